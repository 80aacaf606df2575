using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>What the document itself calls unconfirmed, unverified or only reported.</summary>
internal sealed class UnconfirmedStatement : IGapRule
{
    private const int Most = 4;
    private const int Longest = 160;

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

        var claims = Claims(reading);
        for (var index = 0; index < reading.Text.Sentences.Count && found < Most; index++)
        {
            var sentence = reading.Text.Sentences[index];
            if (Sign(reading.Text, sentence, claims.Contains(index)) is not { } sign)
                continue;
            found++;
            var evidence = reading.Text.EvidenceAt(sentence.Start, sentence.End);
            yield return new Gap { Kind = GapKind.Unconfirmed, Text = $"{sign}: “{Shortened(evidence.Text)}”", Evidence = [evidence] };
        }
    }

    /// <summary>The sentences that tell of incidents, of the harmed, or of who did it: what is "reportedly" so elsewhere is no gap of a briefing.</summary>
    private static HashSet<int> Claims(GapReading reading) =>
        [.. reading.Incidents.SelectMany(i => i.Evidence)
            .Concat(reading.Victims.SelectMany(v => v.Evidence))
            .Concat(reading.Actors.Where(a => a.Roles.Count > 0).SelectMany(a => a.Roles.SelectMany(r => r.Evidence).Concat(a.Evidence).Concat(a.Status?.Evidence ?? [])))
            .Select(e => e.Sentence)];

    /// <summary>A sentence as a gap quotes it: on one line, cut at a word where it is long.</summary>
    private static string Shortened(string sentence)
    {
        var line = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
            return line;
        var cut = line.LastIndexOf(' ', Longest);
        return $"{line[..(cut > 0 ? cut : Longest)].TrimEnd(',', ';', ':')}…";
    }

    /// <summary>What the gap says of a sentence that holds a sign of doubt about facts; "reportedly" must stand with the claim itself.</summary>
    private static string? Sign(ArticleText text, Sentence sentence, bool claims)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var lower = text.Tokens[i].Lower;
            if (lower is "unconfirmed" or "unverified" || (lower is "confirmed" or "verified" or "verify" or "confirm" or "corroborated" && IsNegated(text, sentence, i)))
                return "The document calls this unconfirmed";
            if (claims && lower is "reportedly" or "purporting" or "purportedly" or "unofficial" or "rumored" or "rumoured")
                return "The document reports this without confirming it";
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
