namespace Reports.Analysis.Actors;

/// <summary>What a verb of violence does.</summary>
internal enum AttackVerbClass
{
    Kill,
    Attack,
    Abduct,

    /// <summary>Handles a weapon: "opened fire", "detonated".</summary>
    Weapon,

    Destroy,

    /// <summary>Takes a place by force: "occupied the hotel". Of attackers only: armies do so in war.</summary>
    Seize,

    /// <summary>Holds or frees those whom it took: "released the hostages".</summary>
    Captive,

    /// <summary>Carries out what its object names: "staged an attack".</summary>
    Commit,
}
