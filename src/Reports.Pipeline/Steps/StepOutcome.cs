namespace Reports.Pipeline.Steps;

/// <summary>What a step came to.</summary>
public enum StepOutcome
{
    /// <summary>A record was written.</summary>
    Recorded,

    /// <summary>A briefing was written.</summary>
    Briefed,

    /// <summary>What is there is right already.</summary>
    Unchanged,

    /// <summary>It cannot be done; the error record says why.</summary>
    Rejected,

    /// <summary>It is no seed: a README, which tells of the container.</summary>
    Skipped,

    /// <summary>The input was deleted meanwhile.</summary>
    Gone,
}
