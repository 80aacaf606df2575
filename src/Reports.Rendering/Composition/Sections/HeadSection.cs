using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>Title, what the briefing rests on, and the bottom line.</summary>
internal sealed class HeadSection : ISectionComposer
{
    private const int HashCharacters = 12;
    private const int CitationsInHead = 3;
    private const string NotStated = "not stated";

    public static string TitleOf(CompositionContext context)
    {
        var document = context.Briefing.Document;
        return context.Main is { } incident
            ? Wording.Capitalised(context.Name(DisplayText.Clean(incident.Name)))
            : context.Name(DisplayText.Clean(document.Title ?? document.Name));
    }

    public Section? Compose(CompositionContext context)
    {
        List<Block> blocks =
        [
            Paragraph.Of("Incident briefing", ParagraphStyle.Label) with { KeepWithNext = true },
            new Heading(1, TitleOf(context)),
            new FactGrid(Facts(context)),
        ];
        blocks.Add(BottomLine(context));
        return new() { Anchor = "top", Blocks = blocks };
    }

    private static List<Fact> Facts(CompositionContext context)
    {
        var document = context.Briefing.Document;
        List<Fact> facts = [];
        if (context.Main is { } incident)
        {
            var citations = context.Cite(incident.Evidence.OrderBy(span => span.Start).Take(CitationsInHead));
            facts.Add(new("Event date", new([.. Date(context, incident.Date), .. citations])));
            facts.Add(new("Place", Paragraph.Of(Place(context, incident.Place))));
            facts.Add(new("Kind of event", Paragraph.Of(Wording.Of(incident.Type))));
        }
        facts.Add(new("Document date", Paragraph.Of(document.Published is { } day ? DateWording.Of(day) : NotStated)));
        facts.Add(new("Document", Paragraph.Of(Headline(context))));
        facts.Add(new("Source", Paragraph.Of(context.Name(Join(document.Publisher, document.Byline)))));
        facts.Add(new("Generated from", new([new TextRun(context.Name(document.Name)), new LineBreak(), new TextRun($"SHA-256 {document.Id[..Math.Min(HashCharacters, document.Id.Length)]}…", RunStyle.Muted | RunStyle.Small)])));
        facts.Add(new("Standing", Paragraph.Of("Machine-generated from one source, not reviewed")));
        return facts;
    }

    private static string Headline(CompositionContext context) =>
        context.Briefing.Document.Title is { } title ? $"“{context.Name(title)}”" : "no headline stated";

    private static string Join(params string?[] parts)
    {
        var stated = parts.Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
        return stated.Count == 0 ? NotStated : string.Join(", ", stated);
    }

    private static IEnumerable<Inline> Date(CompositionContext context, IncidentDate? date)
    {
        if (date is null)
            return [new TextRun(NotStated)];
        var words = context.Name(DateWording.Of(date));
        return words == date.Text ? [new TextRun(words)] : [new TextRun(words), new TextRun($" (“{context.Name(date.Text)}”)", RunStyle.Muted)];
    }

    private static string Place(CompositionContext context, Place? place)
    {
        if (place is null)
            return NotStated;
        var text = context.Name(place.Text);
        return Countries.Name(place.Country) is { } country && !text.Contains(country, StringComparison.OrdinalIgnoreCase) ? $"{text}, {country}" : text;
    }

    private static Callout BottomLine(CompositionContext context)
    {
        List<Inline> inlines = [];
        if (context.Briefing.BottomLine is { } line)
            inlines.AddRange([new TextRun(context.Passage(line.Text)), .. context.Cite(line.Evidence)]);
        else if (context.Main is { } incident)
            inlines.AddRange([new TextRun($"{Wording.Capitalised(context.Name(incident.Name))}."), .. context.Cite(incident.Evidence)]);
        else if (context.Briefing.Incidents.Count > 0)
            inlines.Add(new TextRun("This document tells of several incidents, none of them its main subject; they are listed below."));
        else
            inlines.Add(new TextRun("This document tells of no attack."));
        return new("Bottom line", [new Paragraph(inlines, ParagraphStyle.Lead)]) { Anchor = "bottom-line" };
    }
}
