namespace Reports.Pipeline.Storage;

/// <summary>Where a blob lies.</summary>
/// <param name="Container">Its container.</param>
/// <param name="Name">Its name; "/" separates folders.</param>
public readonly record struct BlobAddress(string Container, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Container}/{Name}";
}
