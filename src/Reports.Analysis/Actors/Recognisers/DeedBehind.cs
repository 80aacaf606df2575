using Reports.Analysis.Incidents;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>The deed behind "for" or "over": "sentenced to 20 years for | killing", "arrested over | the firebombing".</summary>
internal static class DeedBehind
{
    /// <summary>The verb or noun of violence of the first cause that tells of any.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="from">Where the search begins.</param>
    /// <param name="end">Index behind the last token that may be "for" or "over".</param>
    /// <param name="stops">Whether a token begins words about something else.</param>
    public static int? For(ActorReading reading, int from, int end, Func<Token, bool> stops)
    {
        var sentenceEnd = reading.Text.Sentences[reading.Tokens[from - 1].Sentence].EndToken;
        for (var i = from; i < Math.Min(end, sentenceEnd - 1); i++)
        {
            if (stops(reading.Tokens[i]))
                return null;
            if (reading.Tokens[i].Lower is "for" or "over" && DeedAt(reading, i + 1, sentenceEnd) is { } deed)
                return deed;
        }

        return null;
    }

    private static int? DeedAt(ActorReading reading, int cause, int sentenceEnd)
    {
        if (reading.Tokens[cause].Tag == "VBG" && (reading.Lexicons.Verbs.At(reading.Tokens, cause, sentenceEnd) is { Value.Strong: true } || DrivenInto.IsAt(reading.Tokens, cause, sentenceEnd)))
            return cause;
        if (reading.Phrases.StartingAt(cause) is not { } noun)
            return null;
        var named = Enumerable.Range(noun.First, noun.BaseEnd - noun.First).LastOrDefault(at => reading.Lexicons.Events.EndsAt(reading.Tokens, at), -1);
        return named >= 0 ? named : null; // "for | a bombing campaign".
    }
}
