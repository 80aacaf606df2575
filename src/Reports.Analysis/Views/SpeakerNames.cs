using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Finds whom the phrase in front of a cue names: at its head, behind its title, in its appositive, or by a noun that the name ends in.</summary>
internal sealed class SpeakerNames(ClauseMap map, EntityTable entities, SpeakerLexicons lexicons)
{
    private static readonly WordSet NamingParticiples = WordSets.Of("naming-participles");

    private static readonly WordSet Young = WordSets.Of("people-by-age");

    private Dictionary<string, List<(Entity Entity, int End)>>? _organizations;

    /// <summary>The entity that a source names; null where it names nobody.</summary>
    public Entity? In(Source source)
    {
        if (IsSomeOfPeople(source))
            return null;
        if (!IsBareRole(source) && entities.At(source.Head) is { } atHead && (atHead.Type != NameType.Miscellaneous || Words.IsProper(map.Tag(source.Head))))
        {
            if ((atHead.Type != NameType.Person || !IsNamedAt(atHead, source.Head)) && (OfficeHolder(source) ?? Apposed(source)) is { } person)
                return person;
            return IsListener(atHead, source) ? null : atHead;
        }

        return Called(source) ?? Titled(source) ?? Apposed(source) ?? ByKind(source);
    }

    /// <summary>"the Malian", "few Malians": somebody of a country, whom the word does not name.</summary>
    private bool IsSomeOfPeople(Source source) => source.PhraseEnd == source.Head + 1 && lexicons.IsOfPeople(map.Lower(source.Head)) && map.PhraseAt(source.Head) is { } phrase
        && Enumerable.Range(phrase.FirstToken, source.Head - phrase.FirstToken).All(i => !Words.IsProper(map.Tag(i))) && (phrase.FirstToken < source.Head || map.Tag(source.Head) is "NNS" or "NNPS");

    /// <summary>Whether a source joins several speakers by "and"; several titles of one person do not.</summary>
    public bool IsSeveral(Source source)
    {
        for (var i = source.Head + 1; i < source.PhraseEnd; i++)
        {
            if (map.Lower(i) is "and" && map.PhraseAt(i) is null && entities.At(i - 1) != entities.At(i + 1) && !JoinsTitles(source, i) && !JoinsOffices(source, i))
                return true;
        }

        return false;
    }

    /// <summary>"Speaking to Jane Doe, he said": whom somebody speaks to in the same sentence is not who speaks.</summary>
    private bool IsListener(Entity entity, Source source)
    {
        var first = map.SentenceOf(source.Head).FirstToken;
        var mention = entity.Mentions.LastOrDefault(m => m.FirstToken >= first && m.EndToken <= source.Head && m.Kind == MentionKind.Name);
        if (mention is null || (map.PhraseAt(source.Head) is not null && entity.Mentions.Any(m => m.Kind == MentionKind.Name && m.FirstToken <= source.Head && source.Head < m.EndToken)))
            return false;
        var before = (map.PhraseAt(mention.FirstToken)?.FirstToken ?? mention.FirstToken) - 1;
        return map.Lower(before) is "to" or "with" or "by" && Words.IsTalk(map.Lower(before - 1));
    }

    /// <summary>"a group called the Northern Front": the name behind the participle.</summary>
    private Entity? Called(Source source)
    {
        var i = source.Head + 1;
        if (!NamingParticiples.Contains(map.Lower(i)))
            return null;
        i += map.Lower(i + 1) is "as" ? 2 : 1;
        i += map.Tag(i) is "DT" ? 1 : 0;
        return i < source.PhraseEnd && entities.At(i) is { } named && map.PhraseAt(i) is { } phrase && phrase.EndToken >= source.PhraseEnd ? named : null;
    }

    /// <summary>Whether a name of the entity stands there, rather than a role that was taken for it.</summary>
    private static bool IsNamedAt(Entity entity, int token) => entity.Mentions.Any(mention => mention.Kind == MentionKind.Name && mention.FirstToken <= token && token < mention.EndToken);

    private bool IsBareRole(Source source) => source.Head == map.SentenceOf(source.Head).FirstToken && map.Lower(source.Head)[^1] == 's'
        && lexicons.RoleIn(map.Tokens, source.Head, source.Head + 1) is not null;

    /// <summary>"Mayor of Bamako Karim Omar", "Judge Jane Doe QC", "businessman and donor Jane Doe".</summary>
    private Entity? Titled(Source source)
    {
        if (NameAtEnd(source.PhraseFirst, source.PhraseEnd) is not var (person, first))
            return null;
        if (map.PhraseAt(first) is not { } phrase)
            return null;
        if (phrase.Head == source.Head)
            return person;
        var isTitle = lexicons.RoleIn(map.Tokens, source.PhraseFirst, source.Head + 1) is not null;
        if (map.Lower(phrase.FirstToken - 1) is "and" && map.PhraseAt(source.Head) is { } modifier && modifier.EndToken == phrase.FirstToken - 1 && map.Tag(modifier.FirstToken) is not "DT" && entities.At(source.Head) is null && lexicons.RoleIn(map.Tokens, phrase.FirstToken, first) is not null)
            return person;
        return isTitle && (map.Lower(phrase.FirstToken - 1) is "and" || AreNames(phrase.FirstToken, first) || IsOffice(source, phrase.FirstToken, first)) ? person : null;
    }

    /// <summary>Whether the "and" in a phrase that ends in a person's name joins two titles of that person: both are roles, and no article opens either.</summary>
    private bool JoinsTitles(Source source, int and) => NameAtEnd(and + 1, source.PhraseEnd) is var (_, first)
        && map.Tag(source.PhraseFirst) is not "DT" && map.Tag(and + 1) is not "DT" && map.Tag(and - 1) is "NN" or "NNP"
        && lexicons.RoleIn(map.Tokens, source.Head, and) is not null && lexicons.RoleIn(map.Tokens, and + 1, first) is not null;

    /// <summary>"The then-manager of the port and director of the yard, David Clay,": one article and one name for two offices.</summary>
    private bool JoinsOffices(Source source, int and) => map.Tag(source.Head) is "NN" && map.Tag(and + 1) is not "DT" && Apposed(source) is not null
        && lexicons.RoleIn(map.Tokens, source.PhraseFirst, source.Head + 1) is not null && lexicons.RoleIn(map.Tokens, and + 1, and + 3) is not null;

    /// <summary>The person whose name ends a phrase, letters of a degree or office behind it aside, and where the name starts behind other words.</summary>
    private (Entity Person, int First)? NameAtEnd(int first, int end)
    {
        var last = end - 1;
        if (last > first && entities.At(last) is null && map.Tokens[last].Text is { Length: <= 4 } letters && letters.All(char.IsUpper))
            last--;
        if (last <= first || entities.At(last) is not { Type: NameType.Person } person)
            return null;
        var start = last;
        while (start > first && entities.At(start - 1) == person)
            start--;
        return start > first ? (person, start) : null;
    }

    /// <summary>"Department of Roads official Ann Miller": the phrase opens with an organisation's name and ends in that of a person, whose role stands before it.</summary>
    private Entity? OfficeHolder(Source source) => !IsSeveral(source) && NameAtEnd(source.PhraseFirst, source.PhraseEnd) is var (person, first)
        && map.PhraseAt(first) is { } phrase && phrase.FirstToken < first && (phrase.FirstToken == source.PhraseFirst || map.Lower(phrase.FirstToken - 1) is "of" or "for" or "and" || IsInCharge(phrase.FirstToken)) && (lexicons.RoleIn(map.Tokens, phrase.FirstToken, first) is not null || IsInCharge(phrase.FirstToken)) ? person : null;

    /// <summary>"Special Agent in | Charge Lena Fry", "Editor in Chief Ana Ruiz".</summary>
    private bool IsInCharge(int first) => map.Lower(first - 1) is "in" && map.Lower(first) is "charge" or "chief";

    /// <summary>"Secretary of State | Jane Doe", "Minister for Foreign Affairs | Jane Doe": what stands between the role and the name belongs to the role.</summary>
    private bool IsOffice(Source source, int first, int name) => first < name && map.Lower(first - 1) is "of" or "for" && char.IsUpper(map.Tokens[source.Head].Text[0])
        && (lexicons.RoleAcross(map.Tokens, source.PhraseFirst, source.Head + 1, name) is not null
            || (lexicons.RoleIn(map.Tokens, first, name) is null && Enumerable.Range(first, name - first).All(i => Words.IsProper(map.Tag(i)) && entities.At(i) is null)));

    private bool AreNames(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (entities.At(i) is not { Type: not NameType.Person } && map.Tag(i) is not "DT")
                return false;
        }

        return first < end;
    }

    /// <summary>"the group's director, Betty Bradley,": the appositive is a name, with or without a title.</summary>
    private Entity? Apposed(Source source)
    {
        var first = source.PhraseEnd + 1;
        if (map.Lower(source.PhraseEnd) is not "," || first >= source.End)
            return null;
        if (map.PhraseAt(first) is { } apposition && entities.At(apposition.Head) is { Type: NameType.Person } atHead)
            return atHead;
        var end = first;
        while (end < source.End && map.Lower(end) is not ("," or "(") && (Words.IsNoun(map.Tag(end)) || map.Tag(end) is "JJ" or "VBN" or "VBD"))
            end++;
        return end > first && entities.At(end - 1) is { Type: NameType.Person } named ? named : null;
    }

    /// <summary>Capitals between two commas behind a role, which the names stage knows for nobody's name: "the rebel leader, al-Moro, said".</summary>
    public TokenRange? NameBeside(Source source)
    {
        var first = source.PhraseEnd + 1;
        if (map.Lower(source.PhraseEnd) is not "," || first >= source.End || map.Tag(source.Head) is not "NN" || (!Young.Contains(map.Lower(source.Head)) && lexicons.RoleIn(map.Tokens, source.PhraseFirst, source.Head + 1) is null))
            return null;
        if (entities.At(source.PhraseEnd - 1) is { Type: NameType.Location })
            return null;
        var end = first;
        while (end < source.End && Words.IsProper(map.Tag(end)) && map.Tokens[end].Text[^1] is not '.' && entities.At(end)?.Type is null or NameType.Miscellaneous)
            end++;
        return end > first && map.Lower(end) is "," ? new TokenRange(first, end) : null;
    }

    /// <summary>"the party" means the organisation named before whose name ends in that noun, where there is only one.</summary>
    private Entity? ByKind(Source source)
    {
        var isBarePolice = source.PhraseEnd - source.PhraseFirst == 1 && map.Lower(source.Head) is "police";
        if (!isBarePolice && (map.Lower(source.PhraseFirst) is not "the" || source.PhraseEnd - source.PhraseFirst != 2 || map.Tag(source.Head) is "NNS"))
            return null;
        Entity? found = null;
        foreach (var (entity, end) in OrganizationsNamed(map.Lower(source.Head)))
        {
            if (end > source.PhraseFirst)
                continue;
            if (found is not null)
                return null;
            found = entity;
        }

        return found;
    }

    /// <summary>The organisations that some name of several words calls by a noun at its end, each with the index behind the first such name.</summary>
    private List<(Entity Entity, int End)> OrganizationsNamed(string noun)
    {
        _organizations ??= ByLastWord();
        return _organizations.GetValueOrDefault(noun) ?? [];
    }

    private Dictionary<string, List<(Entity Entity, int End)>> ByLastWord()
    {
        var byLastWord = new Dictionary<string, List<(Entity Entity, int End)>>(StringComparer.Ordinal);
        foreach (var entity in entities.Entities.Where(entity => entity.Type == NameType.Organization))
        {
            foreach (var mention in entity.Mentions.Where(mention => mention.Kind == MentionKind.Name && mention.EndToken - mention.FirstToken > 1))
            {
                var named = byLastWord.TryGetValue(map.Lower(mention.EndToken - 1), out var known) ? known : byLastWord[map.Lower(mention.EndToken - 1)] = [];
                if (named.Count == 0 || named[^1].Entity != entity)
                    named.Add((entity, mention.EndToken));
                else
                    named[^1] = (entity, Math.Min(named[^1].End, mention.EndToken));
            }
        }

        return byLastWord;
    }
}
