namespace Reports.Rendering.Model;

/// <summary>A word set as a mark: how sure the source is, or what kind of text follows. The word itself says it; the look only helps.</summary>
/// <param name="Word">The word: "claimed".</param>
/// <param name="Kind">Its look.</param>
public sealed record Mark(string Word, MarkKind Kind) : Inline;
