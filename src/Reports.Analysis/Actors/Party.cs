using Reports.Analysis.Entities;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Somebody who may turn out to be an actor, with all that was read of it while the recognisers run over one document.</summary>
internal sealed class Party
{
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

    /// <summary>Whether the text calls it an armed group.</summary>
    public bool Militant { get; set; }

    public void AddForm(int first, int end)
    {
        if (!Forms.Exists(f => f.First == first && f.End == end))
            Forms.Add(new TokenRange(first, end));
    }
}
