using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>Persons whom the text itself calls attackers: "gunman Dean Moss", "Moss, the bomber", "Moss opened fire".</summary>
internal sealed class AttackerNames
{
    private static readonly WordSet Descriptions = WordSets.Of("attacker-descriptions");

    private static readonly WordSet Harmed = WordSets.Of("harmed-words");

    private static readonly WordSet Gunfights = WordSets.Of("gunfights");

    private static readonly WordSet BehindDeeds = WordSets.Of("behind-deeds");

    private static readonly WordSet Deeds = WordSets.Of("attacker-deeds");

    private readonly HashSet<Entity> _attackers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the whole text.</summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="casualties">Its statements of harm.</param>
    public static AttackerNames Of(IReadOnlyList<SentenceReading> sentences, IEnumerable<CasualtyMention> casualties)
    {
        var names = new AttackerNames();
        foreach (var told in casualties.GroupBy(mention => mention.Sentence))
            names._attackers.UnionWith(DoersOf(sentences[told.Key], [.. told]));

        foreach (var sentence in sentences)
        {
            foreach (var group in sentence.Groups)
            {
                if (group.Person is { } person && group.Name is { } name && (IsTitled(group) || IsDescribed(sentence, name) || IsIdentified(sentence, name) || Acts(sentence, group, name) || FallsToPolice(sentence, name)))
                    names._attackers.Add(person);
            }
        }

        return names;
    }

    /// <summary>Who did the harm of a sentence; "kidnapped Ruiz, killed a guard": Ruiz did not.</summary>
    private static IEnumerable<Entity> DoersOf(SentenceReading sentence, IReadOnlyList<CasualtyMention> told)
    {
        foreach (var mention in told)
        {
            if (DoerOf(sentence, mention) is { } doer && !told.Any(m => m.Group.Person == doer && m.Rule == Rules.ActiveRule.Id && m.Trigger < mention.Trigger))
                yield return doer;
        }
    }

    /// <summary>"Moss shot three people dead", "Moss, a former employee, killed three": who did the harm, unless on duty.</summary>
    private static Entity? DoerOf(SentenceReading sentence, CasualtyMention mention)
    {
        if (mention is not { Rule: Rules.ActiveRule.Id, ByForces: false, Outcome: Outcome.Killed or Outcome.Wounded or Outcome.Abducted } || mention.Group.Noun is { Category: VictimCategory.Attacker }
            || sentence.Tag(mention.Trigger) is "VBG" or "VB" || Clause.SubjectOf(sentence, mention.Trigger, out var auxiliary) is not (var subject and >= 0))
            return null;
        return Clause.SubjectList(sentence, subject, auxiliary) is [var group] && group is { Noun: not { Category: VictimCategory.Police or VictimCategory.Military or VictimCategory.Official } } ? group.Person : null;
    }

    public bool Contains(PersonGroup group, IReadOnlyList<string> names) =>
        group.Person is { } person && (_attackers.Contains(person) || _attackers.Any(a => names.Any(n => VictimMerger.IsFormOf(n, a.Name))));

    private static bool IsTitled(PersonGroup group) => group.Noun is { Category: VictimCategory.Attacker };

    /// <summary>"Moss, the gunman", "Moss, a suspected militant".</summary>
    private static bool IsDescribed(SentenceReading sentence, TokenRange name)
    {
        if (sentence.Lower(name.End) is not ("," or "("))
            return false;
        for (var i = name.End + 1; i < Math.Min(sentence.End, name.End + 6); i++)
        {
            if (sentence.Lower(i) is "," or ")" or "who")
                break;
            if (Descriptions.Contains(sentence.Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>"the attacker, identified as Moss", "police named the gunman as Moss".</summary>
    private static bool IsIdentified(SentenceReading sentence, TokenRange name)
    {
        const int Reach = 14;
        if (sentence.Lower(name.First - 1) != "as")
            return false;
        for (var i = name.First - 2; i >= Math.Max(sentence.First, name.First - Reach); i--)
        {
            if (sentence.Lower(i) is ";" || Harmed.Contains(sentence.Lower(i)))
                return false;
            if (sentence.GroupEndingAt(i + 1) is var group and >= 0 && sentence.Groups[group] is { Noun.Category: VictimCategory.Attacker })
                return true;
        }

        return false;
    }

    /// <summary>"Moss and his wife died in a shootout with police".</summary>
    private static bool FallsToPolice(SentenceReading sentence, TokenRange name)
    {
        const int Reach = 16;
        for (var i = name.End; i < Math.Min(sentence.End - 3, name.End + Reach); i++)
        {
            if (Gunfights.Contains(sentence.Lower(i)) || (sentence.Lower(i) == "battle" && sentence.Lower(i - 1) == "gun"))
                return sentence.Lower(i + 1) == "with" && Enumerable.Range(i + 2, 3).Any(j => sentence.Lower(j) is "police" or "officers" or "authorities");
            if (sentence.Tag(i) is "VBD" && sentence.Lower(i) is not ("died" or "was" or "were"))
                return false;
        }

        return false;
    }

    /// <summary>"Moss opened fire", "Moss, 33, stabbed two women", "Moss, 33, who opened fire".</summary>
    private static bool Acts(SentenceReading sentence, PersonGroup group, TokenRange name)
    {
        var at = Insertion.EndOf(sentence, group, name.End);
        if (sentence.Lower(at) == ",")
            at++;
        while (sentence.Tag(at) == "RB" || sentence.Lower(at) is "who" or "then" or "allegedly")
            at++;
        if (Clause.GroupBehind(sentence, at + 1) is var harmed and >= 0 && sentence.Groups[harmed] is { Noun.Category: VictimCategory.Attacker })
            return false; // "Officer Moss shot the gunman dead"
        return Deeds.Contains(sentence.Lower(at)) && !BehindDeeds.Contains(sentence.Lower(at + 1)) && sentence.Tag(at) is "VBD" or "VBZ" or "VBN" && sentence.Lower(at + 1) is not ("" or ".");
    }
}
