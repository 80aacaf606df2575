namespace Reports.Analysis.Text;

/// <summary>Recognises web and mail addresses, which stay one token.</summary>
internal static class WebAddress
{
    private static readonly string[] Openings = ["http://", "https://", "www."];

    private static readonly string[] DomainEndings =
        ["com", "org", "net", "gov", "edu", "mil", "info", "int", "co", "uk", "de", "fr", "ru", "cn", "in", "us", "eu", "io", "tv", "ly"];

    /// <summary>The end of an address that starts at <paramref name="start"/>, or <paramref name="start"/> where none does.</summary>
    public static int EndAt(string text, int start)
    {
        var c = text[start];
        if (c is 'h' or 'H' or 'w' or 'W')
        {
            foreach (var opening in Openings)
            {
                if (string.Compare(text, start, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    return WithoutTrailingMarks(text, start, EndOfRun(text, start));
            }
        }

        return EndOfMailAddress(text, start);
    }

    /// <summary>Whether a domain ending such as "com" stands at <paramref name="position"/> and the word ends behind it.</summary>
    public static bool HasDomainEnding(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end < text.Length && char.IsLetterOrDigit(text[end]))
            return false;
        foreach (var ending in DomainEndings)
        {
            if (text.AsSpan(position, end - position).SequenceEqual(ending))
                return true;
        }

        return false;
    }

    private static int EndOfMailAddress(string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-' or '+'))
            at++;
        if (at == start || at + 1 >= text.Length || text[at] != '@' || !char.IsAsciiLetterOrDigit(text[at + 1]))
            return start;
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        return WithoutTrailingMarks(text, start, end);
    }

    private static int EndOfRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '\u201D' or '\u201C' or '<' or '>'))
            end++;
        return end;
    }

    private static int WithoutTrailingMarks(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '\u2019')
            end--;
        return end;
    }
}
