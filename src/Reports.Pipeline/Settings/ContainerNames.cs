namespace Reports.Pipeline.Settings;

/// <summary>Where seeds are dropped and where what is made of them goes. All four must differ, or outputs would be read as inputs again.</summary>
public sealed record ContainerNames
{
    /// <summary>Articles as people drop them. Default "seeds".</summary>
    public string Seeds { get; init; } = "seeds";

    /// <summary>Records, one for each seed that could be read. Default "records".</summary>
    public string Records { get; init; } = "records";

    /// <summary>Briefings as PDF and HTML. Default "briefings".</summary>
    public string Briefings { get; init; } = "briefings";

    /// <summary>Why a seed has no briefing. Default "rejected".</summary>
    public string Rejected { get; init; } = "rejected";

    /// <summary>All four, seeds first.</summary>
    public IReadOnlyList<string> All => [Seeds, Records, Briefings, Rejected];
}
