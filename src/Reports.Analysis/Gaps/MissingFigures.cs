using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>The main incident lacks a figure that a reader expects: none at all, or none for the wounded of an attack on many.</summary>
internal sealed class MissingFigures : IGapRule
{
    private static readonly WordSet Harm = WordSets.Of("harm");

    private static readonly WordSet Wounds = WordSets.Of("wounds");

    private static readonly WordSet WithoutWounded = WordSets.Of("without-wounded");

    public string Rule => "missing-figures";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is not { Type: IncidentType.Bombing or IncidentType.ArmedAssault or IncidentType.Stabbing or IncidentType.VehicleRamming } primary || SaysNobodyWasHurt(reading))
            yield break;
        if (primary.Killed is null && primary.Wounded is null && !SaysFigure(reading, primary))
            yield return new Gap { Kind = GapKind.NotStated, Text = "The document gives no figure for the dead or the wounded." };
        else if (primary.Wounded is null && (IsOfMany(primary.Killed) || primary.Type == IncidentType.Bombing) && !SpeaksOf(reading, Wounds) && !SpeaksOf(reading, WithoutWounded))
            yield return new Gap { Kind = GapKind.NotStated, Text = "The document gives no figure for the wounded." };
    }

    private static bool IsOfMany(Count? killed) => killed is { Minimum: > 2 } or { Minimum: null, Maximum: > 2 };

    private static bool SpeaksOf(GapReading reading, WordSet words) => reading.Text.Tokens.Any(t => words.Contains(t.Lower) && !reading.IsOfAnother(t.Index));

    /// <summary>"There were no casualties", "nobody was hurt".</summary>
    private static bool SaysNobodyWasHurt(GapReading reading) => reading.Text.Tokens.Any(t =>
        t.Lower is "no" or "nobody" or "none" && !reading.IsOfAnother(t.Index) && reading.Text.Tokens.Between(t.Index + 1, t.Index + 7).Any(next => next.Sentence == t.Sentence && Harm.Contains(next.Lower)));

    /// <summary>A number beside a word for harm, which no rule read.</summary>
    private static bool SaysFigure(GapReading reading, Incident primary) => reading.Telling(primary).Any(sentence =>
        Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => Harm.Contains(reading.Text.Tokens[i].Lower) && HasNumber(reading.Text, sentence, i)));

    private static bool HasNumber(ArticleText text, Sentence sentence, int at) =>
        Enumerable.Range(Math.Max(sentence.FirstToken, at - 5), 11).Any(i => i < sentence.EndToken && text.Tokens[i].Tag == "CD" && !TimeWords.IsYear(text.Tokens[i].Lower));
}
