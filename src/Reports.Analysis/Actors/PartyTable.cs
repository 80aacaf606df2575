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
    private readonly List<Party> _unnamed = [];
    private readonly List<Party> _all = [];

    public PartyTable(ArticleText text, EntityTable entities, IReadOnlyList<ArmedGroupMention> groups, PartyNouns nouns, States states)
    {
        (_text, _tokens, _entities, _nouns, _states) = (text, text.Tokens, entities, nouns, states);
        _groupAt = new ArmedGroupMention?[_tokens.Count];
        foreach (var mention in groups)
            Array.Fill(_groupAt, mention, mention.FirstToken, mention.EndToken - mention.FirstToken);
        foreach (var mention in groups)
            OfGroup(mention);
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
    public IReadOnlyList<Party> Meant(PartyPhrase phrase, bool anybody)
    {
        var found = new List<Party>(2);
        if (Headed(phrase, anybody) is { } head)
            found.Add(head);
        if (found.Count == 0 && NounAt(phrase.Head) is null && GroupAt(phrase.Head) is null)
            return found;
        if (GroupWithin(phrase) is { } group && !found.Contains(group))
            found.Add(group);
        return found;
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
        if (_byEntity.TryGetValue(entity, out var party))
            return party;
        var kind = entity.Type == NameType.Person ? ActorKind.Person : ActorKind.Organization;
        party = Add(new Party { Kind = kind, Entity = entity });
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind == MentionKind.Name)
                party.AddForm(mention.FirstToken, mention.EndToken);
        }

        return _byEntity[entity] = party;
    }

    /// <summary>The party of an entity, if it has been made.</summary>
    public Party? Known(Entity entity) => _byEntity.GetValueOrDefault(entity);

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

    private Party? Headed(PartyPhrase phrase, bool anybody)
    {
        if (GroupAt(phrase.Head) is { } mention)
            return OfGroup(mention);
        var noun = NounAt(phrase.Head);
        var entity = _entities.At(phrase.Head);
        if (entity is not null && (noun is null || IsNamed(phrase.Head, entity)))
            return OfMentioned(entity, phrase, anybody);
        if (noun is null)
            return null;
        if (entity is not null && _byEntity.TryGetValue(entity, out var known))
            return known;
        return noun.Class switch
        {
            PartyNounClass.Force => Force(phrase, noun),
            PartyNounClass.Collective when !IsArmed(phrase) && !(anybody && PersonsWithin(phrase)) => null,
            PartyNounClass.Person when !anybody && !IsArmed(phrase) => null,
            _ => Unnamed(phrase, noun),
        };
    }

    private static bool IsNamed(int token, Entity entity) =>
        entity.Mentions.Any(m => m.Kind == MentionKind.Name && m.FirstToken <= token && token < m.EndToken);

    private Party? OfMentioned(Entity entity, PartyPhrase phrase, bool anybody)
    {
        if (_byEntity.TryGetValue(entity, out var known))
            return known;
        if (entity.Type == NameType.Person)
            return anybody ? OfEntity(entity) : null;
        if (entity.Type == NameType.Organization && IsArmedName(entity))
            return OfEntity(entity);
        return entity.Type == NameType.Location && IsNamed(phrase.Head, entity) ? OfState(phrase.Head, phrase.Head + 1) : null;
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

    private Party? Force(PartyPhrase phrase, PartyNoun noun)
    {
        var kind = KindOf(noun);
        var country = CountryWithin(phrase);
        if (country is { } at && kind == ActorKind.Unnamed && OfState(at, at + 1) is { } state)
            return state;
        var (first, end) = WithoutDeterminer(phrase);
        var code = country is { } token ? _states.CodeOf(_tokens[token].Text) : null;
        if (_unnamed.Find(p => p.IsForce && p.Noun!.Singular == noun.Singular && (code is null || p.Country is null || p.Country == code)) is { } known)
        {
            known.AddForm(first, end);
            return known;
        }

        var party = Add(new Party { Kind = kind, Noun = noun, IsForce = true, Country = code });
        party.AddForm(first, end);
        _unnamed.Add(party);
        return party;
    }

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
        var (first, end) = WithoutDeterminer(phrase);
        var definite = IsDefinite(phrase);
        var group = GroupWithin(phrase)?.Group;
        for (var i = _unnamed.Count - 1; i >= 0; i--)
        {
            var known = _unnamed[i];
            if (known.IsForce || (group is not null && known.Group is not null && known.Group != group))
                continue;
            var near = _tokens[phrase.Head].Sentence - _tokens[known.Forms[^1].First].Sentence <= NearestSentences;
            if (known.Noun!.Singular == noun.Singular || (definite && near && MayBeSame(known.Noun, noun)))
            {
                known.AddForm(first, end);
                return known;
            }
        }

        var party = Add(new Party { Kind = ActorKind.Unnamed, Noun = noun });
        party.AddForm(first, end);
        _unnamed.Add(party);
        return party;
    }

    private static bool MayBeSame(PartyNoun known, PartyNoun noun) =>
        known.Class != PartyNounClass.Force && known.Plural == noun.Plural && noun.Class != PartyNounClass.Collective;

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
        return (first, Math.Max(phrase.End, phrase.Head + 1));
    }
}
