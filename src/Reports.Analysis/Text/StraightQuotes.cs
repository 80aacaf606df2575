namespace Reports.Analysis.Text;

/// <summary>Tells which straight double marks close a quotation although a word follows without a space: “"It is over."The mayor left.”</summary>
internal static class StraightQuotes
{
    /// <summary>Indexes of straight marks between a full stop and a word, both without a space, where a quotation is open.</summary>
    public static IReadOnlySet<int> Closings(string text, IReadOnlyList<TokenSpan> tokens)
    {
        var closings = new HashSet<int>();
        var open = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var mark = tokens[i];
            if (i > 0 && text.AsSpan(tokens[i - 1].End, mark.Start - tokens[i - 1].End).Count('\n') > 1)
                open = false;
            if (mark.Length != 1 || text[mark.Start] != '"')
                continue;
            var spaceBefore = mark.Start == 0 || char.IsWhiteSpace(text[mark.Start - 1]);
            var wordAfter = mark.End < text.Length && Marks.IsWordCharacter(text[mark.End]);
            if (open && !spaceBefore && wordAfter && text[mark.Start - 1] is '.' or '!' or '?' or ',')
                closings.Add(i);
            open = spaceBefore == !wordAfter ? !open : spaceBefore;
        }

        return closings;
    }
}
