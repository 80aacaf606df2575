namespace Reports.Analysis.Text;

/// <summary>Where a token stands in the text, before it has a sentence or a tag.</summary>
/// <param name="Start">Offset of the first character, UTF-16 code units.</param>
/// <param name="End">Offset behind the last character.</param>
internal readonly record struct TokenSpan(int Start, int End)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
