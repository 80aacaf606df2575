using Reports.Analysis.Entities;

namespace Reports.Analysis.Views;

/// <summary>A statement found in the text: who, by which cue, what; before the speaker is resolved.</summary>
/// <param name="Rule">Name of the recogniser.</param>
/// <param name="Source">Who; null where the text leaves it open and the previous speaker goes on.</param>
/// <param name="Cue">The attributing words; null where a quotation stands without any.</param>
/// <param name="Pieces">The content, in reading order.</param>
internal sealed record Attribution(string Rule, Source? Source, TokenRange? Cue, IReadOnlyList<TokenRange> Pieces)
{
    /// <summary>Index of the first token of any part.</summary>
    public int Position => Math.Min(Pieces[0].First, Cue?.First ?? int.MaxValue);
}
