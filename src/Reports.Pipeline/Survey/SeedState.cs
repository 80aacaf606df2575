namespace Reports.Pipeline.Survey;

/// <summary>How far a seed has come.</summary>
public enum SeedState
{
    /// <summary>Nothing has been made of it yet.</summary>
    Pending,

    /// <summary>There is a record, no briefing yet.</summary>
    Recorded,

    /// <summary>There is a briefing of the seed as it is.</summary>
    Briefed,

    /// <summary>There is an error record that says why there is no briefing.</summary>
    Rejected,

    /// <summary>What there is was made of an older seed, or by an older engine or with other settings.</summary>
    Stale,

    /// <summary>It is no seed: a README, which tells of the container. It is left out.</summary>
    Skipped,

    /// <summary>There are outputs of a seed that has been deleted.</summary>
    Orphaned,
}
