namespace Reports.Analysis.Actors;

/// <summary>What an armed group fights for or as.</summary>
internal enum ArmedGroupKind
{
    Islamist,
    Separatist,
    Leftist,
    Rightist,
    Rebel,
    Militia,
    DeathSquad,
    Criminal,
    Cult,

    /// <summary>A party or movement with an armed wing or history.</summary>
    Political,

    /// <summary>A state's force that others list as a group.</summary>
    StateForce,
}
