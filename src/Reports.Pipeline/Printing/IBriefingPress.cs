using Reports.Briefings;

namespace Reports.Pipeline.Printing;

/// <summary>Makes a briefing's files from its record. Safe to use from several threads at once; the same record gives the same bytes.</summary>
public interface IBriefingPress
{
    /// <summary>What the bytes depend on besides the record: renderers, settings, version.</summary>
    string Fingerprint { get; }

    /// <summary>The briefing's files.</summary>
    PrintedBriefing Print(Briefing briefing, CancellationToken cancellationToken);
}
