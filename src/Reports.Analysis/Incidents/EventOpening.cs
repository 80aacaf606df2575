namespace Reports.Analysis.Incidents;

/// <summary>Whether a sentence's first words part its event from the one before.</summary>
internal enum EventOpening
{
    /// <summary>They say nothing of it.</summary>
    None,

    /// <summary>"Elsewhere", "in a separate attack".</summary>
    Apart,

    /// <summary>"Earlier on Tuesday", "the following day": another event only where a deed with a figure or place follows.</summary>
    Time,

    /// <summary>"In one case": the first of several that were told of as one.</summary>
    One,
}
