using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Says who the speakers of one text are: fullest name or phrase, description, affiliations, category.</summary>
internal sealed class SpeakerResolver(ClauseMap map, EntityTable entities, SpeakerCategories categories, SpeakerLexicons lexicons, DescriptionFilter filter, SpeakerNames names)
{
    private static readonly WordSet Studies = WordSets.Of("studies-by-bodies");

    private static readonly WordSet Companies = WordSets.Of("companies-in-short");

    private static readonly WordSet Utterances = WordSets.Of("words-of-somebody");

    private readonly DocumentAuthors _authors = new(map);
    private readonly JointNames _joint = new(map, entities);
    private readonly DescribedPersons _described = new(map, entities, lexicons);
    private readonly SpeakerWording _wording = new(map, entities, lexicons);
    private readonly UnnamedSpeakers _unnamed = new(map, entities, categories, lexicons, filter, names);
    private readonly DocumentOwners _documents = new(map, entities, names);
    private readonly Dictionary<int, Speaker> _named = [];
    private readonly Dictionary<string, Speaker> _papers = new(StringComparer.Ordinal);
    private List<(Entity Entity, int FirstEnd)>? _companies;
    private Speaker? _lastPerson;
    private Entity? _lastPersonEntity;
    private int _lastPersonAt;
    private Speaker? _lastGroup;
    private Source? _next;
    private int _lastGroupAt = -1;
    private bool _lastGroupIsPlural;

    /// <summary>The speaker that a source means; null where the text does not tell. Sources have to be asked in reading order.</summary>
    /// <param name="source">Who makes a statement.</param>
    /// <param name="next">Who makes the next one; null where there is none.</param>
    /// <param name="isWithin">Whether the source stands within what somebody else says: nobody goes on as that one.</param>
    public Speaker? Resolve(Source source, Source? next = null, bool isWithin = false)
    {
        _next = next;
        var speaker = Find(source);
        if (speaker is null || isWithin)
            return speaker;
        if (map.Tag(source.Head) is "PRP" or "PRP$")
        {
            if (speaker == _lastPerson)
                _lastPersonAt = source.First;
            return speaker;
        }

        if (DocumentOwners.IsPaper(map.Lower(source.Head)) && map.Lower(source.PhraseFirst) is not ("the" or "that" or "this"))
            _papers[map.Lower(source.Head)] = speaker;
        if (IsGroup(source))
            (_lastGroup, _lastGroupAt, _lastGroupIsPlural) = (speaker, source.First, map.Tag(source.Head) is "NNS");
        else if (CanBePerson(source))
            (_lastPerson, _lastPersonEntity, _lastPersonAt) = (speaker, speaker == _lastPerson ? _lastPersonEntity : names.In(source), source.First);
        return speaker;
    }

    private Speaker? Find(Source source)
    {
        source = _documents.WholeDocument(source);
        if (names.IsSeveral(source))
            return _unnamed.Of(source, _lastGroup);
        var lower = map.Lower(source.Head);
        if (lower is "he" or "she" && SomebodySince(source) is { } opener)
            return opener;
        if (lower is "he" or "she" && GoesOn(source))
            return _lastPerson;
        if (lower is "it" && _authors.OfPronoun(source.Head) is { } author)
            return Find(author);
        if (names.In(source) is { } entity)
            return Named(entity, source);
        if (map.Tag(source.Head) is "PRP$")
            return lower is "his" or "her" ? _lastPerson : null;
        if (map.Tag(source.Head) is "PRP")
            return lower switch { "he" or "she" => _lastPerson, "they" => GroupSince(source) ?? OrganizationSince(source) ?? _lastGroup, "it" => OrganizationSince(source) ?? _lastGroup, "we" => _lastGroup, _ => null };
        if (lower is "who" or "which" or "that")
            return null;
        if (Studies.Contains(lower) && _documents.Owner(source, byAuthor: true) is { Type: NameType.Organization } body)
            return Named(body, source);
        if (IsUtterance(source) && OwnerOfWords(source) is { } utterer)
            return utterer;
        if (_documents.CourtOf(source) is { } court)
            return Named(court, source);
        if (Words.IsDocument(lower) && _documents.SignerOf(source) is { } signer)
            return Named(signer, source);
        if (DocumentOwners.IsPaper(lower) && map.Tag(source.Head) is "NN" or "NNP")
            return Issuer(source) ?? _unnamed.Of(source, _lastGroup);
        if (_lastPersonEntity is not null && Epithets.IsOf(map, source, _lastPersonAt, _lastPersonEntity))
            return _lastPerson;
        if (Epithets.IsAge(map, source) && PersonBefore(source) is { } aged)
            return aged;
        if (OnlyCompany(source) is { } company)
            return Named(company, source);
        return ByPseudonym(source) ?? ByApposition(source) ?? ByOffice(source) ?? _unnamed.Of(_joint.Of(source) ?? source, _lastGroup);
    }

    /// <summary>"the company": the only organisation that the text has named before and that is no office, force, paper or institute.</summary>
    private Entity? OnlyCompany(Source source)
    {
        if (!Companies.Contains(map.Lower(source.Head)) || map.Lower(source.PhraseFirst) is not "the" || source.PhraseEnd != source.PhraseFirst + 2)
            return null;
        _companies ??= [.. entities.Entities.Where(entity => entity.Type == NameType.Organization && categories.Of(entity, []) == SpeakerCategory.Other)
            .Select(entity => (entity, entity.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.EndToken).DefaultIfEmpty(int.MaxValue).Min()))];
        var named = _companies.Where(company => company.FirstEnd <= source.First).Take(2).ToList();
        return named.Count == 1 ? named[0].Entity : null;
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
        if (_unnamed.IsCalled(map.Lower(source.Head)))
            return null;
        if (_described.Of(source) is { } holder)
            return Named(holder, source);
        var phrase = new TokenRange(source.PhraseFirst, source.PhraseEnd);
        return _next is { } next && names.In(next) is { } person && _described.IsNamedNext(source, next, person, description => categories.Of(description) is null || (categories.Of(description) == SpeakerCategory.Security && categories.Of(phrase) == SpeakerCategory.Security))
            ? Named(person, source, phrase)
            : null;
    }

    /// <summary>"a protester using the pseudonym Katya", "a man who gave his name as Musa": what somebody calls himself.</summary>
    private Speaker? ByPseudonym(Source source)
    {
        if (names.Pseudonym(source) is not { } name)
            return null;
        var phrase = new TokenRange(source.PhraseFirst, source.PhraseEnd);
        return new Speaker { Name = _wording.Phrase(name), Category = categories.Of(phrase, source), Description = _wording.Phrase(phrase), Affiliations = _wording.Affiliations([phrase], null) };
    }

    /// <summary>"the leader of the rebels, Moro,": a name that the text gives beside the phrase and nowhere tells whose it is.</summary>
    private Speaker? ByApposition(Source source)
    {
        if (names.NameBeside(source) is not { } name)
            return null;
        var phrase = new TokenRange(source.PhraseFirst, source.PhraseEnd);
        return new Speaker { Name = _wording.Phrase(name), Category = categories.Of(phrase, source), Description = _wording.Phrase(phrase), Affiliations = _wording.Affiliations([phrase], null) };
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
        return names.In(source) is not { } other || other == _lastPersonEntity || !other.Mentions.Any(mention => OpensSentence(mention, source.First));
    }

    /// <summary>
    /// "One of the victims decided to speak. She said": somebody without a name who acts in the sentence before, and "Another actor, Jane Doe, sings. She was
    /// thrilled. She said": the last person of that gender who has opened a sentence of the paragraph by name, since somebody has spoken.
    /// </summary>
    private Speaker? SomebodySince(Source source)
    {
        var gender = map.Lower(source.Head) is "she" ? Gender.Female : Gender.Male;
        for (var i = map.Tokens[source.First].Sentence - 1; i >= 0 && map.Text.Sentences[i].FirstToken > _lastPersonAt; i--)
        {
            var sentence = map.Text.Sentences[i];
            if (!map.SameParagraph(sentence.FirstToken, source.First) || OpeningChain(sentence) is not { } chain)
                return null;
            var subject = SourceReader.Of(chain);
            var next = Apposition.EndBehind(map, chain.End, sentence.EndToken);
            if (names.In(subject with { End = next }) is { Type: NameType.Person } named && map.Tag(chain.Head) is not "PRP")
                return next > chain.End && (named.Gender == Gender.Unknown || named.Gender == gender) ? Named(named, subject) : null;
            if (map.Tag(chain.Head) is "PRP")
                continue;
            return i == map.Tokens[source.First].Sentence - 1 && map.Tag(chain.Head) is "NN" or "CD" && Acts(BehindAdverbs(chain.End)) && names.In(subject) is null
                && lexicons.RoleIn(map.Tokens, chain.First, chain.End) is { Category: SpeakerCategory.Victim or SpeakerCategory.Witness or SpeakerCategory.Other, IsWeak: false } ? _unnamed.Of(subject, _lastGroup) : null;
        }

        return null;
    }

    /// <summary>"decided", "has left", not "was arrested".</summary>
    private bool Acts(int verb) => Words.IsFinite(map.Tag(verb)) && !Words.IsBe(map.Lower(verb));

    private int BehindAdverbs(int token)
    {
        while (Words.IsAdverb(map.Tag(token)))
            token++;
        return token;
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
                return _unnamed.Of(SourceReader.Of(chain), _lastGroup);
        }

        return null;
    }

    /// <summary>The organisation that has opened the sentence before since a group spoke last, in the same paragraph: "it" is that one.</summary>
    private Speaker? OrganizationSince(Source source) => OpenerSince(source) is { } organization ? Named(organization, source) : null;

    private Entity? OpenerSince(Source source)
    {
        var before = map.Tokens[source.First].Sentence - 1;
        if (before < 0 || map.Text.Sentences[before] is var sentence && (sentence.FirstToken <= _lastGroupAt || !map.SameParagraph(sentence.FirstToken, source.First)))
            return null;
        return OpeningChain(sentence) is { } chain && Words.IsFinite(map.Tag(BehindAdverbs(chain.End))) && names.In(SourceReader.Of(chain)) is { Type: NameType.Organization } organization ? organization : null;
    }

    /// <summary>The person who has opened the sentence before, in the same paragraph.</summary>
    private Speaker? PersonBefore(Source source)
    {
        var before = map.Tokens[source.First].Sentence - 1;
        return before >= 0 && map.Text.Sentences[before] is var sentence && map.SameParagraph(sentence.FirstToken, source.First) && OpeningChain(sentence) is { } chain && SourceReader.Of(chain) is var subject
            && names.In(subject) is { Type: NameType.Person } person ? Named(person, subject) : null;
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

    private bool IsGroup(Source source) => (names.In(source) ?? entities.At(source.Head)) is { } entity
        ? entity.Type != NameType.Person
        : map.Tag(source.Head) is "NNS" or "NNPS" || lexicons.OrganizationIn(map.Tokens, source.Head, source.Head + 1) is not null || names.IsSeveral(source);

    /// <summary>Whether "he" or "she" may mean a speaker: a person by name or role, no ministry, no video.</summary>
    private bool CanBePerson(Source source)
    {
        if (names.In(source) is { } entity)
            return entity.Type is NameType.Person or NameType.Miscellaneous;
        var lower = map.Lower(source.Head);
        return map.Tag(source.Head) is "NN" or "NNP" or "CD" or "JJ" or "DT" && !Words.IsDocument(lower) && !Words.IsRecord(lower) && !Words.IsVehicle(lower) && !GroupNouns.Contains(lower);
    }

    private Speaker Named(Entity entity, Source source, TokenRange? office = null)
    {
        if (_named.TryGetValue(entity.Id, out var known))
            return known;
        var found = SpeakerDescriptions.Of(map, entity);
        if (_wording.TitleIn(source, entity) is { } title && !found.Contains(title))
            found.Insert(0, title);
        if (office is { } held)
            found.Add(held);
        var descriptions = filter.Telling(map, found);
        var speaker = new Speaker
        {
            Name = _wording.NameOf(entity, source),
            Category = categories.Of(entity, descriptions),
            Description = descriptions.Count > 0 ? _wording.Phrase(descriptions[0]) : null,
            Affiliations = _wording.Affiliations(descriptions, entity),
        };
        _named[entity.Id] = speaker;
        return speaker;
    }

    /// <summary>Whose statement it is: "X's statement", "a statement by X", "the X website", else the last speaker's.</summary>
    private Speaker? Issuer(Source source)
    {
        if ((_documents.Owner(source, byAuthor: true) ?? _documents.Owner(source, byAuthor: false) ?? names.BodyInFront(source)) is { } owner)
            return Named(owner, source);
        if (map.Lower(source.PhraseFirst) is "the" or "that" or "this" && source.PhraseEnd == source.Head + 1 && _authors.OfDocument(source.Head) is { } author && author.Head != source.Head)
            return Find(author);
        if (map.Lower(source.PhraseFirst) is "the" or "that" or "this" && _papers.TryGetValue(map.Lower(source.Head), out var paper))
            return paper;
        if (DocumentOwners.IsSite(map.Lower(source.Head)) && _documents.SiteBefore(source) is { } site)
            return Named(site, source);
        if (Enumerable.Range(source.PhraseFirst, source.Head - source.PhraseFirst).Any(i => map.Tag(i) is "POS"))
            return null; // "the hotel's website"
        if (map.Lower(source.PhraseFirst) is "its" && (entities.At(source.PhraseFirst) ?? OpenerSince(source)) is { Type: not NameType.Person } meant)
            return Named(meant, source);
        return map.Lower(source.PhraseFirst) switch
        {
            "its" => _lastGroupIsPlural ? null : _lastGroup,
            "the" or "their" => _lastGroup,
            "his" or "her" => _lastPerson,
            _ => null,
        };
    }
}
