namespace Reports.Analysis.Actors;

/// <summary>What a noun says about whether its bearer takes part in violence.</summary>
internal enum PartyNounClass
{
    /// <summary>The word alone says so: "gunman".</summary>
    Attacker,

    /// <summary>Held for it: "suspect".</summary>
    Suspect,

    /// <summary>Anybody: "man".</summary>
    Person,

    /// <summary>A state's armed or police force, or one of it: "soldier", "army".</summary>
    Force,

    /// <summary>A body of persons; what it is of decides: "member", "group".</summary>
    Collective,
}
