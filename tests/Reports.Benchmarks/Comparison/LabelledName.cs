namespace Reports.Benchmarks.Comparison;

/// <summary>A name in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Type">PER, ORG, LOC, MISC; null where whoever found it does not say.</param>
internal sealed record LabelledName(int Start, int End, string? Type)
{
    /// <summary>The same without marks and a possessive ending at its edges, about which corpora and tools differ.</summary>
    public LabelledName Trimmed(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        if (end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’')
            end -= 2;
        return this with { Start = start, End = end };
    }
}
