using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Analysis.Victims;
using Reports.Analysis.Victims.Rules;

namespace Reports.Analysis.Incidents;

/// <summary>What was attacked: "the attack on the Radisson Blu hotel", "gunmen stormed a police station".</summary>
internal static class IncidentTargets
{
    private static readonly WordSet Targeting = WordSets.Of("targeting-verbs");

    private static readonly HashSet<string> Things = LexiconFile.Rows("target-nouns").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly WordSet Findings = WordSets.Of("findings");

    private static readonly WordSet Settlements = WordSets.Of("settlements");

    public static IReadOnlyList<string> Of(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft)
    {
        var found = new List<string>();
        var isOne = draft.Triggers.Exists(t => t is { IsNoun: true, IsPlural: false, Strength: not TriggerStrength.Weak });
        foreach (var trigger in draft.Triggers)
        {
            // "the airstrike … attacks on bases": what several others were aimed at is not what this one was
            if (trigger.IsPlural && isOne)
                continue;
            var sentence = sentences[trigger.Sentence];
            var at = Start(sentence, trigger);
            if (at < 0 || PhraseAt(sentence, at) is not { } phrase || sentence.Article.DateAt(phrase.First) is not null || sentence.Groups.Any(g => g.First < phrase.End && phrase.First < g.End))
                continue;
            if (!IsThing(sentence, phrase.First, phrase.End) || IsSettlement(sentence, phrase.End))
                continue;
            var text = sentence.Article.Article.TextOf(phrase.First, phrase.End);
            if (!found.Contains(text, StringComparer.OrdinalIgnoreCase))
                found.Add(text);
        }

        return [.. found.Where(f => !found.Exists(other => other.Length > f.Length && other.EndsWith($" {f}", StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>A building, vehicle or gathering, or something with a name; "the idea" is no target.</summary>
    private static bool IsThing(SentenceReading sentence, int first, int end)
    {
        if (sentence.Tag(end - 1) is not ("NN" or "NNS" or "NNP" or "NNPS"))
            return false;
        if (IsThing(sentence.Lower(end - 1)))
            return true;
        return sentence.Article.NameAt(end - 1) switch
        {
            { Type: NameType.Organization } => !sentence.Article.IsArmedGroup(end - 1),
            { Type: NameType.Location } => Enumerable.Range(first, end - first).Any(i => Things.Contains(sentence.Lower(i))),
            _ => false,
        };
    }

    /// <summary>"bus", "churches", "embassy".</summary>
    public static bool IsThing(string lower) =>
        Things.Contains(lower) || (lower.EndsWith('s') && Things.Contains(lower[..^1])) || (lower.EndsWith("es", StringComparison.Ordinal) && Things.Contains(lower[..^2]));

    /// <summary>"the northern city of | Arica": the noun only says what kind of place is named behind it.</summary>
    private static bool IsSettlement(SentenceReading sentence, int end) =>
        Settlements.Contains(sentence.Lower(end - 1)) && sentence.Lower(end) is "of" && sentence.Tag(end + 1) is "NNP";

    private static int Start(SentenceReading sentence, EventTrigger trigger)
    {
        if (trigger.IsNoun)
            return sentence.Lower(trigger.End) is "on" or "against" or "at" && trigger.Strength != TriggerStrength.Weak ? trigger.End + 1 : -1;
        if (IsSearch(sentence, trigger))
            return -1;
        return Targeting.Contains(sentence.Lower(trigger.First)) ? trigger.End : -1;
    }

    /// <summary>"Police raided a house and seized rifles": a search is no attack.</summary>
    private static bool IsSearch(SentenceReading sentence, EventTrigger trigger) =>
        Forces.StandBefore(sentence, trigger.First) && Enumerable.Range(trigger.End, sentence.End - trigger.End).Any(i => Findings.Contains(sentence.Lower(i)));

    /// <summary>The noun phrase at a token without its determiner.</summary>
    private static (int First, int End)? PhraseAt(SentenceReading sentence, int at)
    {
        if (sentence.Tag(at) is "DT" or "PRP$")
            at++;
        var end = at;
        var noun = false;
        while (end < sentence.End && sentence.Tag(end) is "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "POS" or "VBN" && sentence.Article.DateAt(end) is null)
        {
            noun |= sentence.Tag(end) is "NN" or "NNS" or "NNP" or "NNPS";
            end++;
        }

        return noun && end > at ? (at, end) : null;
    }
}
