namespace Reports.Rendering.Model;

/// <summary>What a file says about itself.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The briefing's title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public required string Subject { get; init; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string> Keywords { get; init => field = value ?? []; } = [];

    /// <summary>Language of the briefing's own words as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Name and version of the engine that made the record.</summary>
    public required string Creator { get; init; }

    /// <summary>The day that the file gives as its date: the source's day of publication, never the clock's; absent where unknown.</summary>
    public DateOnly? Date { get; init; }
}
