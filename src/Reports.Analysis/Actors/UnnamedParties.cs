using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>
/// The parties that a text describes and does not name, forces apart: tells whether "the attackers" are those whom an earlier
/// phrase meant, by noun, number, side and distance.
/// </summary>
/// <param name="text">The article.</param>
/// <param name="words">What the words of its phrases say.</param>
/// <param name="states">The states, for whether two phrases speak of one side.</param>
/// <param name="groupAt">The lexicon's group that a token names.</param>
internal sealed class UnnamedParties(ArticleText text, PartyWords words, States states, Func<int, ArmedGroupMention?> groupAt)
{
    private const int NearestSentences = 8;

    private readonly TokenList _tokens = text.Tokens;
    private readonly Dictionary<int, Party> _byHead = [];
    private readonly List<Party> _parties = [];
    private readonly Dictionary<Party, HashSet<PartyNoun>> _nounsOf = [];
    private readonly Dictionary<Party, Side> _sideOf = [];

    /// <summary>The party that the phrase with this head has been found to mean.</summary>
    public Party? HeadedBy(int head) => _byHead.GetValueOrDefault(head);

    /// <summary>The party made before that a phrase means; what the phrase says of it is added to it.</summary>
    public Party? Meant(PartyPhrase phrase, PartyNoun noun, Side side)
    {
        var definite = words.IsDefinite(phrase);
        if (((definite || !TellsOfAnotherTime(phrase) ? Called(phrase, noun, side) : null) ?? (definite ? MayBe(phrase, noun, side) : null)) is not { } known)
            return null;
        if (!side.IsUnknown)
            _sideOf.TryAdd(known, side);
        AddForm(known, phrase, noun);
        _nounsOf[known].Add(noun);
        return known;
    }

    /// <summary>A party for a phrase that means nobody told of before.</summary>
    public Party New(PartyPhrase phrase, PartyNoun noun, Side side)
    {
        var party = new Party { Kind = words.IsOrganization(phrase, noun) ? ActorKind.Organization : ActorKind.Unnamed, Noun = noun };
        AddForm(party, phrase, noun);
        _parties.Add(party);
        _nounsOf[party] = [noun];
        if (!side.IsUnknown)
            _sideOf[party] = side;
        return party;
    }

    /// <summary>The unnamed party with a part in the violence that may be the one whom "the attackers" are: told of not far before, or the only one told of before.</summary>
    /// <param name="late">A party that the text speaks of as known.</param>
    public Party? MeantBy(Party late)
    {
        var start = late.Forms.Min(form => form.First);
        Party? nearest = null;
        var candidates = new List<Party>();
        foreach (var known in _parties)
        {
            if (known == late || known.IsForce || !known.Roles.Exists(role => role.Role == RoleKind.Perpetrator) || !PartyWords.MayBeSame(known.Noun!, late.Noun!) || !MayBeOf(known, _sideOf.GetValueOrDefault(late)))
                continue;
            if (LastBefore(known, start) is not { } last)
                continue;
            candidates.Add(known);
            if ((nearest is null || last > LastBefore(nearest, start)) && _tokens[start].Sentence - _tokens[last].Sentence <= NearestSentences)
                nearest = known;
        }

        return nearest ?? (candidates is [var only] ? only : null);
    }

    /// <summary>Lets all phrases that meant one party mean another.</summary>
    public void Merge(Party party, Party into)
    {
        foreach (var head in _byHead.Where(pair => pair.Value == party).Select(pair => pair.Key).ToList())
            _byHead[head] = into;
        _nounsOf[into].UnionWith(_nounsOf[party]);
        _parties.Remove(party);
    }

    private static int? LastBefore(Party party, int start)
    {
        int? last = null;
        foreach (var form in party.Forms)
        {
            if (form.First < start && (last is null || form.First > last))
                last = form.First;
        }

        return last;
    }

    private void AddForm(Party party, PartyPhrase phrase, PartyNoun noun)
    {
        var (first, end) = words.WithoutDeterminer(phrase);
        party.AddForm(noun.Class == PartyNounClass.Attacker ? BehindGroup(first, phrase.Head) : first, end);
        _byHead[phrase.Head] = party;
    }

    /// <summary>"Moon Front [MF] guerrillas": the group stands in a relation to the guerrillas; it is no part of what they are called.</summary>
    private int BehindGroup(int first, int head)
    {
        for (var i = head - 1; i >= first; i--)
        {
            if (groupAt(i) is not { } mention)
                continue;
            var behind = mention.EndToken;
            while (behind < head && !char.IsLetterOrDigit(_tokens[behind].Text[0]))
                behind++;
            return behind;
        }

        return first;
    }

    /// <summary>The party that the text has called by this noun before.</summary>
    private Party? Called(PartyPhrase phrase, PartyNoun noun, Side side) =>
        _parties.FindLast(p => MayBeOf(p, side) && _nounsOf[p].Any(n => n.Singular == noun.Singular && n.Plural == noun.Plural) && !words.CountsOthers(phrase, p));

    /// <summary>"the attacker", where "an assailant" is not far, or is the only one there is.</summary>
    private Party? MayBe(PartyPhrase phrase, PartyNoun noun, Side side)
    {
        var same = _parties.FindAll(p => MayBeOf(p, side) && PartyWords.MayBeSame(p.Noun!, noun));
        return same.FindLast(p => _tokens[phrase.Head].Sentence - _tokens[p.Forms[^1].First].Sentence <= NearestSentences) ??
            (same.Count == 1 && !noun.Plural && PartyWords.IsOneOfDeed(noun) && PartyWords.IsOneOfDeed(same[0].Noun!) ? same[0] : null);
    }

    private bool MayBeOf(Party known, Side side) => !_sideOf.TryGetValue(known, out var other) || !side.Opposes(other, states);

    /// <summary>"In August, … when gunmen attacked": a sentence that opens with a month, a year or "last" tells of others than the news does, unless it says "the".</summary>
    private bool TellsOfAnotherTime(PartyPhrase phrase)
    {
        var first = text.Sentences[_tokens[phrase.First].Sentence].FirstToken;
        return first + 1 < phrase.First && (_tokens[first].Lower, _tokens[first + 1]) is ("in", { } time) && (TimeWords.IsMonth(time.Lower) || time is { Tag: "CD", Text.Length: 4 } || time.Lower is "late" or "early" && first + 2 < phrase.First && TimeWords.IsMonth(_tokens[first + 2].Lower));
    }
}
