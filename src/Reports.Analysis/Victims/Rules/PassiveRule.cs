using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>The harmed as subject: "nine soldiers were killed", "7 militants killed in blasts", "five people, including a child, have died".</summary>
internal sealed class PassiveRule(CasualtyVerbs verbs) : ICasualtyRule
{
    /// <summary>Tokens between the two passives of one subject.</summary>
    private const int LongestShare = 14;

    private static readonly WordSet HarmWords = WordSets.Of("harm-participles");

    private static readonly WordSet Ends = WordSets.Of("passive-ends");

    private static readonly WordSet NoObjects = WordSets.Of("no-objects");

    private static readonly WordSet CasualtyWords = WordSets.Of("casualty-words");

    public string Name => "victims.subject";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (HarmVerb.At(verbs, sentence, i) is not { } harm)
                continue;
            if (harm.Verb.Intransitive || harm.Verb.Form.HasFlag(VerbForm.Participle))
                Read(sentence, harm, found);
            i = harm.End - 1;
        }
    }

    private void Read(SentenceReading sentence, HarmVerb harm, List<CasualtyMention> found)
    {
        if (!Mood.IsActual(sentence, harm.First))
            return;
        if (IsInverted(sentence, harm) && Clause.GroupBehind(sentence, harm.End + 1) is var behind and >= 0)
        {
            Add(sentence, harm, Clause.ListFrom(sentence, behind), found);
            return;
        }

        if (IsInserted(sentence, harm) && sentence.GroupEndingAt(harm.First - 1) is var told and >= 0 && sentence.Groups[told].Name is not null)
        {
            Add(sentence, harm, [sentence.Groups[told]], found, told > 0 && sentence.Groups[told - 1] is { Noun.Category: VictimCategory.Attacker } && sentence.Groups[told - 1].End == sentence.Groups[told].First - 1);
            return;
        }

        if (SharedPassive(sentence, harm) is var first and > 0)
        {
            if (Clause.SubjectOf(sentence, first, out var shared) is var both and >= 0)
                Add(sentence, harm, Clause.SubjectList(sentence, both, shared), found);
            return;
        }

        var subject = Clause.SubjectOf(sentence, harm.First, out var auxiliary);
        if (subject < 0)
            return;
        var group = sentence.Groups[subject];
        var passive = Clause.HasBe(sentence, auxiliary, harm.First);
        if (!harm.Verb.Intransitive && !passive && (HasObject(sentence, harm) || !IsReduced(sentence, group, auxiliary, harm)))
            return;
        if (IsModifier(sentence, harm) && !passive)
            return;
        Add(sentence, harm, Clause.SubjectList(sentence, subject, auxiliary), found);
        if ((sentence.Lower(harm.End) is "along" or "together" or "alongside" || IsWithOthers(sentence, harm.End)) && Clause.GroupBehind(sentence, sentence.Lower(harm.End + 1) == "with" ? harm.End + 2 : harm.End + 1) is var company and >= 0)
            Add(sentence, harm, Clause.ListFrom(sentence, company), found);
    }

    /// <summary>"was killed | with three bodyguards when", "| with his driver on Friday": who came to harm beside him, not what with or among whom.</summary>
    private static bool IsWithOthers(SentenceReading sentence, int with) =>
        sentence.Lower(with) == "with" && Clause.GroupBehind(sentence, with + 1) is var others and >= 0 && sentence.Groups[others] is { IsPronoun: false, OfArmedGroup: false, Noun.Category: not VictimCategory.Attacker } group
        && (group.HasNumber || sentence.Lower(group.First) is "his" or "her" or "their") && (Ends.Contains(sentence.Lower(group.DescriptionEnd)) || sentence.Lower(group.DescriptionEnd) is "." or "," or "when" or "");

    /// <summary>"was dragged from his car and | shot dead", "were ambushed in their car and fatally | shot": the passive before "and" whose subject and auxiliary the participle shares; 0 where there is none.</summary>
    private static int SharedPassive(SentenceReading sentence, HarmVerb harm)
    {
        var and = harm.First - 1;
        while (sentence.Tag(and) is "RB")
            and--;
        if (harm.Verb.Intransitive || sentence.Lower(and) is not ("and" or "then") || sentence.Tag(harm.First) is "VB" or "VBG" or "VBZ" || HasObject(sentence, harm))
            return 0;
        for (var i = and - 1; i > sentence.First && and - i < LongestShare; i--)
        {
            if (sentence.Tag(i) == "VBN" && sentence.Lower(i - 1) is "was" or "were" && (i < and - 1 || !HarmWords.Contains(sentence.Lower(i))))
                return i;
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD" or "WP" or "WDT" || sentence.Lower(i) is ";" or "that")
                return 0;
        }

        return 0;
    }

    /// <summary>"Also injured was a street vendor".</summary>
    private static bool IsInverted(SentenceReading sentence, HarmVerb harm) =>
        harm.Verb.Form.HasFlag(VerbForm.Participle) && sentence.Lower(harm.End) is "was" or "were" && (harm.First == sentence.First || (harm.First == sentence.First + 1 && sentence.Lower(sentence.First) == "also"));

    /// <summary>"Ruiz – shot dead by police –", "Ruiz, kidnapped 11 days ago in Odrin, ": what an insertion says of the name before it.</summary>
    private static bool IsInserted(SentenceReading sentence, HarmVerb harm) =>
        harm is { Verb: { Violent: true, Intransitive: false } } && harm.Verb.Form.HasFlag(VerbForm.Participle) && sentence.Lower(harm.First - 1) == "," && sentence.Tag(harm.First) is "VBN" or "VBD" && (sentence.Article.DateAt(harm.End) is not null || (Ends.Contains(sentence.Lower(harm.End)) && sentence.Lower(harm.End) != "and")) ||
        harm.Verb.Form.HasFlag(VerbForm.Participle) && !harm.Verb.Intransitive && sentence.Lower(harm.First - 1) is "-" or "--" or "(" && Ends.Contains(sentence.Lower(harm.End));

    private void Add(SentenceReading sentence, HarmVerb harm, List<PersonGroup> list, List<CasualtyMention> found, bool attackers = false)
    {
        var number = list.Count > 1 ? sentence.NextList() : 0;
        foreach (var member in list.Where(g => g.HeadOutcome is null || g.HeadOutcome == harm.Outcome || list.Count == 1))
            found.Add(sentence.Mention(Name, harm.Outcome, member, harm.First, member.First, harm.End) with { List = number, IsViolent = harm.Verb.Violent || ArmedAgent.IsBehind(sentence, harm.End), IsPart = member.IsShare, ByForces = Forces.Act(sentence, harm.End), IsBareDeath = harm.Verb.Intransitive, IsAttacker = attackers });
    }

    /// <summary>Without "were" the participle must follow its subject directly, and the subject must be one that is harmed rather than harms.</summary>
    private static bool IsReduced(SentenceReading sentence, PersonGroup group, int auxiliary, HarmVerb harm) =>
        group.End == auxiliary && !group.IsPronoun && sentence.Lower(harm.First - 1) is not ("had" or "has" or "have") &&
        (group.HasNumber || sentence.Lower(harm.End) is "" or "." or "," or "-" || Ends.Contains(sentence.Lower(harm.End)));

    private static bool HasObject(SentenceReading sentence, HarmVerb harm)
    {
        var next = harm.End;
        if (sentence.GroupStartingAt(next) is var group and >= 0)
        {
            // "12 killed, 30 wounded": the next figure is the next verb's subject
            return !IsFollowedByHarm(sentence, sentence.Groups[group].End);
        }

        return sentence.Tag(next) is "DT" or "PRP$" or "PRP" or "NNP" or "NNPS" or "CD" || (sentence.Tag(next) is "NN" or "NNS" or "JJ" && harm.Verb.Form.HasFlag(VerbForm.Past) && !NoObjects.Contains(sentence.Lower(next)));
    }

    private static bool IsFollowedByHarm(SentenceReading sentence, int position) =>
        CasualtyWords.Contains(sentence.Lower(position));

    /// <summary>"three wounded soldiers": the participle modifies a noun.</summary>
    private static bool IsModifier(SentenceReading sentence, HarmVerb harm) =>
        harm.Verb.Form.HasFlag(VerbForm.Participle) && !harm.Verb.Intransitive && sentence.Tag(harm.End) is "NNS" or "NN" && sentence.Tag(harm.First) is "JJ";
}
