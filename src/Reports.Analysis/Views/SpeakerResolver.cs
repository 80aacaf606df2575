using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Says who the speakers of one text are: fullest name or phrase, description, affiliations, category.</summary>
internal sealed class SpeakerResolver(ClauseMap map, EntityTable entities, SpeakerCategories categories, SpeakerLexicons lexicons, DescriptionFilter filter)
{
    private const int MostAffiliations = 4;

    private static readonly WordSet SomeOfMany = WordSets.Of("some-of-many");

    private static readonly WordSet Definite = WordSets.Of("demonstrative-determiners");

    private static readonly WordSet Spokespersons = WordSets.Of("spokespersons");

    private static readonly WordSet Studies = WordSets.Of("studies-by-bodies");

    private static readonly WordSet Utterances = WordSets.Of("words-of-somebody");

    private readonly SpeakerNames _names = new(map, entities, lexicons);
    private readonly DocumentAuthors _authors = new(map);
    private readonly JointNames _joint = new(map, entities);
    private readonly DescribedPersons _described = new(map, entities, lexicons);
    private readonly Dictionary<int, Speaker> _named = [];
    private readonly List<UnnamedSpeaker> _unnamed = [];
    private readonly Dictionary<string, Speaker> _papers = new(StringComparer.Ordinal);
    private Speaker? _lastPerson;
    private Entity? _lastPersonEntity;
    private int _lastPersonAt;
    private Speaker? _lastGroup;
    private Source? _next;
    private int _lastGroupAt = -1;

    /// <summary>The speaker that a source means; null where the text does not tell. Sources have to be asked in reading order.</summary>
    /// <param name="source">Who makes a statement.</param>
    /// <param name="next">Who makes the next one; null where there is none.</param>
    public Speaker? Resolve(Source source, Source? next = null)
    {
        _next = next;
        var speaker = Find(source);
        if (speaker is null)
            return null;
        if (map.Tag(source.Head) is "PRP" or "PRP$")
        {
            if (speaker == _lastPerson)
                _lastPersonAt = source.First;
            return speaker;
        }

        if (IsPaper(map.Lower(source.Head)) && map.Lower(source.PhraseFirst) is not ("the" or "that" or "this"))
            _papers[map.Lower(source.Head)] = speaker;
        if (IsGroup(source))
            (_lastGroup, _lastGroupAt) = (speaker, source.First);
        else if (CanBePerson(source))
            (_lastPerson, _lastPersonEntity, _lastPersonAt) = (speaker, speaker == _lastPerson ? _lastPersonEntity : _names.In(source), source.First);
        return speaker;
    }

    private Speaker? Find(Source source)
    {
        if (_names.IsSeveral(source))
            return Unnamed(source);
        var lower = map.Lower(source.Head);
        if (lower is "he" or "she" && GoesOn(source))
            return _lastPerson;
        if (lower is "it" && _authors.OfPronoun(source.Head) is { } author)
            return Find(author);
        if (_names.In(source) is { } entity)
            return Named(entity, source);
        if (map.Tag(source.Head) is "PRP$")
            return lower is "his" or "her" ? _lastPerson : null;
        if (map.Tag(source.Head) is "PRP")
            return lower switch { "he" or "she" => _lastPerson, "they" => GroupSince(source) ?? _lastGroup, "it" => OrganizationSince(source) ?? _lastGroup, "we" => _lastGroup, _ => null };
        if (lower is "who" or "which" or "that")
            return null;
        if (Studies.Contains(lower) && Owner(source, byAuthor: true) is { Type: NameType.Organization } body)
            return Named(body, source);
        if (IsUtterance(source) && OwnerOfWords(source) is { } utterer)
            return utterer;
        if (IsPaper(lower) && map.Tag(source.Head) is "NN" or "NNP")
            return Issuer(source) ?? Unnamed(source);
        if (_lastPersonEntity is not null && Epithets.IsOf(map, source, _lastPersonAt, _lastPersonEntity))
            return _lastPerson;
        if (Epithets.IsAge(map, source) && PersonBefore(source) is { } aged)
            return aged;
        return ByApposition(source) ?? ByOffice(source) ?? Unnamed(_joint.Of(source) ?? source);
    }

    /// <summary>Whether a phrase names what somebody has said or written: "her remarks", "the envoy's statement".</summary>
    private bool IsUtterance(Source source) => Utterances.Contains(map.Lower(source.Head)) && source.PhraseEnd == source.Head + 1;

    /// <summary>"His remarks", "Ms. Ruiz's comments", "the envoy's statement": whoever made them; null where the phrase names nobody.</summary>
    private Speaker? OwnerOfWords(Source source)
    {
        if (map.Lower(source.PhraseFirst) is "his" or "her" && map.Tag(source.PhraseFirst) is "PRP$")
            return GoesOn(Alone(source.PhraseFirst)) ? _lastPerson : entities.At(source.PhraseFirst) is { } meant ? Named(meant, Alone(source.PhraseFirst)) : _lastPerson;
        for (var i = source.Head - 1; i > source.PhraseFirst; i--)
        {
            if (map.Tag(i) is "POS")
                return NounChain.EndingAt(map, i, source.PhraseFirst) is { } owner && !map.IsTime(owner.Head) && SourceReader.Of(owner) is var person && !IsUtterance(person) ? Find(person) : null;
        }

        return null;
    }

    private static Source Alone(int token) => new(token, token + 1, token, token + 1, token);

    /// <summary>"the lawyer", "a military spokesman": whom the text names under that office elsewhere.</summary>
    private Speaker? ByOffice(Source source)
    {
        if (_unnamed.Exists(u => u.Head == map.Lower(source.Head)))
            return null;
        if (_described.Of(source) is { } holder)
            return Named(holder, source);
        var phrase = new TokenRange(source.PhraseFirst, source.PhraseEnd);
        return _next is { } next && _names.In(next) is { } person && _described.IsNamedNext(source, next, person, description => categories.Of(description) is null || (categories.Of(description) == SpeakerCategory.Security && categories.Of(phrase) == SpeakerCategory.Security))
            ? Named(person, source, phrase)
            : null;
    }

    /// <summary>"the leader of the rebels, Moro,": a name that the text gives beside the phrase and nowhere tells whose it is.</summary>
    private Speaker? ByApposition(Source source)
    {
        if (_names.NameBeside(source) is not { } name)
            return null;
        var phrase = new TokenRange(source.PhraseFirst, source.PhraseEnd);
        return new Speaker { Name = Phrase(name), Category = categories.Of(phrase, source), Description = Phrase(phrase), Affiliations = Affiliations([phrase], null) };
    }

    /// <summary>
    /// Whether "he" or "she" is the person who spoke last: in the same or the next paragraph, of no other gender, and nobody else has
    /// opened a sentence since.
    /// </summary>
    private bool GoesOn(Source source)
    {
        if (_lastPerson is null || map.SentenceOf(source.Head).Paragraph - map.SentenceOf(_lastPersonAt).Paragraph > 1)
            return false;
        var gender = map.Lower(source.Head) is "she" or "her" ? Gender.Female : Gender.Male;
        if (_lastPersonEntity is { Gender: not Gender.Unknown } last && last.Gender != gender)
            return false;
        return _names.In(source) is not { } other || other == _lastPersonEntity || !other.Mentions.Any(mention => OpensSentence(mention, source.First));
    }

    /// <summary>The officers, officials or people who have opened a sentence since a group spoke last, in the same paragraph: "they" are those.</summary>
    private Speaker? GroupSince(Source source)
    {
        for (var i = map.Tokens[source.First].Sentence - 1; i >= 0 && map.Text.Sentences[i].FirstToken > _lastGroupAt; i--)
        {
            var sentence = map.Text.Sentences[i];
            if (!map.SameParagraph(sentence.FirstToken, source.First))
                return null;
            if (OpeningChain(sentence) is { } chain && map.PhraseAt(chain.First)?.Head == chain.Head && map.Tag(chain.Head) is "NNS" or "NNPS" && Words.IsFinite(map.Tag(chain.End))
                && lexicons.RoleIn(map.Tokens, chain.First, chain.Head + 1) is not null)
                return Unnamed(SourceReader.Of(chain));
        }

        return null;
    }

    /// <summary>The organisation that has opened the sentence before since a group spoke last, in the same paragraph: "it" is that one.</summary>
    private Speaker? OrganizationSince(Source source)
    {
        var before = map.Tokens[source.First].Sentence - 1;
        if (before < 0 || map.Text.Sentences[before] is var sentence && (sentence.FirstToken <= _lastGroupAt || !map.SameParagraph(sentence.FirstToken, source.First)))
            return null;
        return OpeningChain(sentence) is { } chain && Words.IsFinite(map.Tag(chain.End)) && SourceReader.Of(chain) is var subject
            && _names.In(subject) is { Type: NameType.Organization } organization ? Named(organization, subject) : null;
    }

    /// <summary>The person who has opened the sentence before, in the same paragraph.</summary>
    private Speaker? PersonBefore(Source source)
    {
        var before = map.Tokens[source.First].Sentence - 1;
        return before >= 0 && map.Text.Sentences[before] is var sentence && map.SameParagraph(sentence.FirstToken, source.First) && OpeningChain(sentence) is { } chain && SourceReader.Of(chain) is var subject
            && _names.In(subject) is { Type: NameType.Person } person ? Named(person, subject) : null;
    }

    /// <summary>The noun phrase that opens a sentence, a time in front of it aside: "Last night | the leaders met".</summary>
    private NounChain? OpeningChain(Sentence sentence)
    {
        var opening = NounChain.StartingAt(map, sentence.FirstToken, sentence.EndToken);
        return opening is not null && map.IsTime(opening.Head) ? NounChain.StartingAt(map, map.Lower(opening.End) is "," ? opening.End + 1 : opening.End, sentence.EndToken) : opening;
    }

    private bool OpensSentence(EntityMention mention, int before) => mention.Kind == MentionKind.Name && mention.FirstToken > _lastPersonAt
        && mention.EndToken <= before && map.QuotationAt(mention.FirstToken) < 0 && mention.FirstToken - map.SentenceOf(mention.FirstToken).FirstToken <= 3
        && !map.HasFiniteVerb(map.SentenceOf(mention.FirstToken).FirstToken, mention.FirstToken);

    private bool IsGroup(Source source) => (_names.In(source) ?? entities.At(source.Head)) is { } entity
        ? entity.Type != NameType.Person
        : map.Tag(source.Head) is "NNS" or "NNPS" || lexicons.OrganizationIn(map.Tokens, source.Head, source.Head + 1) is not null || _names.IsSeveral(source);

    /// <summary>Whether "he" or "she" may mean a speaker: a person by name or role, no ministry, no video.</summary>
    private bool CanBePerson(Source source)
    {
        if (_names.In(source) is { } entity)
            return entity.Type is NameType.Person or NameType.Miscellaneous;
        var lower = map.Lower(source.Head);
        return map.Tag(source.Head) is "NN" or "NNP" or "CD" or "JJ" or "DT" && !Words.IsDocument(lower) && !Words.IsRecord(lower) && !Words.IsVehicle(lower) && !GroupNouns.Contains(lower);
    }

    private Speaker Named(Entity entity, Source source, TokenRange? office = null)
    {
        if (_named.TryGetValue(entity.Id, out var known))
            return known;
        var found = SpeakerDescriptions.Of(map, entity);
        if (TitleIn(source, entity) is { } title && !found.Contains(title))
            found.Insert(0, title);
        if (office is { } held)
            found.Add(held);
        var descriptions = filter.Telling(map, found);
        var speaker = new Speaker
        {
            Name = WholeOffice(entity, source) ?? WithoutEnding(entity),
            Category = categories.Of(entity, descriptions),
            Description = descriptions.Count > 0 ? Phrase(descriptions[0]) : null,
            Affiliations = Affiliations(descriptions, entity),
        };
        _named[entity.Id] = speaker;
        return speaker;
    }

    /// <summary>"Office of the Press | Secretary": capitals behind an organisation's only name, which the names stage cut short; null where there are none.</summary>
    private string? WholeOffice(Entity entity, Source source)
    {
        if (entity.Type != NameType.Organization || entity.Mentions.Count(mention => mention.Kind == MentionKind.Name) != 1 || entity.Mentions[0] is not { Kind: MentionKind.Name } mention || mention.FirstToken < source.PhraseFirst || mention.EndToken >= source.PhraseEnd)
            return null;
        for (var i = mention.EndToken; i < source.PhraseEnd; i++)
        {
            if (!Words.IsProper(map.Tag(i)) || map.IsTime(i) || entities.At(i) is not null || map.PhraseAt(i) != map.PhraseAt(mention.EndToken - 1))
                return null;
        }

        return Phrase(new TokenRange(mention.FirstToken, source.PhraseEnd));
    }

    /// <summary>"the Front" of "the Front's", where the text uses both and the possessive was taken for part of the name.</summary>
    private static string WithoutEnding(Entity entity) => entity.Name is [.., '\'' or '’', 's'] && entity.Aliases.Contains(entity.Name[..^2]) ? entity.Name[..^2] : entity.Name;

    /// <summary>"Mayor of London" in front of the name, where the phrase that says who speaks ends in it.</summary>
    private TokenRange? TitleIn(Source source, Entity entity)
    {
        var end = source.PhraseEnd;
        while (end > source.PhraseFirst && entities.At(end - 1) == entity)
            end--;
        return entity.Type == NameType.Person && end < source.PhraseEnd && source.Head < end && map.Lower(end - 1) is not ("and" or ",") && map.Tag(end - 1) is not "IN"
            ? new TokenRange(source.PhraseFirst, end)
            : null;
    }

    private List<string> Affiliations(IEnumerable<TokenRange> descriptions, Entity? self)
    {
        var names = new List<string>();
        foreach (var range in descriptions)
        {
            for (var i = range.First; i < range.End && names.Count < MostAffiliations; i++)
            {
                if (entities.At(i) is { Type: NameType.Organization } organization && organization != self && !names.Contains(organization.Name))
                    names.Add(organization.Name);
            }
        }

        return names;
    }

    /// <summary>A speaker whom the text does not name keeps the phrase; a later "the friend" means "a onetime friend of the ringleader".</summary>
    private Speaker Unnamed(Source source)
    {
        var head = map.Lower(source.Head);
        var definite = Definite.Contains(map.Lower(source.PhraseFirst));
        if (definite && _unnamed.FindLast(u => u.Head == head) is { } earlier && source.PhraseEnd - source.PhraseFirst <= 3)
            return earlier.Speaker;
        var range = Introduction(source) ?? new TokenRange(source.PhraseFirst, source.PhraseEnd);
        var employer = IsBareSpokesperson(source) ? _lastGroup : null;
        var speaker = new Speaker
        {
            Name = Phrase(range),
            Category = employer?.Category ?? OfOthers(source) ?? OfSameNoun(source) ?? categories.Of(range, source),
            Affiliations = Affiliations([range], null),
        };
        _unnamed.Add(new UnnamedSpeaker(head, speaker, source.First));
        return speaker;
    }

    /// <summary>"Some analysts expect a coup. Others say…": the others are of the same kind.</summary>
    private SpeakerCategory? OfOthers(Source source) => map.Lower(source.Head) is "others" && source.PhraseEnd == source.Head + 1 && _unnamed.LastOrDefault() is { } last
        && map.Tokens[source.First].Sentence - map.Tokens[last.At].Sentence <= 1 && (SomeOfMany.Contains(map.Lower(last.At)) || last.Head is "others") ? last.Speaker.Category : null;

    /// <summary>"Law enforcement officials told… Officials said…": a bare noun means those whom the paragraph has called by it and something more.</summary>
    private SpeakerCategory? OfSameNoun(Source source) => map.Tag(source.Head) is "NNS" && source.PhraseEnd == source.PhraseFirst + 1
        && _unnamed.LastOrDefault() is { } last && last.Head == map.Lower(source.Head) && map.SameParagraph(last.At, source.First) ? last.Speaker.Category : null;

    /// <summary>"I meet a retired carpenter. … the carpenter says": the phrase that brought somebody in, where it is the only one with that noun.</summary>
    private TokenRange? Introduction(Source source)
    {
        if (map.Lower(source.PhraseFirst) is not "the" || source.PhraseFirst + 1 != source.Head || source.PhraseEnd != source.Head + 1 || map.Tag(source.Head) is not "NN" || Words.IsRecord(map.Lower(source.Head)) || lexicons.RoleIn(map.Tokens, source.Head, source.Head + 1) is null)
            return null;
        TokenRange? found = null;
        for (var i = 1; i < source.PhraseFirst; i++)
        {
            if (map.Lower(i) != map.Lower(source.Head) || map.PhraseAt(i) is not { } phrase || phrase.Head != i || map.QuotationAt(i) >= 0)
                continue;
            if (map.Lower(phrase.FirstToken) is not ("a" or "an"))
            {
                if (found is null)
                    return null;
                continue;
            }

            if (found is not null)
                return null;
            found = new TokenRange(phrase.FirstToken, phrase.EndToken);
        }

        return found;
    }

    /// <summary>"a spokesman" of nobody in particular speaks for the group that spoke last.</summary>
    private bool IsBareSpokesperson(Source source) => source.PhraseEnd - source.PhraseFirst <= 2 && source.End == source.PhraseEnd
        && Spokespersons.Contains(map.Lower(source.Head));

    /// <summary>Whose statement it is: "X's statement", "a statement by X", "the X website", else the last speaker's.</summary>
    private Speaker? Issuer(Source source)
    {
        if ((Owner(source, byAuthor: true) ?? Owner(source, byAuthor: false)) is { } owner)
            return Named(owner, source);
        if (map.Lower(source.PhraseFirst) is "the" or "that" or "this" && source.PhraseEnd == source.Head + 1 && _authors.OfDocument(source.Head) is { } author && author.Head != source.Head)
            return Find(author);
        if (map.Lower(source.PhraseFirst) is "the" or "that" or "this" && _papers.TryGetValue(map.Lower(source.Head), out var paper))
            return paper;
        if (IsSite(map.Lower(source.Head)) && SiteBefore(source) is { } site)
            return Named(site, source);
        return map.Lower(source.PhraseFirst) switch
        {
            "the" or "its" or "their" => _lastGroup,
            "his" or "her" => _lastPerson,
            _ => null,
        };
    }

    /// <summary>What carries a statement, or is one: "the release", "the report", "the site".</summary>
    private static bool IsPaper(string lower) => Words.IsVehicle(lower) || IsSite(lower);

    private static bool IsSite(string lower) => lower is "website" or "site" or "portal" or "outlet";

    /// <summary>"The website": the one that was named last by its address ("Harbour.net").</summary>
    private Entity? SiteBefore(Source source) => entities.Entities
        .Where(entity => entity.Name.IndexOf('.', StringComparison.Ordinal) is var dot && dot > 1 && dot + 2 < entity.Name.Length && char.IsLower(entity.Name[dot + 1]) && !entity.Name.Contains(' ', StringComparison.Ordinal))
        .OrderBy(entity => entity.Mentions.Where(mention => mention.EndToken <= source.First).Select(mention => mention.FirstToken).DefaultIfEmpty(-1).Max())
        .LastOrDefault(entity => entity.Mentions.Any(mention => mention.EndToken <= source.First));

    /// <summary>Whom a document's phrase names: its author behind "by" or "from", or whoever stands before its noun.</summary>
    private Entity? Owner(Source source, bool byAuthor)
    {
        for (var i = source.PhraseFirst; i < source.PhraseEnd; i++)
        {
            if (entities.At(i) is not { Type: NameType.Organization or NameType.Person or NameType.Location } owner)
                continue;
            var isAuthor = i > source.Head && HasAuthorMark(source.Head, i);
            if (byAuthor ? isAuthor : map.Tag(i + 1) is "POS" || (i + 1 == source.Head && owner.Type == NameType.Organization) || (i > source.Head && map.Lower(source.Head + 1) is "of"))
                return owner;
        }

        return null;
    }

    private bool HasAuthorMark(int head, int name)
    {
        for (var i = name - 1; i > head; i--)
        {
            if (map.Lower(i) is "by" or "from")
                return true;
        }

        return false;
    }

    private string Phrase(TokenRange range) => string.Join(' ', map.Text.TextOf(range.First, range.End).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record UnnamedSpeaker(string Head, Speaker Speaker, int At);
}
