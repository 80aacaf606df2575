using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Finds out which party a phrase means, and makes one where it is new.</summary>
internal sealed class PartyTable
{
    private static readonly WordSet Members = WordSets.Of("membership-nouns");

    private static readonly WordSet GroupTypes = WordSets.Of("group-types");

    private static readonly WordSet GroupAnaphors = WordSets.Of("group-anaphors");

    private readonly ArticleText _text;
    private readonly TokenList _tokens;
    private readonly EntityTable _entities;
    private readonly PartyWords _words;
    private readonly States _states;
    private readonly ArmedGroupMention?[] _groupAt;
    private readonly Dictionary<ArmedGroup, Party> _byGroup = [];
    private readonly Dictionary<Entity, Party> _byEntity = [];
    private readonly Dictionary<string, Party> _byCountry = new(StringComparer.Ordinal);
    private readonly List<Party> _forces = [];
    private readonly UnnamedParties _unnamed;
    private readonly CalledNames _called;
    private readonly Dictionary<Entity, Entity> _fuller;
    private readonly List<Party> _all = [];

    public PartyTable(ArticleText text, EntityTable entities, IReadOnlyList<ArmedGroupMention> groups, PartyNouns nouns, States states)
    {
        (_text, _tokens, _entities, _words, _states) = (text, text.Tokens, entities, new PartyWords(text.Tokens, nouns), states);
        _groupAt = new ArmedGroupMention?[_tokens.Count];
        foreach (var mention in groups)
            Array.Fill(_groupAt, mention, mention.FirstToken, mention.EndToken - mention.FirstToken);
        _unnamed = new UnnamedParties(text, _words, states, GroupAt);
        _called = new CalledNames(text, entities, _words, GroupAt);
        _fuller = FullerNames.Of(entities, text);
        foreach (var mention in groups)
            OfGroup(mention);
    }

    /// <summary>Makes parties of all descriptions of attackers and suspects, in reading order, so that later ones can be told to be the earlier ones.</summary>
    public void Describe(PhraseReader phrases)
    {
        foreach (var phrase in _text.NounPhrases)
        {
            if (NounAt(phrase.Head) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect } && phrases.Around(phrase.Head) is { } whole)
                Meant(whole, anybody: false);
        }
    }

    /// <summary>All parties, in the order made.</summary>
    public IReadOnlyList<Party> All => _all;

    /// <summary>The party told of before whom a party, spoken of as known, may be.</summary>
    public Party? MeantBy(Party late) => _unnamed.MeantBy(late);

    /// <summary>Makes one party of two; the first is no more.</summary>
    public void Merge(Party party, Party into)
    {
        _unnamed.Merge(party, into);
        foreach (var form in party.Forms)
            into.AddForm(form.First, form.End);
        into.Roles.AddRange(party.Roles);
        into.Statuses.AddRange(party.Statuses);
        into.CalledBy.UnionWith(party.CalledBy);
        _all.Remove(party);
    }

    /// <summary>The lexicon's group that a token names.</summary>
    public ArmedGroupMention? GroupAt(int token) => token >= 0 && token < _groupAt.Length ? _groupAt[token] : null;

    /// <summary>The noun for a party that ends at a token.</summary>
    public PartyNoun? NounAt(int token) => _words.NounAt(token);

    /// <summary>The entity at a token.</summary>
    public Entity? EntityAt(int token) => _entities.At(token);

    /// <summary>The parties that a phrase means: by its head, and the groups that its head is of ("FMLN guerrillas", "members of the FMLN").</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="anybody">Whether a phrase that says nothing of violence ("two men", a person's name) means a party.</param>
    /// <param name="accused">Whether an organisation whose name says nothing of arms means a party too.</param>
    public IReadOnlyList<Party> Meant(PartyPhrase phrase, bool anybody, bool accused = false)
    {
        var found = new List<Party>(2);
        if (NamedBehind(phrase) is { } named)
            return [named];
        if (IsGroupItself(phrase) && GroupWithin(phrase) is { } itself)
            return [itself];
        if (Headed(phrase, anybody, accused) is { } head)
            found.Add(head);
        if (found.Count == 0 && NounAt(phrase.Head) is null && GroupAt(phrase.Head) is null && !_words.IsPeopleOf(phrase))
            return found;
        if (GroupWithin(phrase) is { } group && !found.Contains(group) && !_words.SpeaksOfOffshoot(phrase))
            found.Add(group);
        if (anybody && BodyWithin(phrase) is { } body && !found.Contains(body))
            found.Add(body);
        if (anybody && OrganizationWithin(phrase) is { } organization && !found.Contains(organization))
            found.Add(organization);
        return found;
    }

    /// <summary>The named organisation of which those meant by a phrase are members: "members of the Moon Party".</summary>
    private Party? OrganizationWithin(PartyPhrase phrase)
    {
        if (!(NounAt(phrase.Head) is { Class: PartyNounClass.Collective, Plural: true } head && Members.Contains(head.Singular)))
            return null; // What a single member did its body need not have.
        for (var i = phrase.BaseEnd; i < phrase.End; i++)
        {
            if (GroupAt(i) is not null || NounAt(i) is { Class: PartyNounClass.Force } || NounAt(i + 1) is { Class: PartyNounClass.Force })
                return null;
            if (_entities.At(i) is { Type: NameType.Organization } entity && IsNamed(i, entity) && !PartyWords.IsOrdinal(_tokens[i].Lower))
                return OfEntity(entity);
        }

        return null;
    }

    /// <summary>The force of which those meant by a phrase are members: "Honduran Army troops", "members of the Armed Forces".</summary>
    private Party? BodyWithin(PartyPhrase phrase)
    {
        if (NounAt(phrase.Head) is not { Class: PartyNounClass.Force or PartyNounClass.Collective } head || PartyWords.KindOf(head) != ActorKind.Unnamed || _words.HasLeftForce(phrase))
            return null;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (i == phrase.Head || GroupAt(i) is not null || (_tokens[i].Lower == "military" && !PartyWords.IsInstrument(head) && i + 1 < phrase.End && _tokens[i + 1].Tag.StartsWith("NN", StringComparison.Ordinal)) || NounAt(i) is not { Class: PartyNounClass.Force } noun || PartyWords.KindOf(noun) != ActorKind.Organization || !(PartyWords.IsBody(noun) || (noun.Singular == "coalition" && PartyWords.IsInstrument(head))) || NounAt(i + 1) is { Class: PartyNounClass.Force } longer && PartyWords.KindOf(longer) == ActorKind.Organization)
                continue;
            var first = i;
            while (first > phrase.First && first - 1 != phrase.Head && _tokens[first - 1].Tag is "JJ" or "NN" or "NNP" or "NNPS" or "CD" && _tokens[first - 1].Lower is not ("alleged" or "presumed" or "suspected"))
                first--;
            return Force(new PartyPhrase(first, i + 1, i + 1, i), noun);
        }

        return null;
    }

    /// <summary>"a splinter group called | the Moon Front", "by a local group, | the Moon Front, |".</summary>
    private Party? NamedBehind(PartyPhrase phrase) => _called.Of(phrase) is not var (group, entity) ? null : group is not null ? OfGroup(group) : OfEntity(entity!);

    /// <summary>"the Islamic State group", "FARC organization": the noun only says what the name is.</summary>
    private bool IsGroupItself(PartyPhrase phrase) => GroupAt(phrase.Head) is null && !_words.SpeaksOfOffshoot(phrase) &&
        NounAt(phrase.Head) is { Class: PartyNounClass.Collective, Plural: false } noun &&
        GroupTypes.Contains(noun.Singular) &&
        Enumerable.Range(phrase.First, phrase.BaseEnd - phrase.First).Any(i => GroupAt(i) is not null);

    /// <summary>The party of a group's mention.</summary>
    public Party OfGroup(ArmedGroupMention mention)
    {
        if (!_byGroup.TryGetValue(mention.Group, out var party))
        {
            party = Add(new Party { Kind = ActorKind.Organization, Group = mention.Group, Militant = true });
            _byGroup[mention.Group] = party;
        }

        party.AddForm(mention.FirstToken, mention.EndToken);
        if (_entities.At(mention.EndToken - 1) is { Type: NameType.Organization or NameType.Miscellaneous or NameType.Person or NameType.Location } entity && IsSameName(entity, mention))
        {
            party.Entity ??= entity;
            _byEntity.TryAdd(entity, party);
        }

        return party;
    }

    /// <summary>The party of a named entity.</summary>
    public Party OfEntity(Entity entity)
    {
        entity = _fuller.GetValueOrDefault(entity, entity);
        if (_byEntity.TryGetValue(entity, out var party))
            return party;
        var kind = entity.Type == NameType.Person ? ActorKind.Person : ActorKind.Organization;
        party = Add(new Party { Kind = kind, Entity = entity });
        foreach (var mention in entity.Mentions.Concat(_fuller.Where(pair => pair.Value == entity).SelectMany(pair => pair.Key.Mentions)))
        {
            if (mention.Kind == MentionKind.Name)
                party.AddForm(mention.FirstToken, mention.EndToken);
        }

        return _byEntity[entity] = party;
    }

    /// <summary>The party of an entity, if it has been made.</summary>
    public Party? Known(Entity entity) => _byEntity.GetValueOrDefault(_fuller.GetValueOrDefault(entity, entity));

    /// <summary>The party of a state named, or meant by a demonym, at a token.</summary>
    public Party? OfState(int first, int end)
    {
        if (_states.CodeOf(_text.TextOf(first, end)) is not { } code)
            return null;
        if (!_byCountry.TryGetValue(code, out var party))
        {
            _byCountry[code] = party = Add(new Party { Kind = ActorKind.State, Country = code, IsForce = true });
            foreach (var name in _text.Names.Where(name => name.Type == NameType.Location && _states.CodeOf(_text.TextOf(name.FirstToken, name.EndToken)) == code && !_states.IsAdjective(_text.TextOf(name.FirstToken, name.EndToken))))
                party.AddForm(name.FirstToken, name.EndToken); // "the United States" is "the US" further on.
        }

        party.AddForm(first, end);
        return party;
    }

    private static bool IsSameName(Entity entity, ArmedGroupMention mention) =>
        entity.Mentions.Any(m => m.Kind == MentionKind.Name && m.FirstToken <= mention.FirstToken && m.EndToken >= mention.EndToken &&
            m.EndToken - m.FirstToken <= mention.EndToken - mention.FirstToken + 2);

    private Party Add(Party party)
    {
        _all.Add(party);
        return party;
    }

    private Party? Headed(PartyPhrase phrase, bool anybody, bool accused)
    {
        if (GroupAt(phrase.Head) is { } mention)
            return OfGroup(mention);
        var noun = NounAt(phrase.Head) ?? _words.NounOfOneAmong(phrase) ?? (anybody ? _words.NationalIn(phrase, _states) : null);
        var entity = noun is { Class: PartyNounClass.Attacker, Plural: true } && phrase.BaseEnd - phrase.First == 1 ? null : _entities.At(phrase.Head);
        if (entity is not null && (noun is null || (IsNamed(phrase.Head, entity) && noun.Singular != PartyWords.National)))
            return (noun is null ? _unnamed.HeadedBy(phrase.Head) : null) ?? OfMentioned(entity, phrase, anybody, accused) ?? OfNamedForce(entity, phrase, noun, anybody);
        if (noun is null)
            return null;
        if (noun is { Class: PartyNounClass.Collective, Plural: false } && GroupAnaphors.Contains(noun.Singular) && _words.IsDefinite(phrase) && phrase.BaseEnd == phrase.End && !IsArmed(phrase))
            return entity is not null ? Known(entity) : NearestGroup(phrase.First);
        if (entity is not null && Known(entity) is { } known)
            return known;
        return noun.Class switch
        {
            PartyNounClass.Force when PartyWords.IsInstrument(noun) && CountryWithin(phrase) is null && BodyWithin(phrase) is null => null,
            PartyNounClass.Person when noun.Singular is "people" && phrase.BaseEnd - phrase.First == 1 && !IsArmed(phrase) => null,
            PartyNounClass.Force when GroupWithin(phrase) is not null && PartyWords.KindOf(noun) != ActorKind.Unnamed => null,
            PartyNounClass.Force => Force(phrase, noun, anybody),
            PartyNounClass.Collective when !IsArmed(phrase) && !(anybody && (_words.PersonsWithin(phrase) || PartyWords.IsOfCrime(noun) || _words.CriminalsWithin(phrase) || OrganizationWithin(phrase) is not null || _words.IsNamedBody(phrase, noun))) => null,
            PartyNounClass.Person when !anybody && !IsArmed(phrase) => _unnamed.HeadedBy(phrase.Head),
            _ => Unnamed(phrase, noun),
        };
    }

    /// <summary>"the National Guard", "the Moonland Army": a state's force that goes by a name is no less one.</summary>
    private Party? OfNamedForce(Entity entity, PartyPhrase phrase, PartyNoun? noun, bool anybody) =>
        entity.Type is NameType.Organization or NameType.Miscellaneous && noun is { Class: PartyNounClass.Force } && (PartyWords.KindOf(noun) == ActorKind.Organization || noun.Singular == "marine" || (PartyWords.IsInstrument(noun) && BodyWithin(phrase) is not null)) ? Force(phrase, noun, anybody) : null;

    /// <summary>The group named last before a token, at most two sentences back.</summary>
    private Party? NearestGroup(int token)
    {
        for (var i = token - 1; i >= 0 && _tokens[token].Sentence - _tokens[i].Sentence <= 2; i--)
        {
            if (GroupAt(i) is { } mention)
                return OfGroup(mention);
        }

        return null;
    }

    private static bool IsNamed(int token, Entity entity) =>
        entity.Mentions.Any(m => m.Kind == MentionKind.Name && m.FirstToken <= token && token < m.EndToken);

    private Party? OfMentioned(Entity entity, PartyPhrase phrase, bool anybody, bool accused)
    {
        if (Known(entity) is { } known)
            return known;
        if (entity.Type == NameType.Person)
            return anybody ? OfEntity(entity) : null;
        if (entity.Type == NameType.Organization && PartyWords.IsOrdinal(_tokens[phrase.Head].Lower))
            return null;
        if (entity.Type == NameType.Organization && (IsArmedName(entity) || (accused && IsNamed(phrase.Head, entity))))
            return OfEntity(entity);
        var isPlace = phrase.First > 0 && (_tokens[phrase.First - 1].Tag == "IN" || (_tokens[phrase.First - 1].Lower == "," && _entities.At(phrase.First - 2) is { Type: NameType.Location }));
        return entity.Type == NameType.Location && !isPlace && _states.CodeOf(_tokens[phrase.Head].Text) is not null && entity.Mentions.FirstOrDefault(m => m.Kind == MentionKind.Name && m.FirstToken <= phrase.Head && phrase.Head < m.EndToken) is { } whole ? OfState(whole.FirstToken, whole.EndToken) : null; // "North Korea" is not Korea.
    }

    /// <summary>"the Moon Movement": the name of a body that may bear arms.</summary>
    public bool MayBearArms(int head) => _entities.At(head) is { Type: NameType.Organization } entity && IsNamed(head, entity) && ArmedNames.MayBearArms(_tokens[head].Lower);

    /// <summary>"the Moon Brigades", "an armed group called Moon": a name or description that speaks of arms.</summary>
    private bool IsArmedName(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind == MentionKind.Name && (ArmedNames.IsArmed(_tokens, mention.FirstToken, mention.EndToken) || IsNameOfGroup(mention.FirstToken)))
                return true;
        }

        return entity.Descriptions.Any(d => ArmedNames.Describes(_tokens, d.First, d.End));
    }

    /// <summary>"a group called | Moon".</summary>
    private bool IsNameOfGroup(int name) => name > 1 && _tokens[name - 1].Lower is "called" or "named" && NounAt(name - 2) is { Class: PartyNounClass.Collective, Plural: false };

    /// <summary>Whether a phrase holds, beside its head, a word that speaks of arms, or a group.</summary>
    private bool IsArmed(PartyPhrase phrase) =>
        ArmedNames.Describes(_tokens, phrase.First, phrase.End) || GroupWithin(phrase) is not null || _words.AttackerWithin(phrase);

    private Party? GroupWithin(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (_words.IsLinkTo(phrase, i))
                return null;
            if (GroupAt(i) is { } mention)
                return OfGroup(mention);
        }

        return null;
    }

    private Party? Force(PartyPhrase phrase, PartyNoun noun, bool anybody = false)
    {
        var kind = PartyWords.IsOrdinal(_tokens[phrase.First].Lower) && noun.Singular == "marine" ? ActorKind.Organization : PartyWords.KindOf(noun);
        var country = CountryWithin(phrase);
        if (PartyWords.IsInstrument(noun) && BodyWithin(phrase) is { } body)
            return body;
        if (country is { } at && kind == ActorKind.Unnamed && !(anybody && PartyWords.IsPersonOf(noun)) && OfState(at.First, at.End) is { } state)
            return state;
        var (first, end) = _words.WithoutDeterminer(phrase);
        first = _words.BeforeHyphen(kind == ActorKind.Organization ? _words.BehindFigure(noun, first, end) : first);
        (first, end) = _words.UnitName(noun, first, end);
        if (country is null && OwningState(phrase) is { } owning)
            (country, first) = (owning, owning.First);
        var code = country is { } named ? _states.CodeOf(_text.TextOf(named.First, named.End)) : null;
        if (_forces.Find(p => code is not null && p.Country == code && _words.IsMilitary(first, end) && p.Forms.Exists(f => _words.IsMilitary(f.First, f.End))) is { } military)
        {
            military.AddForm(first, end);
            return military;
        }

        if (noun.Singular == "force" && code is not null && _forces.Find(p => p.Country == code && p.Noun!.Singular is "security forces" or "armed forces" && _words.IsNamedLike(p, first, end)) is { } whole)
        {
            whole.AddForm(first, end); // "Moonish security forces" are "Moonish forces" further on.
            return whole;
        }

        if (_forces.Find(p => PartyWords.IsSameForce(p.Noun!, noun) && (code is null || p.Country is null || p.Country == code) && (!(PartyWords.IsUnit(noun) || (code is null && _words.IsWholeName(first, end))) || _words.IsNamedLike(p, first, end))) is { } known)
        {
            known.AddForm(first, end);
            return known;
        }

        var party = Add(new Party { Kind = kind, Noun = noun, IsForce = true, Country = code });
        party.AddForm(first, end);
        _forces.Add(party);
        return party;
    }

    /// <summary>"Moonland" or "United Moonlands" beside the head.</summary>
    private TokenRange? CountryWithin(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.BaseEnd; i++)
        {
            if (i + 1 < phrase.Head && _states.CodeOf(_text.TextOf(i, i + 2)) is not null)
                return new TokenRange(i, i + 2);
            if (i != phrase.Head && _states.CodeOf(_tokens[i].Text) is not null)
                return new TokenRange(i, i + 1);
        }

        return null;
    }

    /// <summary>"Moonland | 's army": the state to which a force belongs.</summary>
    private TokenRange? OwningState(PartyPhrase phrase)
    {
        if (_tokens[phrase.First].Tag != "POS" || phrase.First == 0)
            return null;
        for (var first = Math.Max(0, phrase.First - 2); first < phrase.First; first++)
        {
            if (_states.CodeOf(_text.TextOf(first, phrase.First)) is not null)
                return new TokenRange(first, phrase.First);
        }

        return null;
    }

    private Party Unnamed(PartyPhrase phrase, PartyNoun noun)
    {
        if (_unnamed.HeadedBy(phrase.Head) is { } same)
            return same;
        var side = new Side(GroupWithin(phrase)?.Group ?? GroupAt(phrase.First - 1)?.Group, _words.OriginOf(phrase));
        return _unnamed.Meant(phrase, noun, side) ?? Add(_unnamed.New(phrase, noun, side));
    }
}
