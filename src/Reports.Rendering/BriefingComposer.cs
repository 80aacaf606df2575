using Reports.Briefings;
using Reports.Rendering.Composition;
using Reports.Rendering.Composition.Sections;
using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering;

/// <summary>Makes the briefing document of a record. Safe to use from several threads at once.</summary>
public sealed class BriefingComposer
{
    private const string Notice = "Machine-generated from one source, not reviewed";

    private readonly ShapedWords _words = new();

    private readonly IReadOnlyList<ISectionComposer> _sections =
    [
        new HeadSection(),
        new KeyFigureSection(),
        new ActorSection(),
        new VictimSection(),
        new ViewSection(),
        new IncidentSection(),
        new GapSection(),
        new EvidenceSection(),
        new MethodSection(),
    ];

    /// <summary>The document of a record; the same record and options give the same document.</summary>
    /// <param name="briefing">A valid record.</param>
    /// <param name="options">What goes in besides.</param>
    public BriefingDocument Compose(Briefing briefing, CompositionOptions options)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        ArgumentNullException.ThrowIfNull(options);
        using var shaper = new TextShaper(FontLibrary.Shared, MissingGlyphs.Substitute, _words);
        var measure = new TextMeasure(shaper);
        var learning = new CitationLedger(options.Limits.CitationsPerClaim);
        Sections(new(briefing, options, learning, measure));
        var context = new CompositionContext(briefing, options, learning.Numbered(), measure);
        var sections = Sections(context);
        var title = HeadSection.TitleOf(context);
        return new()
        {
            Metadata = Metadata(briefing, title),
            Furniture = new(title, Notice, context.HandlingMarking),
            Sections = sections,
        };
    }

    private List<Section> Sections(CompositionContext context) =>
        [.. _sections.Select(section => section.Compose(context)).OfType<Section>()];

    private static DocumentMetadata Metadata(Briefing briefing, string title) => new()
    {
        Title = title,
        Subject = DisplayText.Shorten($"Incident briefing from {briefing.Document.Name}", 200),
        Keywords = [.. briefing.Actors.Take(5).Select(actor => DisplayText.Shorten(actor.Name, 60))],
        Creator = $"{briefing.Engine.Name} {briefing.Engine.Version}",
        Date = briefing.Document.Published,
    };
}
