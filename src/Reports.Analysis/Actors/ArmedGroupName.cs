using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Actors;

/// <summary>One name of a group, ready to be looked for.</summary>
internal sealed record ArmedGroupName
{
    public required ArmedGroup Group { get; init; }

    /// <summary>The words as they are compared.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The name also means other things.</summary>
    public required bool Ambiguous { get; init; }

    /// <summary>The text has to write it in capitals.</summary>
    public required bool Acronym { get; init; }

    /// <summary>The text may write it in lower case.</summary>
    public required bool AnyCase { get; init; }

    public static ArmedGroupName Of(ArmedGroup group, string name, bool ambiguous) => new()
    {
        Group = group,
        Words = FoldedWords.Of(name),
        Ambiguous = ambiguous,
        Acronym = !name.Contains(' ', StringComparison.Ordinal) && name.Count(char.IsUpper) >= 2,
        AnyCase = !name.Any(char.IsUpper),
    };
}
