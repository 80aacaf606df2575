using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>The main incident has no date, or one that gives no day of the calendar or no year.</summary>
internal sealed class MissingDate : IGapRule
{
    private const int Near = 8;

    public string Rule => "missing-date";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is { } primary && Wording(reading, primary) is { } text)
            yield return new Gap { Kind = GapKind.NotStated, Text = text };
    }

    /// <summary>Whether a sentence begins with a day, or has one beside the words that tell of the incident, though no rule tied it to the incident.</summary>
    private static bool MayBeDated(GapReading reading)
    {
        var triggers = reading.Table.Triggers.Count > 0 ? reading.Table.Triggers[0].Select(t => t.First).ToList() : [];
        return reading.Text.Tokens.Any(token => TimeWords.MayDate(token.Lower) && !reading.IsOfAnother(token.Index) &&
            (token.Index - reading.Text.Sentences[token.Sentence].FirstToken < 2 || triggers.Exists(t => Math.Abs(t - token.Index) <= Near && reading.Text.Tokens[t].Sentence == token.Sentence)));
    }

    private static string? Wording(GapReading reading, Incident primary)
    {
        var words = reading.Telling(primary).SelectMany(reading.Words).ToList();
        if (primary.Date is not { } date)
            return MayBeDated(reading) ? null : "The document gives no date for the main incident.";
        if (words.Exists(TimeWords.IsYear))
            return null;
        if (date.Earliest is null)
            return $"The document dates the main incident only as “{date.Text}”.";
        return date.Earliest.StartsWith("--", StringComparison.Ordinal) ? $"The document dates the main incident “{date.Text}” without a year." : null;
    }
}
