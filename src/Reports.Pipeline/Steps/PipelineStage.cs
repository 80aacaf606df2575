namespace Reports.Pipeline.Steps;

/// <summary>The pipeline's steps.</summary>
public enum PipelineStage
{
    /// <summary>From a seed to its record.</summary>
    Parse,

    /// <summary>From a record to its briefing.</summary>
    Render,

    /// <summary>What the host or the watch does with a seed that failed too often.</summary>
    Host,
}
