namespace Reports.Analysis.Text;

/// <summary>
/// Pairs quotation marks within each paragraph. Double marks, straight or curly, come first; where a paragraph has none, single marks
/// that are no apostrophes count.
/// </summary>
internal static class QuotationFinder
{
    public static List<QuotationRegion> Find(string text, IReadOnlyList<TokenSpan> tokens, IReadOnlyList<Sentence> sentences)
    {
        var regions = new List<QuotationRegion>();
        var index = 0;
        while (index < sentences.Count)
        {
            var first = sentences[index].FirstToken;
            var paragraph = sentences[index].Paragraph;
            while (index < sentences.Count && sentences[index].Paragraph == paragraph)
                index++;
            FindInParagraph(text, tokens, first, sentences[index - 1].EndToken, regions);
        }

        return regions;
    }

    private static void FindInParagraph(string text, IReadOnlyList<TokenSpan> tokens, int first, int end, List<QuotationRegion> regions)
    {
        var before = regions.Count;
        FindPairs(text, tokens, first, end, IsDoubleMark, regions);
        if (regions.Count == before)
            FindSingle(text, tokens, first, end, regions);
    }

    private static bool IsDoubleMark(string text, TokenSpan token) =>
        Marks.IsDoubleQuote(text[token.Start]) || (token.Length == 2 && text[token.Start] is '`' or '\'' && text[token.Start] == text[token.End - 1]);

    private static void FindPairs(
        string text, IReadOnlyList<TokenSpan> tokens, int first, int end, Func<string, TokenSpan, bool> isMark, List<QuotationRegion> regions)
    {
        var open = -1;
        for (var i = first; i < end; i++)
        {
            if (!isMark(text, tokens[i]))
                continue;
            var opens = Opens(text, tokens[i], open >= 0);
            if (open < 0)
            {
                open = opens ? i : -1;
            }
            else if (!opens)
            {
                regions.Add(new QuotationRegion(open, i + 1, Closed: true));
                open = -1;
            }
        }

        if (open >= 0 && open + 1 < end)
            regions.Add(new QuotationRegion(open, end, Closed: false));
    }

    /// <summary>Whether a double mark opens: curly marks tell, straight ones by the space around them.</summary>
    private static bool Opens(string text, TokenSpan mark, bool isOpen)
    {
        switch (text[mark.Start])
        {
            case '\u201C' or '\u201E' or '\u00AB' or '`':
                return true;
            case '\u201D' or '\u00BB':
                return false;
        }

        var spaceBefore = mark.Start == 0 || char.IsWhiteSpace(text[mark.Start - 1]) || text[mark.Start - 1] is '(' or '[' or '\u2014' or '\u2013' or '-';
        var spaceAfter = mark.End >= text.Length || char.IsWhiteSpace(text[mark.End]) || char.IsPunctuation(text[mark.End]);
        return spaceBefore == spaceAfter ? !isOpen : spaceBefore;
    }

    private static void FindSingle(string text, IReadOnlyList<TokenSpan> tokens, int first, int end, List<QuotationRegion> regions)
    {
        for (var i = first; i < end; i++)
        {
            if (!OpensSingle(text, tokens[i]))
                continue;
            var close = ClosingSingle(text, tokens, i + 1, end);
            if (close < 0)
                continue;
            regions.Add(new QuotationRegion(i, close + 1, Closed: true));
            i = close;
        }
    }

    private static bool OpensSingle(string text, TokenSpan token)
    {
        if (token.Length != 1 || text[token.Start] is not ('\'' or '\u2018') || token.End >= text.Length || !char.IsLetter(text[token.End]))
            return false;
        return token.Start == 0 || char.IsWhiteSpace(text[token.Start - 1]) || text[token.Start - 1] is '(' or '[' or '\u2014' or '\u2013';
    }

    /// <summary>The closing mark: one behind punctuation for sure, else the first that cannot be the apostrophe of a plural possessive.</summary>
    private static int ClosingSingle(string text, IReadOnlyList<TokenSpan> tokens, int start, int end)
    {
        var possible = -1;
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if (token.Length != 1 || text[token.Start] is not ('\'' or '\u2019') || char.IsWhiteSpace(text[token.Start - 1]))
                continue;
            var before = text[token.Start - 1];
            if (!char.IsLetterOrDigit(before) || token.End >= text.Length || char.IsPunctuation(text[token.End]) || before is not ('s' or 'S'))
                return i;
            if (possible < 0)
                possible = i;
        }

        return possible;
    }
}
