using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"the assassination of Judge Ruiz", "the deaths of 22 people", "Ruiz's murder", "the murdered judge Ana Ruiz".</summary>
internal sealed class NounRule(CasualtyNouns nouns) : ICasualtyRule
{
    private const int Reach = 10;

    private static readonly WordSet Bodies = WordSets.Of("bodies");

    private static readonly WordSet Adjuncts = WordSets.Of("noun-adjuncts");

    public string Name => "victims.noun";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        FindBefore(sentence, found);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsBody(sentence, i) && Clause.GroupBehind(sentence, i + 2) is var buried and >= 0 && (sentence.Groups[buried].Name is not null || sentence.Groups[buried].HasNumber))
                ReadOf(sentence, i, i + 1, new CasualtyNoun(Outcome.Killed, CasualtyNounKind.Figure, false, false), found);
            if ((nouns.Find(sentence.Lower(i)) ?? FatalAt(sentence, i)) is not { Kind: CasualtyNounKind.Event } noun || sentence.Tag(i) is "VBG" or "VBD" or "VBP" && sentence.Lower(i + 1) != "of" || !Mood.IsActualNoun(sentence, i))
                continue;
            if (OfBehind(sentence, i) is var of and > 0)
                ReadOf(sentence, i, of, noun, found);
            else if (noun.Violent && (sentence.Tag(i - 1) == "POS" || sentence.Lower(i - 1) is "'s" or "'" || sentence.Tag(i - 2) == "POS"))
                ReadOwner(sentence, i, noun, found);
        }
    }

    /// <summary>"the fatal shooting of a teenager", "the deadly stabbing of Ana Ruiz": the adjective says what came of it.</summary>
    private static CasualtyNoun? FatalAt(SentenceReading sentence, int noun) =>
        IsFatal(sentence, noun) && sentence.Lower(noun) is "shooting" or "stabbing" or "beating" ? new CasualtyNoun(Outcome.Killed, CasualtyNounKind.Event, false, true) : null;

    /// <summary>"fatal | shooting", "fatal police | shooting".</summary>
    private static bool IsFatal(SentenceReading sentence, int noun) =>
        sentence.Lower(noun - 1) is "fatal" or "deadly" || (sentence.Lower(noun - 2) is "fatal" or "deadly" && sentence.Tag(noun - 1) is "NN" or "JJ");

    /// <summary>"the murdered senator Ana Ruiz": the participle within the phrase for one named person.</summary>
    private void FindBefore(SentenceReading sentence, List<CasualtyMention> found)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.Name is not { } name)
                continue;
            for (var i = group.First; i < name.First; i++)
            {
                if (sentence.Lower(i) is "murdered" or "assassinated" or "slain")
                    found.Add(sentence.Mention(Name, Outcome.Killed, group, i, group.First, group.End) with { IsViolent = true });
                else if (sentence.Lower(i) is "kidnapped" or "abducted")
                    found.Add(sentence.Mention(Name, Outcome.Abducted, group, i, group.First, group.End) with { IsViolent = true });
            }
        }
    }

    /// <summary>"the bodies of Ana Ruiz and Luis Mora", "the bodies of 12 farmers".</summary>
    private static bool IsBody(SentenceReading sentence, int i) => Bodies.Contains(sentence.Lower(i)) && sentence.Lower(i + 1) == "of";

    /// <summary>
    /// The "of" that tells whose: at once behind the noun, or behind where and when: "the murder in Cali on 3 May of Judge Ruiz". 0 where there is none.
    /// </summary>
    private static int OfBehind(SentenceReading sentence, int noun)
    {
        if (sentence.Lower(noun + 1) == "of")
            return noun + 1;
        if (!Adjuncts.Contains(sentence.Lower(noun + 1)))
            return 0;
        for (var i = noun + 2; i < Math.Min(sentence.End, noun + Reach); i++)
        {
            if (sentence.Lower(i) == "of" && sentence.Article.DateAt(i) is null)
                return sentence.GroupStartingAt(i + 1) is var group and >= 0 && sentence.Groups[group] is { Name: not null } or { Noun.IsOccupation: true } or { HasNumber: true } ? i : 0;
            if (sentence.Tag(i) is not ("NN" or "NNP" or "NNPS" or "CD" or "DT" or "IN" or "JJ" or "POS") && sentence.Article.DateAt(i) is null)
                return 0;
        }

        return 0;
    }

    private void ReadOf(SentenceReading sentence, int noun, int of, CasualtyNoun meaning, List<CasualtyMention> found)
    {
        var at = Clause.GroupBehind(sentence, of + 1);
        if (at < 0)
            return;
        var list = Clause.ListFrom(sentence, at).Where(g => IsParticular(sentence, g) || (IsFatal(sentence, noun) && IsOne(sentence, g))).ToList();
        var number = list.Count > 1 ? sentence.NextList() : 0;
        foreach (var member in list)
            found.Add(sentence.Mention(Name, meaning.Outcome, member, noun, noun, member.End) with { List = number, IsViolent = meaning.Violent, IsPart = member.IsShare });
    }

    private void ReadOwner(SentenceReading sentence, int noun, CasualtyNoun meaning, List<CasualtyMention> found)
    {
        var end = sentence.Tag(noun - 1) == "POS" || sentence.Lower(noun - 1) is "'s" or "'" ? noun - 1 : noun - 2;
        if (sentence.GroupEndingAt(end) is var at and >= 0 && sentence.Groups[at] is { Name: not null } group)
            found.Add(sentence.Mention(Name, meaning.Outcome, group, noun, group.First, noun + 1) with { IsViolent = meaning.Violent });
    }

    /// <summary>"the fatal shooting of | a man".</summary>
    private static bool IsOne(SentenceReading sentence, PersonGroup group) =>
        group is { Noun: not null, IsPronoun: false, Count: { Minimum: 1, Maximum: 1 } } && sentence.Lower(group.First) is "a" or "an";

    /// <summary>"the killing of civilians" speaks of a kind of deed; a name, a number or one person speaks of a deed.</summary>
    private static bool IsParticular(SentenceReading sentence, PersonGroup group) =>
        group.HasNumber || group.Name is not null || (group.Count is { Minimum: 1, Maximum: 1 } && !group.IsPronoun && sentence.Tag(group.First) is "DT" or "NN" or "NNP" or "JJ" && group.Noun is { Category: not VictimCategory.Unknown });
}
