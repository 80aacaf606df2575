using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>What the document itself calls unconfirmed, unverified or only reported.</summary>
internal sealed class UnconfirmedStatement : IGapRule
{
    private const int Most = 4;

    public string Rule => "unconfirmed-statement";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        var found = 0;
        foreach (var actor in reading.Actors)
        {
            if (actor.Status is not { Hedged: true } status)
                continue;
            found++;
            yield return new Gap { Kind = GapKind.Unconfirmed, Text = $"What became of {actor.Name} is unconfirmed.", Evidence = status.Evidence };
        }

        foreach (var sentence in reading.Text.Sentences)
        {
            if (found >= Most)
                yield break;
            if (Sign(reading.Text, sentence) is not { } sign)
                continue;
            found++;
            yield return new Gap
            {
                Kind = GapKind.Unconfirmed,
                Text = sign,
                Evidence = [reading.Text.EvidenceAt(sentence.Start, sentence.End)],
            };
        }
    }

    /// <summary>What the gap says of a sentence that holds a sign of doubt about facts.</summary>
    private static string? Sign(ArticleText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var lower = text.Tokens[i].Lower;
            if (lower is "unconfirmed" or "unverified" || (lower is "confirmed" or "verified" or "verify" or "confirm" or "corroborated" && IsNegated(text, sentence, i)))
                return "The document calls this unconfirmed.";
            if (lower is "reportedly" or "purporting" or "purportedly" or "unofficial" or "rumored" or "rumoured")
                return "The document reports this without confirming it.";
        }

        return null;
    }

    private static bool IsNegated(ArticleText text, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.FirstToken && i > at - 5; i--)
        {
            if (text.Tokens[i].Lower is "not" or "n't" or "never" or "yet" or "cannot" or "unable")
                return true;
        }

        return false;
    }
}
