namespace Reports.Briefings;

/// <summary>The one sentence that tells the main incident, built from the record's own claims with their hedges.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Evidence">The spans that its facts rest on; at least one.</param>
public sealed record BottomLine(string Text, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Names of the recognisers whose claims it puts together, for people who tune the engine.</summary>
    public string? Rule { get; init; }
}
