namespace Reports.Analysis.Actors;

/// <summary>All lexicons that the recognisers of actors ask. Safe to use from several threads at once.</summary>
internal sealed class ActorLexicons(ArmedGroups groups)
{
    public ArmedGroups Groups { get; } = groups;

    public PartyNouns Nouns { get; } = new();

    public AttackVerbs Verbs { get; } = new();

    public EventNouns Events { get; } = new();

    public ClaimPhrases Claims { get; } = new();

    public StatusPhrases Statuses { get; } = new();

    public WeaponWords Weapons { get; } = new();

    public PersonWords Persons { get; } = new();

    public States States { get; } = new();
}
