using Reports.Analysis.Actors;
using Reports.Analysis.Entities;
using Reports.Analysis.Incidents;
using Reports.Analysis.Text;
using Reports.Analysis.Views;
using Reports.Briefings;

namespace Reports.Analysis;

/// <summary>Reads an article into its record. Safe to use from several threads at once.</summary>
public sealed class BriefingEngine
{
    private readonly EngineInfo _info = Info;
    private readonly TextAnnotator _annotator = new();
    private readonly EntityResolver _resolver = new();
    private readonly ArmedGroups _groups = ArmedGroups.Load();
    private readonly ViewFinder _views = new();
    private readonly ViolenceFinder _violence;

    /// <summary>An engine with the lexicons and models that ship with it.</summary>
    public BriefingEngine() => _violence = new ViolenceFinder(_groups);

    /// <summary>Name and version written into every record.</summary>
    public static EngineInfo Info { get; } = new("Reports", typeof(BriefingEngine).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");

    /// <summary>The record of an article.</summary>
    /// <param name="document">The article; its text is read as it stands.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    public Briefing Analyze(SourceDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        var text = _annotator.Annotate(document.Text);
        var entities = _resolver.Resolve(text);
        var violence = _violence.Find(text, entities, document.Published);
        return new Briefing
        {
            Document = document,
            Incidents = violence.Incidents.Incidents,
            Victims = violence.Victims,
            Views = _views.Find(text, entities, entity => _groups.Find(entity.Name) is not null),
            Engine = _info,
        };
    }
}
