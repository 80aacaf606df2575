namespace Reports.Training.Names;

/// <summary>How the name tagger is trained; chosen on the development corpora.</summary>
internal sealed record NameTrainingOptions
{
    public int Epochs { get; init; } = 12;

    public ulong Seed { get; init; } = 1;

    /// <summary>Head start of wrong labels where the gold label is outside.</summary>
    public int Margin { get; init; } = 20;

    /// <summary>Head start of wrong labels where the gold label is a name's.</summary>
    public int NameMargin { get; init; } = 20;

    /// <summary>Smaller averaged weights are left out.</summary>
    public double LeastWeight { get; init; } = 0.1;

    /// <summary>Larger averaged weights are cut to this.</summary>
    public double LargestWeight { get; init; } = 8;
}
