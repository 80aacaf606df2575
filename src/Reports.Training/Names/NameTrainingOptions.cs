namespace Reports.Training.Names;

/// <summary>How the name tagger is trained; chosen on the development corpora.</summary>
internal sealed record NameTrainingOptions
{
    public int Epochs { get; init; } = 8;

    public ulong Seed { get; init; } = 1;

    /// <summary>Head start of wrong labels where the gold label is outside.</summary>
    public int Margin { get; init; } = 60;

    /// <summary>Head start of wrong labels where the gold label is a name's.</summary>
    public int NameMargin { get; init; } = 60;

    /// <summary>Features that fewer tokens have are left out.</summary>
    public int LeastFeatureCount { get; init; } = 2;

    /// <summary>Smaller averaged weights are left out.</summary>
    public double LeastWeight { get; init; } = 0.2;

    /// <summary>Larger averaged weights are cut to this.</summary>
    public double LargestWeight { get; init; } = 60;
}
