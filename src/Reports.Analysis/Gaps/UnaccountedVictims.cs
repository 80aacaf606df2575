using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Analysis.Victims.Rules;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>
/// The parts that the document describes do not add up to the main incident's total. It speaks only where the document sets out to
/// divide the total, and all its parts were read.
/// </summary>
internal sealed class UnaccountedVictims : IGapRule
{
    private static readonly WordSet Shares = WordSets.Of("share-openers");

    public string Rule => "unaccounted-victims";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is not { } primary)
            yield break;
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Wounded])
        {
            if (Remainder(reading, primary, outcome) is { } gap)
                yield return gap;
        }
    }

    private static Gap? Remainder(GapReading reading, Incident incident, Outcome outcome)
    {
        var figures = reading.Figures(incident.Id, outcome).ToList();
        var totals = figures.Where(f => f.Scope == VictimScope.Total).ToList();
        var parts = figures.Where(f => f is { Scope: VictimScope.Part, Rule: not LateDeathRule.Id } && !IsStay(f)).ToList();
        if (totals.Count != 1 || parts.Count == 0 || (outcome == Outcome.Wounded && parts.Exists(p => DiedLater(reading, p))) || Figures.Exact(totals[0].Count) is not (> 1 and var total) || parts.Exists(p => Figures.Exact(p.Count) is null))
            return null;
        var described = parts.Sum(p => Figures.Exact(p.Count)!.Value);
        if (described >= total || (described * 2 < total && !parts.Exists(p => IsShare(reading.Text, p))) || HasUnreadShare(reading, incident))
            return null;
        return new Gap
        {
            Kind = GapKind.Unaccounted,
            Text = $"The document describes {Figures.Number(described)} of the {Figures.Number(total)} {(outcome == Outcome.Killed ? "killed" : "wounded")}, not the {Others(total - described, total)}.",
            Evidence = [totals[0].Evidence[0], .. parts.Select(p => p.Evidence[0]).Take(6)],
        };
    }

    /// <summary>"11 were still in hospital": how many are where says nothing of who they are.</summary>
    private static bool IsStay(VictimGroup part) => part is { Rule: SufferRule.Id, Description: null };

    /// <summary>"seven of the wounded died".</summary>
    private static bool DiedLater(GapReading reading, VictimGroup part) => reading.Words(reading.Text.Sentences[part.Evidence[0].Sentence]).Any(w => w is "died" or "succumbed");

    private static string Others(int left, int total) => left > 1 ? $"other {Figures.Number(left)}" : total > 2 ? "remaining one" : "other";

    /// <summary>"11 of the injured", "two of whom": a share by its own words.</summary>
    private static bool IsShare(ArticleText text, VictimGroup part)
    {
        var end = text.TokenAt(part.Evidence[0].End - 1) + 1;
        for (var i = Math.Max(1, text.TokenAt(part.Evidence[0].Start) - 1); i < Math.Min(end + 2, text.Tokens.Count - 1); i++)
        {
            if (text.Tokens[i].Lower == "of" && text.Tokens[i + 1].Lower is "the" or "them" or "whom" or "those" or "these")
                return true;
        }

        return false;
    }

    /// <summary>"Three were engineers": a share beside the parts that were read.</summary>
    private static bool HasUnreadShare(GapReading reading, Incident incident)
    {
        var read = reading.Victims.SelectMany(v => v.Evidence).ToList();
        var sentences = incident.Evidence.Concat(read).Select(e => e.Sentence).ToHashSet();
        for (var i = 0; i + 1 < reading.Text.Tokens.Count; i++)
        {
            var token = reading.Text.Tokens[i];
            if (!Shares.Contains(token.Lower) || reading.IsOfAnother(i) || !(sentences.Contains(token.Sentence) || sentences.Contains(token.Sentence - 1)))
                continue;
            var next = reading.Text.Tokens[i + 1].Lower;
            if (next is "was" or "were" or "died" && !read.Exists(e => e.Start <= token.Start && token.End <= e.End))
                return true;
        }

        return false;
    }
}
