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

    private static readonly WordSet Companies = WordSets.Of("companies-in-short");

    private static readonly WordSet Organs = WordSets.Of("organs-told-in-full");

    private static readonly WordSet PartialDocuments = WordSets.Of("partial-documents");

    private static readonly WordSet Rulings = WordSets.Of("rulings");

    private static readonly WordSet TitlesOfOneName = WordSets.Of("titles-of-one-name");

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

        if (IsPaper(map.Lower(source.Head)) && map.Lower(source.PhraseFirst) is not ("the" or "that" or "this"))
            _papers[map.Lower(source.Head)] = speaker;
        if (IsGroup(source))
            (_lastGroup, _lastGroupAt, _lastGroupIsPlural) = (speaker, source.First, map.Tag(source.Head) is "NNS");
        else if (CanBePerson(source))
            (_lastPerson, _lastPersonEntity, _lastPersonAt) = (speaker, speaker == _lastPerson ? _lastPersonEntity : _names.In(source), source.First);
        return speaker;
    }

    private Speaker? Find(Source source)
    {
        source = WholeDocument(source);
        if (_names.IsSeveral(source))
            return Unnamed(source);
        var lower = map.Lower(source.Head);
        if (lower is "he" or "she" && SomebodySince(source) is { } opener)
            return opener;
        if (lower is "he" or "she" && GoesOn(source))
            return _lastPerson;
        if (lower is "it" && _authors.OfPronoun(source.Head) is { } author)
            return Find(author);
        if (_names.In(source) is { } entity)
            return Named(entity, source);
        if (map.Tag(source.Head) is "PRP$")
            return lower is "his" or "her" ? _lastPerson : null;
        if (map.Tag(source.Head) is "PRP")
            return lower switch { "he" or "she" => _lastPerson, "they" => GroupSince(source) ?? OrganizationSince(source) ?? _lastGroup, "it" => OrganizationSince(source) ?? _lastGroup, "we" => _lastGroup, _ => null };
        if (lower is "who" or "which" or "that")
            return null;
        if (Studies.Contains(lower) && Owner(source, byAuthor: true) is { Type: NameType.Organization } body)
            return Named(body, source);
        if (IsUtterance(source) && OwnerOfWords(source) is { } utterer)
            return utterer;
        if (Rulings.Contains(lower) && CourtOf(source) is { } court)
            return Named(court, source);
        if (Words.IsDocument(lower) && SignerOf(source) is { } signer)
            return Named(signer, source);
        if (IsPaper(lower) && map.Tag(source.Head) is "NN" or "NNP")
            return Issuer(source) ?? Unnamed(source);
        if (_lastPersonEntity is not null && Epithets.IsOf(map, source, _lastPersonAt, _lastPersonEntity))
            return _lastPerson;
        if (Epithets.IsAge(map, source) && PersonBefore(source) is { } aged)
            return aged;
        if (OnlyCompany(source) is { } company)
            return Named(company, source);
        return ByPseudonym(source) ?? ByApposition(source) ?? ByOffice(source) ?? Unnamed(_joint.Of(source) ?? source);
    }

    /// <summary>"part of | the judge's statement", "the summary of | the ruling": what the part is of.</summary>
    private Source WholeDocument(Source source) => PartialDocuments.Contains(map.Lower(source.Head)) && map.Lower(source.Head + 1) is "of" && NounChain.StartingAt(map, source.Head + 2, source.PhraseEnd) is { } whole && (Words.IsDocument(map.Lower(whole.Head)) || Rulings.Contains(map.Lower(whole.Head)) || map.Lower(whole.Head) is "order" or "law")
        ? source with { PhraseFirst = whole.First, PhraseEnd = whole.End, Head = whole.Head }
        : source;

    /// <summary>"the ruling" is of the only court that the text has named, where it tells of no judge.</summary>
    private Entity? CourtOf(Source source)
    {
        if (source.PhraseEnd > source.Head + 1 || map.Lower(source.PhraseFirst) is not "the" || Enumerable.Range(0, source.PhraseFirst).Any(i => map.Lower(i) is "judge" or "magistrate"))
            return null;
        return _names.OnlyOne("court", source.PhraseFirst) ?? _names.OnlyOne("tribunal", source.PhraseFirst);
    }

    /// <summary>"the decree signed by | Doe": who has put a name to a document.</summary>
    private Entity? SignerOf(Source source)
    {
        for (var i = source.Head + 1; i + 1 < source.End && i <= source.Head + 2; i++)
        {
            if (map.Tag(i) is "VBN" or "VBD" && Words.Issues(map.Lower(i)) && map.Lower(i + 1) is "by" && NounChain.StartingAt(map, i + 2, source.End) is { } signer && signer.End == source.End)
                return _names.In(SourceReader.Of(signer));
        }

        return null;
    }

    /// <summary>"the company": the only organisation that the text has named before and that is no office, force, paper or institute.</summary>
    private Entity? OnlyCompany(Source source)
    {
        if (!Companies.Contains(map.Lower(source.Head)) || map.Lower(source.PhraseFirst) is not "the" || source.PhraseEnd != source.PhraseFirst + 2)
            return null;
        var named = entities.Entities.Where(entity => entity.Type == NameType.Organization && entity.Mentions.Any(mention => mention.Kind == MentionKind.Name && mention.EndToken <= source.First) && categories.Of(entity, []) == SpeakerCategory.Other).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
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

    /// <summary>"a protester using the pseudonym Katya", "a man who gave his name as Musa": what somebody calls himself.</summary>
    private Speaker? ByPseudonym(Source source)
    {
        if (_names.Pseudonym(source) is not { } name)
            return null;
        var phrase = new TokenRange(source.PhraseFirst, source.PhraseEnd);
        return new Speaker { Name = Phrase(name), Category = categories.Of(phrase, source), Description = Phrase(phrase), Affiliations = Affiliations([phrase], null) };
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
            if (_names.In(subject with { End = next }) is { Type: NameType.Person } named && map.Tag(chain.Head) is not "PRP")
                return next > chain.End && (named.Gender == Gender.Unknown || named.Gender == gender) ? Named(named, subject) : null;
            if (map.Tag(chain.Head) is "PRP")
                continue;
            return i == map.Tokens[source.First].Sentence - 1 && map.Tag(chain.Head) is "NN" or "CD" && Acts(BehindAdverbs(chain.End)) && _names.In(subject) is null
                && lexicons.RoleIn(map.Tokens, chain.First, chain.End) is { Category: SpeakerCategory.Victim or SpeakerCategory.Witness or SpeakerCategory.Other, IsWeak: false } ? Unnamed(subject) : null;
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
                return Unnamed(SourceReader.Of(chain));
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
        return OpeningChain(sentence) is { } chain && Words.IsFinite(map.Tag(BehindAdverbs(chain.End))) && _names.In(SourceReader.Of(chain)) is { Type: NameType.Organization } organization ? organization : null;
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
            Name = WholeOffice(entity, source) ?? WithTitle(entity) ?? WithoutRole(entity) ?? WithoutEnding(entity),
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

    /// <summary>"Pope | Leo": the title without which nobody uses the name; null for other names.</summary>
    private string? WithTitle(Entity entity)
    {
        if (entity.Type != NameType.Person || entity.Name.Contains(' ', StringComparison.Ordinal))
            return null;
        foreach (var mention in entity.Mentions)
        {
            if (mention is { Kind: MentionKind.Name, FirstToken: > 0 } && TitlesOfOneName.Contains(map.Lower(mention.FirstToken - 1)) && char.IsUpper(map.Tokens[mention.FirstToken - 1].Text[0]))
                return $"{map.Tokens[mention.FirstToken - 1].Text} {entity.Name}";
        }

        return null;
    }

    /// <summary>"Voter | Kitty Lau": a role with the capital of its sentence, which was taken for part of a name of two words or more; null where none was.</summary>
    private string? WithoutRole(Entity entity)
    {
        if (entity.Type != NameType.Person || entity.Name.Split(' ') is not [var first, _, _, ..])
            return null;
        var names = entity.Mentions.Where(mention => mention.Kind == MentionKind.Name && map.Tokens[mention.FirstToken].Text == first).ToList();
        return names.Count > 0 && lexicons.RoleNamed(first) is not null && names.TrueForAll(mention => map.SentenceOf(mention.FirstToken).FirstToken == mention.FirstToken) ? entity.Name[(first.Length + 1)..] : null;
    }

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
        var range = Introduction(source) ?? InFull(source) ?? new TokenRange(source.PhraseFirst, EndOfName(source));
        var employer = IsBareSpokesperson(source) ? _lastGroup : null;
        var speaker = new Speaker
        {
            Name = Phrase(range),
            Category = employer?.Category ?? OfOthers(source) ?? OfSameNoun(source) ?? CategoryOf(range, source),
            Affiliations = Affiliations([range], null),
        };
        _unnamed.Add(new UnnamedSpeaker(head, speaker, source.First));
        return speaker;
    }

    /// <summary>"Some analysts expect a coup. Others say…": the others are of the same kind.</summary>
    private SpeakerCategory? OfOthers(Source source) => map.Lower(source.Head) is "others" && source.PhraseEnd == source.Head + 1 && _unnamed.LastOrDefault() is { } last
        && map.Tokens[source.First].Sentence - map.Tokens[last.At].Sentence <= 1 && (SomeOfMany.Contains(map.Lower(last.At)) || last.Head is "others") ? last.Speaker.Category : null;

    /// <summary>"the videos and Radio One", "Doe and Roe": where the words of a phrase do not tell, the kind that all have whom it names.</summary>
    private SpeakerCategory CategoryOf(TokenRange phrase, Source source)
    {
        var isLonger = phrase.First == source.PhraseFirst && phrase.End > source.PhraseEnd;
        var category = categories.Of(isLonger ? phrase with { End = source.PhraseEnd } : phrase, source);
        if (category == SpeakerCategory.Other && isLonger)
            category = categories.Of(phrase, source);
        if (category != SpeakerCategory.Other || !_names.IsSeveral(source))
            return category;
        var named = Enumerable.Range(source.PhraseFirst, source.PhraseEnd - source.PhraseFirst).Select(entities.At).OfType<Entity>().Distinct().ToList();
        var kinds = named.Where(entity => entity.Type != NameType.Location || named.TrueForAll(other => other.Type == NameType.Location))
            .Select(entity => categories.Of(entity, entity.Type == NameType.Person ? filter.Telling(map, SpeakerDescriptions.Of(map, entity)) : [])).Distinct().Take(2).ToList();
        return kinds.Count == 1 ? kinds[0] : category;
    }

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

    /// <summary>"videos | posted on the site", "a report | citing the mayor": the participle behind a phrase without a name tells which is meant.</summary>
    private int EndOfName(Source source)
    {
        const int Longest = 8;
        return source.First == source.PhraseFirst && map.Tag(source.PhraseEnd) is "VBN" or "VBG" && (map.Tag(source.PhraseEnd + 1) is "IN" or "TO" or "RB" || map.Tag(source.PhraseEnd) is "VBG") && !map.IsTime(source.End - 1) && source.End - source.PhraseEnd is > 1 and <= Longest && !Enumerable.Range(source.PhraseEnd, source.End - source.PhraseEnd).Any(i => map.Lower(i) is ",")
            ? source.End
            : source.PhraseEnd;
    }

    /// <summary>"The government of Samoa … the government said": how the text has told whose organ it is, where it has told of one alone.</summary>
    private TokenRange? InFull(Source source)
    {
        if (!Organs.Contains(map.Lower(source.Head)) || map.Lower(source.PhraseFirst) is not "the" || source.PhraseEnd != source.PhraseFirst + 2)
            return null;
        TokenRange? found = null;
        for (var i = 1; i < source.PhraseFirst; i++)
        {
            if (map.Lower(i) != map.Lower(source.Head) || map.PhraseAt(i) is not { } phrase || phrase.Head != i || map.QuotationAt(i) >= 0 || map.Lower(phrase.FirstToken) is "a" or "an")
                continue;
            var end = map.Lower(i + 1) is "of" or "in" && NounChain.StartingAt(map, i + 2, map.SentenceOf(i).EndToken) is { } place && entities.At(place.First) is { Type: NameType.Location } or null && entities.At(place.Head) is { Type: NameType.Location } ? place.End : i + 1;
            var told = new TokenRange(phrase.FirstToken, end);
            if (!Enumerable.Range(told.First, told.End - told.First).Any(word => IsWhose(word, i)))
                continue;
            if (found is { } first && !Enumerable.Range(told.First, told.End - told.First).Any(word => IsWhose(word, i) && Enumerable.Range(first.First, first.End - first.First).Any(other => Alike(map.Lower(word), map.Lower(other)))))
                return null;
            found ??= told;
        }

        return found;
    }

    /// <summary>A name or a word for a people, as tells whose organ it is.</summary>
    private bool IsWhose(int word, int organ) => word != organ && char.IsUpper(map.Tokens[word].Text[0]) && (Words.IsProper(map.Tag(word)) || lexicons.IsOfPeople(map.Lower(word)));

    /// <summary>"Samoa" and "Samoan".</summary>
    private static bool Alike(string word, string other)
    {
        const int Stem = 4;
        return word == other || (word.Length >= Stem && other.Length >= Stem && string.CompareOrdinal(word, 0, other, 0, Stem) == 0);
    }

    /// <summary>"a spokesman" of nobody in particular speaks for the group that spoke last.</summary>
    private bool IsBareSpokesperson(Source source) => source.PhraseEnd - source.PhraseFirst <= 2 && source.End == source.PhraseEnd
        && Spokespersons.Contains(map.Lower(source.Head));

    /// <summary>Whose statement it is: "X's statement", "a statement by X", "the X website", else the last speaker's.</summary>
    private Speaker? Issuer(Source source)
    {
        if ((Owner(source, byAuthor: true) ?? Owner(source, byAuthor: false) ?? _names.BodyInFront(source)) is { } owner)
            return Named(owner, source);
        if (map.Lower(source.PhraseFirst) is "the" or "that" or "this" && source.PhraseEnd == source.Head + 1 && _authors.OfDocument(source.Head) is { } author && author.Head != source.Head)
            return Find(author);
        if (map.Lower(source.PhraseFirst) is "the" or "that" or "this" && _papers.TryGetValue(map.Lower(source.Head), out var paper))
            return paper;
        if (IsSite(map.Lower(source.Head)) && SiteBefore(source) is { } site)
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
            if (byAuthor ? isAuthor : map.Tag(i + 1) is "POS" || (owner.Type == NameType.Organization && i + 1 == (IsPressRelease(source.Head) ? source.Head - 1 : source.Head)) || (i > source.Head && map.Lower(source.Head + 1) is "of"))
                return owner;
        }

        return null;
    }

    /// <summary>"a Harbour Board press | release".</summary>
    private bool IsPressRelease(int head) => map.Lower(head) is "release" or "statement" or "conference" or "briefing" && map.Lower(head - 1) is "press" or "news" or "media";

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
