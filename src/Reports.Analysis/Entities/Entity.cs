using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>Somebody or something that a text names, with all its mentions.</summary>
internal sealed record Entity
{
    /// <summary>Index in <see cref="EntityTable.Entities"/>.</summary>
    public required int Id { get; init; }

    /// <summary>What it is.</summary>
    public required NameType Type { get; init; }

    /// <summary>The fullest form of its name in the document, without title.</summary>
    public required string Name { get; init; }

    /// <summary>Other forms of the name that the document uses, in order of first use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>All mentions in reading order; the first by name need not be the fullest.</summary>
    public required IReadOnlyList<EntityMention> Mentions { get; init; }

    /// <summary>A person's gender.</summary>
    public Gender Gender { get; init; }

    /// <summary>Titles before the name and appositives behind it, in reading order: "French Defense Minister", "a fellow at the institute".</summary>
    public IReadOnlyList<TokenRange> Descriptions { get; init; } = [];
}
