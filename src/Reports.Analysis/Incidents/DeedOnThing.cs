using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>"Guerrillas destroyed ten power towers", "armed men seized a radio station": what attackers did to a thing, though to nobody.</summary>
internal static class DeedOnThing
{
    private const int LongestObject = 6;

    private static readonly WordSet Destroying = WordSets.Of("destroying-verbs");

    private static readonly WordSet Burning = WordSets.Of("burning-verbs");

    private static readonly WordSet Taking = WordSets.Of("overrunning-verbs");

    private static readonly WordSet Unknown = WordSets.Of("words-for-unknown-attackers");

    /// <summary>The kind of attack that a verb tells of, null where no attacker did it to a thing.</summary>
    public static IncidentType? At(SentenceReading sentence, int verb) =>
        Kind(sentence.Lower(verb)) is { } kind && sentence.Tag(verb) is "VBD" or "VBN" && IsThing(sentence, verb + 1) && IsByAttackers(sentence, verb) ? kind : null;

    private static IncidentType? Kind(string lower) =>
        Destroying.Contains(lower) ? IncidentType.Sabotage : Burning.Contains(lower) ? IncidentType.Arson : Taking.Contains(lower) ? IncidentType.ArmedAssault : null;

    private static bool IsThing(SentenceReading sentence, int first)
    {
        for (var i = sentence.Lower(first) is "up" or "down" ? first + 1 : first; i <= first + LongestObject && sentence.Tag(i) is "DT" or "CD" or "JJ" or "JJS" or "NN" or "NNS" or "NNP" or "PRP$" or "IN" or "RB"; i++)
        {
            if (IncidentTargets.IsThing(sentence.Lower(i)))
                return true;
            if (sentence.Tag(i) == "IN" && sentence.Lower(i) is not ("of" or "about" or "around" or "over"))
                return false;
        }

        return false;
    }

    private static bool IsByAttackers(SentenceReading sentence, int verb) =>
        Clause.SubjectOf(sentence, verb, out var auxiliary) is var subject and >= 0 && !Clause.HasBe(sentence, auxiliary, verb) && sentence.Groups[subject] is var group
        && (group.OfArmedGroup || group.Noun?.Category == VictimCategory.Attacker || Enumerable.Range(group.First - 1, group.End - group.First + 1).Any(i => Unknown.Contains(sentence.Lower(i))));
}
