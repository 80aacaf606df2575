namespace Reports.Analysis.Actors;

/// <summary>What has to stand near a claim phrase for it to speak of an attack.</summary>
internal enum ClaimComplement
{
    /// <summary>Nothing: the phrase says it all.</summary>
    None,

    /// <summary>An event noun or a verb of violence behind it.</summary>
    Event,

    /// <summary>An event noun before it: "the attack was attributed to".</summary>
    EventBefore,

    /// <summary>An event noun anywhere in its sentence.</summary>
    EventNear,

    /// <summary>An event noun behind it, and the party behind the "to" that follows: "attributed the attack to the group".</summary>
    EventTo,

    /// <summary>"responsible" behind the party: "holds the group responsible".</summary>
    Responsible,
}
