namespace Reports.Pipeline.Storage;

/// <summary>What must hold of the blob that a write replaces.</summary>
public readonly record struct BlobCondition
{
    private BlobCondition(bool absent, string? etag) => (MustBeAbsent, ETag) = (absent, etag);

    /// <summary>Nothing: the write always happens.</summary>
    public static BlobCondition None { get; }

    /// <summary>There is no such blob.</summary>
    public static BlobCondition Absent { get; } = new(true, null);

    /// <summary>True where no blob may stand there.</summary>
    public bool MustBeAbsent { get; }

    /// <summary>The ETag it must have, if any.</summary>
    public string? ETag { get; }

    /// <summary>The blob is as it was when it was looked at: the same, or still absent.</summary>
    public static BlobCondition Unchanged(BlobEntry? seen) => seen is null ? Absent : new BlobCondition(false, seen.ETag);
}
