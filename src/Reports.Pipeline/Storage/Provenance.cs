using System.Text;

namespace Reports.Pipeline.Storage;

/// <summary>
/// What outputs note about where they come from, kept in blob metadata so that a listing alone tells the state of everything. Values
/// are percent-encoded: metadata travels in HTTP headers, which take visible ASCII only.
/// </summary>
public sealed record Provenance
{
    /// <summary>Identifier of the document: SHA-256 of the seed's bytes.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Name and version of the engine that made it.</summary>
    public string? Engine { get; init; }

    /// <summary>ETag of the seed that was read.</summary>
    public string? SeedETag { get; init; }

    /// <summary>On a record: SHA-256 of its bytes. On a briefing: that of the record it shows.</summary>
    public string? Record { get; init; }

    /// <summary>On a briefing: renderer and settings.</summary>
    public string? Rendering { get; init; }

    /// <summary>On a rejection: the step that refused.</summary>
    public string? Stage { get; init; }

    /// <summary>On a rejection: what is wrong, as a word.</summary>
    public string? Code { get; init; }

    /// <summary>On a rejection: the start of the message.</summary>
    public string? Message { get; init; }

    /// <summary>On a briefing: the document's title or the incident's name.</summary>
    public string? Title { get; init; }

    /// <summary>On a briefing: when the main incident was, as the document says it.</summary>
    public string? Incident { get; init; }

    /// <summary>On a briefing: how many were killed and wounded, as the document says it.</summary>
    public string? Toll { get; init; }

    /// <summary>Reads a blob's notes; what is missing or unreadable is absent.</summary>
    public static Provenance Of(BlobEntry? entry)
    {
        if (entry is null)
            return new Provenance();
        string? Read(string name) => entry.Metadata.TryGetValue(name, out var value) ? Uri.UnescapeDataString(value) : null;
        return new Provenance
        {
            DocumentId = Read("documentid"),
            Engine = Read("engine"),
            SeedETag = Read("seedetag"),
            Record = Read("record"),
            Rendering = Read("rendering"),
            Stage = Read("stage"),
            Code = Read("code"),
            Message = Read("message"),
            Title = Read("title"),
            Incident = Read("incident"),
            Toll = Read("toll"),
        };
    }

    /// <summary>The notes as blob metadata; under 8 KB together.</summary>
    public IReadOnlyDictionary<string, string> ToMetadata()
    {
        (string Name, string? Value)[] notes =
        [
            ("documentid", DocumentId), ("engine", Engine), ("seedetag", SeedETag), ("record", Record), ("rendering", Rendering),
            ("stage", Stage), ("code", Code), ("message", Message), ("title", Title), ("incident", Incident), ("toll", Toll),
        ];
        return notes.Where(note => !string.IsNullOrEmpty(note.Value))
            .ToDictionary(note => note.Name, note => Uri.EscapeDataString(Shortened(note.Value!)), StringComparer.OrdinalIgnoreCase);
    }

    private static string Shortened(string value)
    {
        var shortened = new StringBuilder();
        var bytes = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > 400)
                return shortened.Append('…').ToString();
            shortened.Append(rune.ToString());
        }

        return shortened.ToString();
    }
}
