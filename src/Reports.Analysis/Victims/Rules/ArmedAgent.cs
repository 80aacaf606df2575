using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>Whether those who killed or hurt somebody are attackers, troops or police: "killed" alone tells as well of accidents, "soldiers killed" does not.</summary>
internal static class ArmedAgent
{
    private static readonly WordSet Unknown = WordSets.Of("words-for-unknown-attackers");

    /// <summary>"Suspected herdsmen killed 50 people", "troops killed four farmers": whoever is told of so has the deed for his aim.</summary>
    public static bool IsSubjectOf(SentenceReading sentence, int verb) =>
        Clause.SubjectOf(sentence, verb, out _) is var subject and >= 0 && Is(sentence, sentence.Groups[subject]);

    /// <summary>"were killed | by soldiers"; not "by a police car".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="behindVerb">Index behind the passive verb.</param>
    public static bool IsBehind(SentenceReading sentence, int behindVerb) =>
        AgentBehind(sentence, behindVerb) is { } agent && Is(sentence, agent);

    /// <summary>"was taken from his home | by four armed men"; those whom police or soldiers take are arrested.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="by">Index of "by".</param>
    public static bool AreCaptors(SentenceReading sentence, int by) => AgentBehind(sentence, by) is { } agent && AreAttackers(sentence, agent);

    private static PersonGroup? AgentBehind(SentenceReading sentence, int by) =>
        sentence.Lower(by) == "by" && Clause.GroupBehind(sentence, by + 1) is var agent and >= 0 && sentence.Groups[agent] is var group && sentence.Tag(group.End) is not ("NN" or "NNS" or "POS") ? group : null;

    private static bool Is(SentenceReading sentence, PersonGroup group) =>
        group.Noun?.Category is VictimCategory.Military or VictimCategory.Police || AreAttackers(sentence, group);

    private static bool AreAttackers(SentenceReading sentence, PersonGroup group) =>
        group.OfArmedGroup || group.Noun?.Category == VictimCategory.Attacker || Enumerable.Range(group.First - 1, group.End - group.First + 1).Any(i => Unknown.Contains(sentence.Lower(i)));
}
