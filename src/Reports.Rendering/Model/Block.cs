namespace Reports.Rendering.Model;

/// <summary>A piece of a section that stands on lines of its own.</summary>
public abstract record Block
{
    /// <summary>Name that links land on, unique in the document; absent where nothing links here.</summary>
    public string? Anchor { get; init; }

    /// <summary>True where the block must not be the last on its page.</summary>
    public bool KeepWithNext { get; init; }
}
