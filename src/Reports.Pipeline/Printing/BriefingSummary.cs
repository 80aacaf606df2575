using System.Globalization;
using Reports.Briefings;

namespace Reports.Pipeline.Printing;

/// <summary>What the list of briefings shows of one: noted on the PDF, so that a listing need read no record.</summary>
/// <param name="Title">The document's title, else the main incident's name.</param>
/// <param name="Incident">When the main incident was.</param>
/// <param name="Toll">Killed and wounded in it.</param>
internal sealed record BriefingSummary(string? Title, string? Incident, string? Toll)
{
    /// <summary>A record's summary.</summary>
    public static BriefingSummary Of(Briefing briefing)
    {
        var main = briefing.Incidents.FirstOrDefault(incident => incident.Primary);
        var toll = new[] { Figure(main?.Killed, "killed"), Figure(main?.Wounded, "wounded") }.Where(part => part.Length > 0);
        return new BriefingSummary(briefing.Document.Title ?? main?.Name, When(main?.Date), string.Join(", ", toll));
    }

    private static string? When(IncidentDate? date)
    {
        if (date is null)
            return null;
        if (date.Earliest is null)
            return date.Text;
        return date.Latest is null || date.Latest == date.Earliest ? date.Earliest : $"{date.Earliest} to {date.Latest}";
    }

    private static string Figure(Count? count, string what)
    {
        if (count is null)
            return "";
        var figure = count switch
        {
            { Minimum: { } low, Maximum: { } high } when low == high => Number(low),
            { Minimum: { } low, Maximum: { } high } => $"{Number(low)}–{Number(high)}",
            { Minimum: { } low } => $"at least {Number(low)}",
            { Maximum: { } high } => $"up to {Number(high)}",
            _ => count.Text,
        };
        return $"{figure} {what}";
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
