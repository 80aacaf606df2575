using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Finds whom the phrase in front of a cue names: at its head, behind its title, in its appositive, or by a noun that the name ends in.</summary>
internal sealed class SpeakerNames(ClauseMap map, EntityTable entities, SpeakerLexicons lexicons)
{
    /// <summary>How many words may lead from a phrase to the name that somebody goes by.</summary>
    private const int LongestNaming = 8;

    private static readonly WordSet Pseudonyms = WordSets.Of("pseudonyms");

    private static readonly string[] Outlets = ["magazine", "newspaper", "television", "radio"];

    private static readonly WordSet NamingParticiples = WordSets.Of("naming-participles");

    private static readonly WordSet SomeOfMany = WordSets.Of("some-of-many");

    private static readonly WordSet ShortOrgans = WordSets.Of("organs-in-short");

    private static readonly WordSet Young = WordSets.Of("people-by-age");

    private Dictionary<string, List<(Entity Entity, int End)>>? _organizations;

    /// <summary>The entity that a source names; null where it names nobody.</summary>
    public Entity? In(Source source)
    {
        if (IsSomeOfPeople(source) || IsSomeOfMany(source))
            return null;
        if (Predicated(source) is { } told)
            return told;
        if (!IsBareRole(source) && entities.At(source.Head) is { } atHead && (atHead.Type != NameType.Miscellaneous || Words.IsProper(map.Tag(source.Head))))
        {
            if ((atHead.Type != NameType.Person || !IsNamedAt(atHead, source.Head)) && (OfficeHolder(source) ?? Apposed(source)) is { } person)
                return person;
            return IsListener(atHead, source) ? null : Fuller(atHead, source);
        }

        return Called(source) ?? Titled(source) ?? Apposed(source) ?? ByKind(source);
    }

    /// <summary>"the Malian", "few Malians": somebody of a country, whom the word does not name.</summary>
    private bool IsSomeOfPeople(Source source) => source.PhraseEnd == source.Head + 1 && lexicons.IsOfPeople(map.Lower(source.Head)) && map.PhraseAt(source.Head) is { } phrase
        && Enumerable.Range(phrase.FirstToken, source.Head - phrase.FirstToken).All(i => !Words.IsProper(map.Tag(i))) && (phrase.FirstToken < source.Head || map.Tag(source.Head) is "NNS" or "NNPS");

    /// <summary>"other Republicans", "some Democrats": a share of those whom the word names.</summary>
    private bool IsSomeOfMany(Source source) => map.Tag(source.Head) is "NNPS" or "NNS" && source.PhraseEnd == source.Head + 1 && map.PhraseAt(source.Head) is { } phrase && phrase.FirstToken + 1 == source.Head
        && (SomeOfMany.Contains(map.Lower(phrase.FirstToken)) || map.Lower(phrase.FirstToken) is "other" or "few");

    /// <summary>"Another was the baker Ivo Panov, who said": whom the sentence tells it was.</summary>
    private Entity? Predicated(Source source)
    {
        if (map.Lower(source.Head) is not ("another" or "one") || map.Lower(source.PhraseEnd) is not ("was" or "is") || NounChain.StartingAt(map, source.PhraseEnd + 1, map.SentenceOf(source.Head).EndToken) is not { } told)
            return null;
        return entities.At(told.Head) is { Type: NameType.Person } person ? person : NameAtEnd(told.First, told.End)?.Person;
    }

    /// <summary>Whether a source joins several speakers by "and"; several titles of one person do not.</summary>
    public bool IsSeveral(Source source)
    {
        for (var i = source.Head + 1; i < source.PhraseEnd; i++)
        {
            if (map.Lower(i) is "and" && map.PhraseAt(i) is null && entities.At(i - 1) != entities.At(i + 1) && !JoinsTitles(source, i) && !JoinsOffices(source, i) && !AddsOffice(source, i) && !IsOwner(source, i))
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

    /// <summary>"using the pseudonym | Katya", "who gave her name only as | Ana": the name behind a noun for one that somebody goes by; null where there is none.</summary>
    public TokenRange? Pseudonym(Source source)
    {
        var limit = Math.Min(map.SentenceOf(source.Head).EndToken, source.PhraseEnd + LongestNaming);
        if (map.Lower(source.PhraseEnd) is not ("using" or "under" or "going" or "who" or "giving"))
            return null;
        for (var i = source.PhraseEnd + 1; i < limit && map.QuotationAt(i) < 0 && map.Lower(i) is not ("," or ";"); i++)
        {
            if (!Pseudonyms.Contains(map.Lower(i)))
                continue;
            var first = i + 1;
            while (map.Lower(first) is "of" or "as" or "only" or "was")
                first++;
            var end = first;
            while (Words.IsProper(map.Tag(end)) && map.QuotationAt(end) < 0)
                end++;
            return end > first ? new TokenRange(first, end) : null;
        }

        return null;
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

    /// <summary>"Jane Doe of the City College and contributor to the Star": a second office of the one person named, without an article.</summary>
    private bool AddsOffice(Source source, int and) => entities.At(source.Head) is { Type: NameType.Person } && map.Tag(and + 1) is "NN" && entities.At(and + 1) is null
        && lexicons.RoleIn(map.Tokens, and + 1, and + 2) is not null && map.Lower(and + 2) is "of" or "at" or "to" or "for";

    /// <summary>"Ana and Luis's mother": those whose mother she is.</summary>
    private bool IsOwner(Source source, int and) => and < source.Head && Enumerable.Range(and, source.Head - and).Any(i => map.Tag(i) is "POS");

    /// <summary>Whether the "and" in a phrase that ends in a person's name joins two titles of that person: both are roles, or the second is a noun that stands before the name, and no article opens either.</summary>
    private bool JoinsTitles(Source source, int and) => NameAtEnd(and + 1, source.PhraseEnd) is var (_, first)
        && map.Tag(source.PhraseFirst) is not "DT" && map.Tag(and + 1) is not "DT" && map.Tag(and - 1) is "NN" or "NNP"
        && lexicons.RoleIn(map.Tokens, source.Head, and) is not null && (lexicons.RoleIn(map.Tokens, and + 1, first) is not null || (map.Tag(first - 1) is "NN" && char.IsLower(map.Tokens[first - 1].Text[0])));

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
    private bool IsOffice(Source source, int first, int name) => first < name && map.Lower(first - 1) is "of" or "for"
        && (char.IsUpper(map.Tokens[source.Head].Text[0]) || map.Tag(source.PhraseFirst) is not "DT")
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
        if (ApposedBody(source, first) is { } body)
            return body;
        var end = first;
        while (end < source.End && map.Lower(end) is not ("," or "(") && (Words.IsNoun(map.Tag(end)) || map.Tag(end) is "JJ" or "VBN" or "VBD"))
            end++;
        return end > first && entities.At(end - 1) is { Type: NameType.Person } named ? named : null;
    }

    /// <summary>"One news site, Harbour.net,": the name of a body that only its kind stands for.</summary>
    private Entity? ApposedBody(Source source, int first) => map.Tag(source.Head) is "NN" && entities.At(source.Head) is null && map.PhraseAt(first) is { } name && map.Lower(name.EndToken) is "," && name.EndToken <= source.End
        && entities.At(first) is { Type: NameType.Organization or NameType.Miscellaneous } body && entities.At(name.EndToken - 1) == body
        && (lexicons.OrganizationIn(map.Tokens, source.Head, source.Head + 1) is not null || GroupNouns.Contains(map.Lower(source.Head))) ? body : null;

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

    /// <summary>"the party", "the fire service": the organisation named before whose name has that noun for its kind and holds what stands in front of it, where there is only one.</summary>
    private Entity? ByKind(Source source)
    {
        var isBarePolice = source.PhraseEnd - source.PhraseFirst == 1 && map.Lower(source.Head) is "police";
        if (!isBarePolice && (map.Lower(source.PhraseFirst) is not "the" || source.PhraseEnd - source.PhraseFirst is not (2 or 3) || source.PhraseEnd != source.Head + 1 || map.Tag(source.Head) is "NNS"))
            return null;
        return OnlyOne(map.Lower(source.Head), source.PhraseFirst, entity => source.PhraseEnd - source.PhraseFirst < 3 || Holds(entity, map.Lower(source.PhraseFirst + 1)));
    }

    /// <summary>"a fire service | statement": the only body named before whose kind and words stand in front of a noun for what it puts out.</summary>
    public Entity? BodyInFront(Source source)
    {
        var first = map.Tag(source.PhraseFirst) is "DT" ? source.PhraseFirst + 1 : source.PhraseFirst;
        if (source.Head <= first || !Enumerable.Range(first, source.Head - first).All(i => map.Tag(i) is "NN"))
            return null;
        return OnlyOne(map.Lower(source.Head - 1), source.PhraseFirst, entity => Enumerable.Range(first, source.Head - first).All(i => Holds(entity, map.Lower(i))));
    }

    /// <summary>The only organisation named before a token that a noun at the end of its name, or in front of "of", tells the kind of; null where there are none or several.</summary>
    public Entity? OnlyOne(string noun, int before) => OnlyOne(noun, before, _ => true);

    private Entity? OnlyOne(string noun, int before, Func<Entity, bool> isMeant)
    {
        Entity? found = null;
        foreach (var (entity, end) in OrganizationsNamed(noun))
        {
            if (end > before || !isMeant(entity))
                continue;
            if (found is not null && found != entity)
                return null;
            found = entity;
        }

        return found;
    }

    private static bool Holds(Entity entity, string word) => entity.Name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>"the Department", "the State Department", "Orbit" of "Orbit magazine": the fuller name of the same body that the text gives before ("Department of State"), where only one fits.</summary>
    private Entity Fuller(Entity entity, Source source)
    {
        if (Outlets.Select(kind => OnlyOne(kind, source.PhraseFirst, other => string.Equals(other.Name, $"{entity.Name} {kind}", StringComparison.OrdinalIgnoreCase))).FirstOrDefault(other => other is not null) is { } outlet)
            return outlet;
        var words = entity.Name.Split(' ').Where(word => !string.Equals(word, "the", StringComparison.OrdinalIgnoreCase)).ToList();
        if (entity.Type != NameType.Organization || words.Count is 0 or > 3 || words[^1].ToLowerInvariant() is var kind && !ShortOrgans.Contains(kind))
            return entity;
        return OnlyOne(kind, source.PhraseFirst, other => other != entity && words.Count < other.Name.Split(' ').Length && (words.Count == 1 || IsOfKind(other, kind)) && words.TrueForAll(word => Holds(other, word))) ?? entity;
    }

    /// <summary>"Department of …".</summary>
    private static bool IsOfKind(Entity entity, string kind) => entity.Name.Contains($"{kind} of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The organisations that some name of several words calls by a noun at its end or in front of "of", each with the index behind the first such name.</summary>
    private List<(Entity Entity, int End)> OrganizationsNamed(string noun)
    {
        _organizations ??= ByNoun();
        return _organizations.GetValueOrDefault(noun) ?? [];
    }

    private Dictionary<string, List<(Entity Entity, int End)>> ByNoun()
    {
        var byNoun = new Dictionary<string, List<(Entity Entity, int End)>>(StringComparer.Ordinal);
        foreach (var entity in entities.Entities.Where(entity => entity.Type == NameType.Organization))
        {
            foreach (var mention in entity.Mentions.Where(mention => mention.Kind == MentionKind.Name && mention.EndToken - mention.FirstToken > 1))
            {
                for (var i = mention.FirstToken; i < mention.EndToken; i++)
                {
                    if (i == mention.EndToken - 1 || map.Lower(i + 1) is "of")
                        Add(byNoun, map.Lower(i), entity, mention.EndToken);
                }
            }
        }

        return byNoun;
    }

    private static void Add(Dictionary<string, List<(Entity Entity, int End)>> byNoun, string noun, Entity entity, int end)
    {
        var named = byNoun.TryGetValue(noun, out var known) ? known : byNoun[noun] = [];
        if (named.Count == 0 || named[^1].Entity != entity)
            named.Add((entity, end));
        else
            named[^1] = (entity, Math.Min(named[^1].End, end));
    }
}
