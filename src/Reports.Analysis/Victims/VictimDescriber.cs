using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>Says of a phrase for persons who they are: nationality, occupation, category, names.</summary>
internal sealed class VictimDescriber(Demonyms demonyms, NameTitles titles)
{
    private static readonly WordSet LoneDeeds = WordSets.Of("lone-deeds");

    private static readonly WordSet Additions = WordSets.Of("addition-words");

    private static readonly WordSet Reports = WordSets.Of("report-words");

    private static readonly WordSet GovernmentSides = WordSets.Of("government-sides");

    private static readonly WordSet Military = WordSets.Of("military-words");

    public VictimDraft Describe(SentenceReading sentence, CasualtyMention mention, AttackerNames attackers)
    {
        var group = mention.Group;
        var names = new List<string>();
        if (NameOf(sentence, group) is { } name)
            names.Add(titles.Without(name));
        return new VictimDraft
        {
            Mention = mention,
            Mentions = [mention],
            Count = group.Count,
            Category = CategoryOf(sentence, mention, attackers, names),
            Nationalities = Nationalities(sentence, group),
            Occupations = Occupations(group),
            Names = names,
            Apposed = Apposed(sentence, group),
            IsRetold = IsRetold(sentence, mention),
        };
    }

    private static VictimCategory CategoryOf(SentenceReading sentence, CasualtyMention mention, AttackerNames attackers, List<string> names)
    {
        var group = mention.Group;
        if (mention.IsAttacker || group.OfArmedGroup)
            return VictimCategory.Attacker;
        var own = CategoryOf(sentence, group);
        if (IsAttacked(sentence, mention))
            return own == VictimCategory.Attacker ? VictimCategory.Unknown : own;
        return mention.Outcome != Outcome.Abducted && attackers.Contains(group, names) ? VictimCategory.Attacker : own;
    }

    /// <summary>"the assassin Panov was stabbed": whatever he did before, here he is the one attacked; police and soldiers do not stab, murder or kidnap.</summary>
    private static bool IsAttacked(SentenceReading sentence, CasualtyMention mention) =>
        mention is { ByForces: false, Group.Name: not null } && mention.Trigger >= mention.Group.End && LoneDeeds.Contains(sentence.Lower(mention.Trigger));

    /// <summary>Fills in what the statement itself leaves open with what the text says elsewhere of the same person.</summary>
    public void Complete(VictimDraft draft, PersonDescriptions known)
    {
        if (draft is not { IsSingle: true, IsAttacker: false, Mention.Group.Person: { } person })
            return;
        foreach (var (sentence, group) in known.Of(person))
        {
            var category = CategoryOf(sentence, group);
            if (category == VictimCategory.Attacker)
                continue;
            if (draft.Category == VictimCategory.Unknown || (draft.Category == VictimCategory.Military && category == VictimCategory.Police))
                draft.Category = category;
            if (draft.Occupations.Count == 0)
                draft.Occupations = Occupations(group);
            if (draft.Nationalities.Count == 0)
                draft.Nationalities = Nationalities(sentence, group);
        }
    }

    private static bool IsRetold(SentenceReading sentence, CasualtyMention mention)
    {
        var group = mention.Group;
        if (sentence.Lower(group.First) is not ("a" or "an") || group.Noun is not { IsOccupation: false, Category: not VictimCategory.Attacker })
            return false;
        var reported = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Additions.Contains(sentence.Lower(i)))
                return false;
            reported |= i < group.First && Reports.Contains(sentence.Lower(i));
        }

        return reported;
    }

    private static HashSet<string> Apposed(SentenceReading sentence, PersonGroup group)
    {
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        if (group.Name is not { } name || sentence.Lower(name.End) != ",")
            return nouns;
        for (var i = name.End + 1; i < sentence.End && sentence.Lower(i) is not ("," or ";") && sentence.Tag(i) is not ("VBD" or "VBZ" or "VBP" or "WP"); i++)
        {
            if (sentence.Tag(i) is "NN" or "NNS")
                nouns.Add(sentence.Lower(i));
        }

        return nouns;
    }

    private static string? NameOf(SentenceReading sentence, PersonGroup group)
    {
        var own = group.Name is { } name ? sentence.Article.Article.TextOf(name.First, name.End) : null;
        return group.Person is { } person && (own is null || !person.Name.EndsWith(own, StringComparison.Ordinal) || !own.Contains(' ', StringComparison.Ordinal)) ? person.Name : own;
    }

    private static IReadOnlyList<string> Occupations(PersonGroup group) => group.Noun is { IsOccupation: true } noun ? [noun.Singular] : [];

    private List<string> Nationalities(SentenceReading sentence, PersonGroup group)
    {
        var found = new List<string>();
        for (var i = group.First; i < group.End; i++)
        {
            var code = group.Name is { } name && i >= name.First && i < name.End ? null : demonyms.Nationality(sentence.Tokens[i]);
            if (code is null && demonyms.CountryAt(sentence.Tokens, i, group.End) is var (country, length) && sentence.Lower(i + length) is "'s" or "'")
                code = country;
            if (code is not null && !found.Contains(code))
                found.Add(code);
        }

        if (found.Count == 0 && group.Noun is { Category: VictimCategory.Military or VictimCategory.Official or VictimCategory.Police } or { Singular: "commander" } && OwnerBehind(sentence, group) is { } owner)
            found.Add(owner);
        if (found.Count == 0 && sentence.Lower(group.End) == "from" && demonyms.CountryAt(sentence.Tokens, Math.Min(group.End + 1, sentence.End - 1), sentence.End) is var (home, _))
            found.Add(home);
        return found;
    }

    /// <summary>"a commander of Syria's National Defense Forces".</summary>
    private string? OwnerBehind(SentenceReading sentence, PersonGroup group) =>
        sentence.Lower(group.End) == "of" && group.End + 2 < sentence.End && demonyms.CountryAt(sentence.Tokens, group.End + 1, sentence.End) is var (code, length) && sentence.Lower(group.End + 1 + length) is "'s"
            ? code
            : null;

    private static VictimCategory CategoryOf(SentenceReading sentence, PersonGroup group)
    {
        var own = group.Noun?.Category ?? VictimCategory.Unknown;
        var text = Words(sentence, group.First, Math.Max(group.End, group.DescriptionEnd)).ToList();
        if (own == VictimCategory.Attacker && text.Exists(w => GovernmentSides.Contains(w)))
            return VictimCategory.Military;
        if (own is VictimCategory.Military && text.Exists(w => w is "police" or "gendarmerie"))
            return VictimCategory.Police;
        if (own is VictimCategory.Unknown or VictimCategory.Police && group.Noun is not null)
        {
            if (text.Exists(w => Military.Contains(w)))
                return VictimCategory.Military;
            if (text.Exists(w => w is "police" or "gendarmerie" or "guard"))
                return VictimCategory.Police;
        }

        return own;
    }

    private static IEnumerable<string> Words(SentenceReading sentence, int first, int end)
    {
        for (var i = first; i < Math.Min(end, sentence.End); i++)
            yield return sentence.Tokens[i].Lower;
    }
}
