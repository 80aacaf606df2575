using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims.Rules;

/// <summary>The harmed as object: "killing 23 soldiers and wounding 15", "gunmen kidnapped two nuns", "killing and injuring dozens".</summary>
internal sealed class ActiveRule(CasualtyVerbs verbs) : ICasualtyRule
{
    private const int CrimeReach = 3;

    /// <summary>Tokens of where and when between two figures of one verb.</summary>
    private const int LongestPlace = 9;

    private static readonly WordSet CasualtyWords = WordSets.Of("casualty-words");

    private static readonly WordSet Passives = WordSets.Of("be-and-got");

    private static readonly WordSet Selves = WordSets.Of("reflexives");

    private static readonly WordSet Crimes = WordSets.Of("crime-charges");

    /// <summary>Name of the rule in a record.</summary>
    public const string Id = "victims.object";

    public string Name => Id;

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (HarmVerb.At(verbs, sentence, i) is not { Verb.Intransitive: false } harm)
                continue;
            Read(sentence, harm, found);
            i = harm.End - 1;
        }
    }

    private void Read(SentenceReading sentence, HarmVerb harm, List<CasualtyMention> found)
    {
        if (!Mood.IsActual(sentence, harm.First) || IsPassive(sentence, harm) || IsNominal(sentence, harm))
            return;
        if (Selves.Contains(sentence.Lower(harm.End)))
        {
            ReadSelf(sentence, harm, found);
            return;
        }

        var behind = BehindJoinedVerb(sentence, harm);
        var target = Clause.GroupBehind(sentence, behind);
        if (target < 0 || sentence.Groups[target] is { IsPronoun: true, Person: null })
        {
            if (Antecedent(sentence, harm, behind) is { } meant)
                found.Add(sentence.Mention(Name, harm.Outcome, meant, harm.First, harm.First, behind + 1) with { IsViolent = harm.Verb.Violent || ArmedAgent.IsSubjectOf(sentence, harm.First) });
            return;
        }

        if (IsActorItself(sentence, harm, sentence.Groups[target]))
            return;
        var first = sentence.Groups[target];
        if (CasualtyWords.Contains(sentence.Lower(first.End)) && sentence.Lower(harm.End) == ",")
            return;
        var list = Clause.ListFrom(sentence, target);
        var number = list.Count > 1 ? sentence.NextList() : 0;
        foreach (var member in list)
        {
            var dead = harm.Verb.Violent && IsDeadBehind(sentence, list[^1].End);
            found.Add(sentence.Mention(Name, dead ? Briefings.Outcome.Killed : harm.Outcome, member, harm.First, harm.First, member.End) with { List = number, IsViolent = harm.Verb.Violent || IsCrime(sentence, harm.First) || ArmedAgent.IsSubjectOf(sentence, harm.First), IsPart = member.IsShare, ByForces = Forces.StandBefore(sentence, harm.First) });
        }

        if (list is [{ HasNumber: true } here] && Elsewhere(sentence, here) is { } elsewhere)
            found.Add(sentence.Mention(Name, harm.Outcome, elsewhere, elsewhere.First, elsewhere.First, elsewhere.End) with { IsViolent = harm.Verb.Violent, IsElsewhere = true });
    }

    /// <summary>"fired at a woman, wounding | her": the one other than the subject who was told of before the verb.</summary>
    private static PersonGroup? Antecedent(SentenceReading sentence, HarmVerb harm, int pronoun)
    {
        if (sentence.Tag(harm.First) != "VBG" || sentence.Lower(harm.First - 1) is not ("," or "and") || sentence.Lower(pronoun) is not ("him" or "her" or "them") || sentence.Tag(pronoun + 1) is "NN" or "NNS")
            return null;
        var isPlural = sentence.Lower(pronoun) == "them";
        return sentence.Groups.LastOrDefault(g => g.End < harm.First && !g.IsPronoun && g.Noun?.Category != Briefings.VictimCategory.Attacker && isPlural == (g.Count is not { Minimum: 1, Maximum: 1 })
            && (sentence.Tag(g.First - 1) is "IN" or "TO" or "VBD" or "VBN" or "VBG" || sentence.Lower(g.First - 1) is "at" or "on"));
    }

    /// <summary>"killed 130 in Paris last November | and 32 in Brussels": the figure of another place behind where and when the first came to harm.</summary>
    private static PersonGroup? Elsewhere(SentenceReading sentence, PersonGroup here)
    {
        var and = here.End;
        if (sentence.Lower(and) is not ("in" or "at" or "near"))
            return null;
        while (and < sentence.End && and - here.End < LongestPlace && sentence.Tag(and) is "IN" or "DT" or "JJ" or "NNP" or "CD" or "NN" or ",")
            and++;
        if (sentence.Lower(and) != "and" || sentence.GroupStartingAt(and + 1) is not (var group and >= 0) || sentence.Groups[group] is not { HasNumber: true, IsShare: false, IsAdditional: false } other)
            return null;
        return sentence.Lower(other.End) is "in" or "near" && sentence.Tag(other.End + 1) == "NNP" ? other : null;
    }

    /// <summary>"the student, who killed himself", "then shot himself dead".</summary>
    private void ReadSelf(SentenceReading sentence, HarmVerb harm, List<CasualtyMention> found)
    {
        var dead = harm.Outcome == Briefings.Outcome.Killed || IsDeadBehind(sentence, harm.End + 1);
        if (dead && SubjectOfSelf(sentence, harm.First) is var subject and >= 0)
            found.Add(sentence.Mention(Name, Briefings.Outcome.Killed, sentence.Groups[subject], harm.First, sentence.Groups[subject].First, harm.End + 1) with { IsAttacker = true });
        if (dead && sentence.Lower(harm.End + 1) is "and" && Clause.GroupBehind(sentence, harm.End + 2) is var others and >= 0 && !IsSubject(sentence, sentence.Groups[others]))
            AddAll(sentence, harm, Clause.ListFrom(sentence, others), found);
    }

    /// <summary>"killing himself and | four soldiers": whom the attacker took with him.</summary>
    private void AddAll(SentenceReading sentence, HarmVerb harm, List<PersonGroup> list, List<CasualtyMention> found)
    {
        var number = list.Count > 1 ? sentence.NextList() : 0;
        found.AddRange(list.Select(g => sentence.Mention(Name, Briefings.Outcome.Killed, g, harm.First, harm.First, g.End) with { List = number, IsViolent = harm.Verb.Violent, IsPart = g.IsShare }));
    }

    /// <summary>"killed himself and | two others were hurt".</summary>
    private static bool IsSubject(SentenceReading sentence, PersonGroup group) => sentence.Tag(group.End) is "VBD" or "VBZ" or "VBP" or "MD" or "VBN";

    /// <summary>The subject, or, in "The gunman killed three people at a plant and then shot himself dead", that of the verb before.</summary>
    private static int SubjectOfSelf(SentenceReading sentence, int verb)
    {
        if (Clause.SubjectOf(sentence, verb, out var auxiliary) is var subject and >= 0 && IsOneselfAlone(sentence.Groups[subject]))
            return subject;
        if (sentence.Lower(auxiliary - 1) is not ("and" or "," or "before" or "then"))
            return -1;
        for (var g = 0; g < sentence.Groups.Count && sentence.Groups[g].End < verb; g++)
        {
            if (IsOneselfAlone(sentence.Groups[g]) && sentence.Tag(sentence.Groups[g].End) is "VBD" or "VBN" or "VBZ" && !Clause.IsGoverned(sentence, sentence.Groups[g].First))
                return g;
        }

        return -1;
    }

    private static bool IsOneselfAlone(PersonGroup group) => group is { IsPronoun: false, Count: { Minimum: 1, Maximum: 1 } };

    /// <summary>"pleaded guilty to killing nine", "was convicted of killing her": courts try no accident so.</summary>
    private static bool IsCrime(SentenceReading sentence, int verb) =>
        sentence.Tag(verb) == "VBG" && sentence.Lower(verb - 1) is "to" or "of" or "for" or "with" && Enumerable.Range(verb - 1 - CrimeReach, CrimeReach).Any(i => Crimes.Contains(sentence.Lower(i)));

    /// <summary>"shot two men dead", "stabbed two women to death".</summary>
    private static bool IsDeadBehind(SentenceReading sentence, int end) => sentence.Lower(end) == "dead" || (sentence.Lower(end) == "to" && sentence.Lower(end + 1) == "death");

    /// <summary>"Ruiz shot him": the object is somebody else than the subject, whatever name the pronoun was taken for.</summary>
    private static bool IsActorItself(SentenceReading sentence, HarmVerb harm, PersonGroup target)
    {
        if (!target.IsPronoun)
            return false;
        var subject = Clause.SubjectOf(sentence, harm.First, out _);
        return subject >= 0 && sentence.Groups[subject].Person is { } actor && actor == target.Person;
    }

    /// <summary>"a murder", "the injured teenagers": no verb.</summary>
    private static bool IsNominal(SentenceReading sentence, HarmVerb harm) =>
        (harm.Verb.Form == VerbForm.Base && sentence.Lower(harm.First) != "kill" && sentence.Tag(harm.First) is "NN" or "NNP") ||
        (sentence.Tag(harm.First) is "JJ" && harm.Verb.Form.HasFlag(VerbForm.Participle)) ||
        (harm.Verb.Form.HasFlag(VerbForm.Participle) && sentence.Tag(harm.First - 1) is "DT" or "PRP$" or "CD" && sentence.Tag(harm.End) is "NN" or "NNS");

    private static bool IsPassive(SentenceReading sentence, HarmVerb harm)
    {
        if (!harm.Verb.Form.HasFlag(VerbForm.Participle))
            return false;
        var at = harm.First - 1;
        while (at > sentence.First && (sentence.Tag(at) == "RB" || sentence.Lower(at) is "also" or "reportedly"))
            at--;
        return Passives.Contains(sentence.Lower(at));
    }

    /// <summary>"killing and injuring dozens", "killed or wounded 30": both verbs share the object behind the second.</summary>
    private int BehindJoinedVerb(SentenceReading sentence, HarmVerb harm)
    {
        if (sentence.Lower(harm.End) is "and" or "or" or "," && HarmVerb.At(verbs, sentence, harm.End + 1) is { Verb.Intransitive: false } second && (second.Verb.Form & harm.Verb.Form) != 0)
            return second.End;
        return harm.End;
    }
}
