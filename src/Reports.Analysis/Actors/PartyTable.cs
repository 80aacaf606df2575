using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Finds out which party a phrase means, and makes one where it is new.</summary>
internal sealed class PartyTable
{
    private const int NearestSentences = 8;

    private readonly ArticleText _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly EntityTable _entities;
    private readonly PartyNouns _nouns;
    private readonly States _states;
    private readonly ArmedGroupMention?[] _groupAt;
    private readonly Dictionary<ArmedGroup, Party> _byGroup = [];
    private readonly Dictionary<Entity, Party> _byEntity = [];
    private readonly Dictionary<string, Party> _byCountry = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Party> _byHead = [];
    private readonly List<Party> _unnamed = [];
    private readonly Dictionary<Entity, Entity> _fuller;
    private readonly List<Party> _all = [];

    public PartyTable(ArticleText text, EntityTable entities, IReadOnlyList<ArmedGroupMention> groups, PartyNouns nouns, States states)
    {
        (_text, _tokens, _entities, _nouns, _states) = (text, text.Tokens, entities, nouns, states);
        _groupAt = new ArmedGroupMention?[_tokens.Count];
        foreach (var mention in groups)
            Array.Fill(_groupAt, mention, mention.FirstToken, mention.EndToken - mention.FirstToken);
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

    /// <summary>The lexicon's group that a token names.</summary>
    public ArmedGroupMention? GroupAt(int token) => token >= 0 && token < _groupAt.Length ? _groupAt[token] : null;

    /// <summary>The noun for a party that ends at a token.</summary>
    public PartyNoun? NounAt(int token) => token >= 0 && token < _tokens.Count ? _nouns.EndingAt(_tokens, token) : null;

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
        if (found.Count == 0 && NounAt(phrase.Head) is null && GroupAt(phrase.Head) is null)
            return found;
        if (GroupWithin(phrase) is { } group && !found.Contains(group) && !SpeaksOfOffshoot(phrase))
            found.Add(group);
        if (anybody && BodyWithin(phrase) is { } body && !found.Contains(body))
            found.Add(body);
        return found;
    }

    /// <summary>The force of which those meant by a phrase are members: "Honduran Army troops", "members of the Armed Forces".</summary>
    private Party? BodyWithin(PartyPhrase phrase)
    {
        if (NounAt(phrase.Head) is not { Class: PartyNounClass.Force or PartyNounClass.Collective } head || KindOf(head) != ActorKind.Unnamed)
            return null;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (i == phrase.Head || GroupAt(i) is not null || (_tokens[i].Lower == "military" && i + 1 < phrase.End && _tokens[i + 1].Tag.StartsWith("NN", StringComparison.Ordinal)) || NounAt(i) is not { Class: PartyNounClass.Force } noun || KindOf(noun) != ActorKind.Organization || !IsBody(noun) || NounAt(i + 1) is { Class: PartyNounClass.Force } longer && KindOf(longer) == ActorKind.Organization)
                continue;
            var first = i;
            while (first > phrase.First && first - 1 != phrase.Head && _tokens[first - 1].Tag is "JJ" or "NN" or "NNP" or "NNPS" or "CD" && _tokens[first - 1].Lower is not ("alleged" or "presumed" or "suspected"))
                first--;
            return Force(new PartyPhrase(first, i + 1, i + 1, i), noun);
        }

        return null;
    }

    private static bool IsBody(PartyNoun noun) => noun.Singular is "army" or "military" or "police" or "air force" or "navy" or "armed forces" or "security forces" or "national guard" or "battalion" or "brigade";

    /// <summary>"a splinter group called the Moon Front".</summary>
    private Party? NamedBehind(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < Math.Min(phrase.End + 3, _tokens.Count); i++)
        {
            if (_tokens[i].Lower is not ("called" or "named"))
                continue;
            for (var name = i + 1; name < Math.Min(i + 4, _tokens.Count); name++)
            {
                if (GroupAt(name) is { } mention)
                    return OfGroup(mention);
                if (_entities.At(name) is { Type: NameType.Organization } entity && NounAt(phrase.Head) is not null)
                    return OfEntity(entity);
            }
        }

        return null;
    }

    /// <summary>"the Islamic State group", "FARC organization": the noun only says what the name is.</summary>
    private bool IsGroupItself(PartyPhrase phrase) => GroupAt(phrase.Head) is null && !SpeaksOfOffshoot(phrase) &&
        NounAt(phrase.Head) is { Class: PartyNounClass.Collective, Plural: false } noun &&
        noun.Singular is "group" or "organization" or "organisation" or "militia" or "cartel" or "gang" or "faction" or "mafia" or "militant group" or "movement" &&
        Enumerable.Range(phrase.First, phrase.BaseEnd - phrase.First).Any(i => GroupAt(i) is not null);

    private bool SpeaksOfOffshoot(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.BaseEnd; i++)
        {
            if (_tokens[i].Lower is "splinter" or "breakaway" or "offshoot" or "affiliate" or "franchise" or "branch" or "rival" or "anti" or "dissident")
                return true;
        }

        return false;
    }

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
            _byCountry[code] = party = Add(new Party { Kind = ActorKind.State, Country = code, IsForce = true });
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
        var noun = NounAt(phrase.Head);
        var entity = _entities.At(phrase.Head);
        if (entity is not null && (noun is null || IsNamed(phrase.Head, entity)))
            return OfMentioned(entity, phrase, anybody, accused);
        if (noun is null)
            return null;
        if (noun is { Class: PartyNounClass.Collective, Plural: false } && noun.Singular is "group" or "organization" or "organisation" or "militia" && IsDefinite(phrase) && phrase.BaseEnd == phrase.End && !IsArmed(phrase))
            return entity is not null ? Known(entity) : NearestGroup(phrase.First);
        if (entity is not null && Known(entity) is { } known)
            return known;
        return noun.Class switch
        {
            PartyNounClass.Force when GroupWithin(phrase) is not null && KindOf(noun) != ActorKind.Unnamed => null,
            PartyNounClass.Force => Force(phrase, noun, anybody),
            PartyNounClass.Collective when !IsArmed(phrase) && !(anybody && (PersonsWithin(phrase) || IsOfCrime(noun))) => null,
            PartyNounClass.Person when !anybody && !IsArmed(phrase) => null,
            _ => Unnamed(phrase, noun),
        };
    }

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
        if (entity.Type == NameType.Organization && (IsArmedName(entity) || (accused && IsNamed(phrase.Head, entity))))
            return OfEntity(entity);
        var isPlace = phrase.First > 0 && (_tokens[phrase.First - 1].Tag == "IN" || _tokens[phrase.First - 1].Lower == ",");
        return entity.Type == NameType.Location && !isPlace && IsNamed(phrase.Head, entity) ? OfState(phrase.Head, phrase.Head + 1) : null;
    }

    /// <summary>"the Moon Brigades", "an armed group called Moon": a name or description that speaks of arms.</summary>
    private bool IsArmedName(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind == MentionKind.Name && ArmedNames.IsArmed(_tokens, mention.FirstToken, mention.EndToken))
                return true;
        }

        return entity.Descriptions.Any(d => ArmedNames.Describes(_tokens, d.First, d.End));
    }

    /// <summary>Whether a phrase holds, beside its head, a word that speaks of arms, or a group.</summary>
    private bool IsArmed(PartyPhrase phrase) =>
        ArmedNames.Describes(_tokens, phrase.First, phrase.End) || GroupWithin(phrase) is not null || AttackerWithin(phrase);

    /// <summary>"a group of men".</summary>
    private bool PersonsWithin(PartyPhrase phrase)
    {
        for (var i = phrase.BaseEnd; i < phrase.End; i++)
        {
            if (NounAt(i) is { Class: PartyNounClass.Person or PartyNounClass.Force })
                return true;
        }

        return false;
    }

    /// <summary>"the mafias", "the cartels": bodies for crime, whatever goes with their noun.</summary>
    private static bool IsOfCrime(PartyNoun noun) => noun.Singular is "mafia" or "cartel" or "gang" or "criminal organization" or "drug ring";

    /// <summary>Bodies that last, though nobody names them: "the drug mafias", "a terrorist organization".</summary>
    private bool IsOrganization(PartyPhrase phrase, PartyNoun noun)
    {
        if (noun.Singular is "mafia" or "cartel" or "organization" or "organisation" or "criminal organization" or "drug ring")
            return true;
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (noun.Class == PartyNounClass.Collective && _tokens[i].Lower is "drug" or "trafficking" or "drug-trafficking" or "cocaine" or "narcotics")
                return true;
        }

        return false;
    }

    private bool AttackerWithin(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (NounAt(i) is { Class: PartyNounClass.Attacker })
                return true;
        }

        return false;
    }

    private Party? GroupWithin(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (GroupAt(i) is { } mention)
                return OfGroup(mention);
        }

        return null;
    }

    private Party? Force(PartyPhrase phrase, PartyNoun noun, bool anybody = false)
    {
        var kind = KindOf(noun);
        var country = CountryWithin(phrase);
        if (country is { } at && kind == ActorKind.Unnamed && !(anybody && IsPersonOf(noun)) && OfState(at, at + 1) is { } state)
            return state;
        var (first, end) = WithoutDeterminer(phrase);
        var code = country is { } token ? _states.CodeOf(_tokens[token].Text) : null;
        if (_unnamed.Find(p => p.IsForce && p.Noun!.Singular == noun.Singular && (code is null || p.Country is null || p.Country == code) && (!IsUnit(noun) || IsNamedLike(p, first, end))) is { } known)
        {
            known.AddForm(first, end);
            return known;
        }

        var party = Add(new Party { Kind = kind, Noun = noun, IsForce = true, Country = code });
        party.AddForm(first, end);
        _unnamed.Add(party);
        return party;
    }

    /// <summary>Forces of which a state has many: their names tell them apart.</summary>
    private static bool IsUnit(PartyNoun noun) => noun.Singular is "battalion" or "brigade" or "police" or "force" or "patrol";

    private bool IsNamedLike(Party force, int first, int end)
    {
        var words = Words(first, end);
        return force.Forms.Exists(form => Words(form.First, form.End) is var known && (known.IsSubsetOf(words) || words.IsSubsetOf(known)));
    }

    private HashSet<string> Words(int first, int end)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
            words.Add(_tokens[i].Lower);
        return words;
    }

    /// <summary>Persons who serve in a force: what they do is not what their state does.</summary>
    private static bool IsPersonOf(PartyNoun noun) => noun.Singular is "soldier" or "troop" or "policeman" or "police officer" or "officer" or "serviceman" or "agent" or "guard" or "lieutenant" or "colonel" or "sergeant" or "personnel";

    private int? CountryWithin(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.BaseEnd; i++)
        {
            if (i != phrase.Head && _states.CodeOf(_tokens[i].Text) is not null)
                return i;
        }

        return null;
    }

    private static ActorKind KindOf(PartyNoun force) => force.Singular switch
    {
        "regime" or "government" or "junta" => ActorKind.State,
        "army" or "military" or "police" or "air force" or "navy" or "armed forces" or "security forces" or "security force" or "coalition" or "national guard" or
            "battalion" or "brigade" or "force" => ActorKind.Organization,
        _ => ActorKind.Unnamed,
    };

    private Party Unnamed(PartyPhrase phrase, PartyNoun noun)
    {
        if (_byHead.TryGetValue(phrase.Head, out var same))
            return same;
        var (first, end) = WithoutDeterminer(phrase);
        var definite = IsDefinite(phrase);
        var group = GroupWithin(phrase)?.Group;
        for (var i = _unnamed.Count - 1; i >= 0; i--)
        {
            var known = _unnamed[i];
            if (known.IsForce || (group is not null && known.Group is not null && known.Group != group))
                continue;
            var near = _tokens[phrase.Head].Sentence - _tokens[known.Forms[^1].First].Sentence <= NearestSentences;
            if ((known.Noun!.Singular == noun.Singular && known.Noun.Plural == noun.Plural) || (definite && near && MayBeSame(known.Noun, noun)))
            {
                known.AddForm(first, end);
                return _byHead[phrase.Head] = known;
            }
        }

        var party = Add(new Party { Kind = IsOrganization(phrase, noun) ? ActorKind.Organization : ActorKind.Unnamed, Noun = noun });
        party.AddForm(first, end);
        _unnamed.Add(party);
        return _byHead[phrase.Head] = party;
    }

    private static bool MayBeSame(PartyNoun known, PartyNoun noun) =>
        known.Class != PartyNounClass.Force && (known.Plural == noun.Plural || (known.Class == PartyNounClass.Collective && noun.Plural)) && noun.Class != PartyNounClass.Collective;

    /// <summary>Doubts, bounds and days at the start of a phrase.</summary>
    private static bool IsNoPartOfName(string lower) => lower is "alleged" or "presumed" or "suspected" or "some" or "about" or "approximately" or "around" or "yesterday" or "today" or "tonight" or
        "last" or "other" or "another" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "supposed" or "apparent" or "more" or "than" or "arrested" or
        "so-called" or "self-styled";

    private bool IsDefinite(PartyPhrase phrase) => _tokens[phrase.First].Lower is "the" or "those" or "these" or "this" or "that" or "both" or "all";

    private (int First, int End) WithoutDeterminer(PartyPhrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && (_tokens[first].Tag is "DT" or "PRP$" or "PDT" or "WDT" || IsNoPartOfName(_tokens[first].Lower)))
            first++;
        return (first, Math.Max(SaysWho(phrase) ? phrase.End : phrase.BaseEnd, phrase.Head + 1));
    }

    /// <summary>Whether what hangs on a phrase belongs to its name: "members of the army", "two men riding a motorcycle", not "gunmen in the north".</summary>
    private bool SaysWho(PartyPhrase phrase)
    {
        if (phrase.End == phrase.BaseEnd || _tokens[phrase.BaseEnd].Tag is "VBG" or "VBN")
            return true;
        return _tokens[phrase.BaseEnd].Lower == "of" && NounAt(phrase.Head) is { Class: PartyNounClass.Collective or PartyNounClass.Person };
    }
}
