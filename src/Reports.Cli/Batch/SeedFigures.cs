using Reports.Briefings;
using Reports.Rendering.Composition;

namespace Reports.Cli.Batch;

/// <summary>What a run tells of a record when all is done; the record itself is on disk by then and need not stay in memory.</summary>
/// <param name="MainIncident">The main incident's name, where there is one.</param>
/// <param name="Killed">Its dead, in digits with the document's hedge, as on the page.</param>
/// <param name="Wounded">Its wounded, likewise.</param>
/// <param name="Actors">Number of actors.</param>
/// <param name="Views">Number of views.</param>
/// <param name="Gaps">Number of gaps.</param>
internal sealed record SeedFigures(string? MainIncident, string? Killed, string? Wounded, int Actors, int Views, int Gaps)
{
    /// <summary>The figures of a record.</summary>
    public static SeedFigures Of(Briefing briefing)
    {
        var main = briefing.Incidents.FirstOrDefault(incident => incident.Primary);
        return new SeedFigures(main?.Name, Figure(main?.Killed), Figure(main?.Wounded), briefing.Actors.Count, briefing.Views.Count, briefing.Gaps.Count);
    }

    private static string? Figure(Count? count) => count is null ? null : CountWording.Of(count);
}
