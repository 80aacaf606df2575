using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"Three engineers were freed by the rebels", "was released by her captors", "the hostages were rescued": whom attackers let go, or somebody takes from them, they had held.</summary>
internal sealed class ReleaseRule : ICasualtyRule
{
    /// <summary>Tokens from "were freed" to those who held them: "on Friday after eleven days by the rebels".</summary>
    private const int Reach = 9;

    private static readonly WordSet Releasing = WordSets.Of("releasing-participles");

    public string Name => "victims.release";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!Releasing.Contains(sentence.Lower(i)) || sentence.Tag(i) is not ("VBN" or "VBD") || !Mood.IsActual(sentence, i) || Clause.SubjectOf(sentence, i, out var auxiliary) is not (var subject and >= 0))
                continue;
            if (!Clause.HasBe(sentence, auxiliary, i) || !(sentence.Groups[subject].Noun is { Singular: "hostage" or "captive" } || IsFromCaptors(sentence, i)))
                continue;
            var list = Clause.SubjectList(sentence, subject, auxiliary).Where(g => !g.IsShare && g is { IsPronoun: false, OfArmedGroup: false, Noun.Category: not VictimCategory.Attacker } or { IsPronoun: false, Name: not null, Noun: null }).ToList();
            var number = list.Count > 1 ? sentence.NextList() : 0;
            found.AddRange(list.Select(g => sentence.Mention(Name, Outcome.Abducted, g, i, g.First, i + 1) with { List = number, IsViolent = true }));
        }
    }

    /// <summary>"by the rebels", "by her captors", "from the kidnappers".</summary>
    private static bool IsFromCaptors(SentenceReading sentence, int verb) =>
        Enumerable.Range(verb + 1, Reach).TakeWhile(i => sentence.Lower(i) is not (";" or "and" or "but" or "who"))
            .Any(i => sentence.Lower(i) == "by" && ArmedAgent.AreCaptors(sentence, i) || sentence.Lower(i) is "captors" or "kidnappers" or "captivity");
}
