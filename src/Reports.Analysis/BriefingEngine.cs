using Reports.Briefings;

namespace Reports.Analysis;

/// <summary>Reads an article into its record. Safe to use from several threads at once.</summary>
public sealed class BriefingEngine
{
    private readonly EngineInfo _info = Info;

    /// <summary>Name and version written into every record.</summary>
    public static EngineInfo Info { get; } = new("Reports", typeof(BriefingEngine).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");

    /// <summary>The record of an article.</summary>
    /// <param name="document">The article; its text is read as it stands.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    public Briefing Analyze(SourceDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        return new Briefing { Document = document, Engine = _info };
    }
}
