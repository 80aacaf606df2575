using Reports.Analysis.Entities;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Somebody who may turn out to be an actor, with all that was read of it while the recognisers run over one document.</summary>
internal sealed class Party
{
    private static readonly Comparer<TokenRange> ByPlace =
        Comparer<TokenRange>.Create((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));

    // The forms in reading order, so that a long text's sentences need not each look at all of them.
    private readonly List<TokenRange> _byPlace = [];

    public required ActorKind Kind { get; set; }

    /// <summary>The entity it is, where it has a name or was resolved to one.</summary>
    public Entity? Entity { get; set; }

    /// <summary>The group of the lexicon it is.</summary>
    public ArmedGroup? Group { get; set; }

    /// <summary>For parties without a name: the noun that describes them.</summary>
    public PartyNoun? Noun { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of a state.</summary>
    public string? Country { get; init; }

    /// <summary>A state's force or the state itself: attackers killed by it are no victims of a perpetrator.</summary>
    public bool IsForce { get; init; }

    /// <summary>Where the text names or describes it, in the order found.</summary>
    public List<TokenRange> Forms { get; } = [];

    public List<RoleClaim> Roles { get; } = [];

    public List<RelationClaim> Relations { get; } = [];

    public List<StatusClaim> Statuses { get; } = [];

    /// <summary>Words that describe it, apposition and title.</summary>
    public List<TokenRange> Descriptions { get; } = [];

    /// <summary>Nouns for attackers by which the text calls a named person: "the ringleader".</summary>
    public HashSet<string> CalledBy { get; } = new(StringComparer.Ordinal);

    /// <summary>The person by whose name the text calls it later.</summary>
    public Party? Named { get; set; }

    /// <summary>Whether the text calls it an armed group.</summary>
    public bool Militant { get; set; }

    public void AddForm(int first, int end)
    {
        var form = new TokenRange(first, end);
        var at = _byPlace.BinarySearch(form, ByPlace);
        if (at >= 0)
            return;
        _byPlace.Insert(~at, form);
        Forms.Add(form);
    }

    /// <summary>Where the text names or describes it between two tokens, in reading order.</summary>
    public IEnumerable<TokenRange> FormsWithin(int first, int end)
    {
        var at = _byPlace.BinarySearch(new TokenRange(first, 0), ByPlace);
        for (var i = at < 0 ? ~at : at; i < _byPlace.Count && _byPlace[i].First < end; i++)
            yield return _byPlace[i];
    }
}
