using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>The main incident has no date, or one that cannot be placed in a year.</summary>
internal sealed class MissingDate : IGapRule
{
    public string Rule => "missing-date";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is not { } primary)
            yield break;
        if (primary.Date is not { } date)
            yield return new Gap { Kind = GapKind.NotStated, Text = "The document gives no date for the main incident." };
        else if (date.Earliest is null)
            yield return new Gap { Kind = GapKind.NotStated, Text = $"The document dates the main incident only as “{date.Text}”." };
        else if (date.Earliest.StartsWith("--", StringComparison.Ordinal))
            yield return new Gap { Kind = GapKind.NotStated, Text = $"The document dates the main incident “{date.Text}” without a year." };
    }
}
