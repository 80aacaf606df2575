namespace Reports.Intake.Boilerplate;

/// <summary>Cuts a paragraph where a sentence may end. Coarse on purpose: it only looks for boilerplate, which stands apart.</summary>
internal static class SentenceCutter
{
    private static readonly string[] Abbreviations =
        ["mr", "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "capt", "maj", "sen", "rep", "gov", "st", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "u.s", "u.n", "u.k", "no", "vs", "inc", "jr", "sr", "prof", "rev", "hon"];

    /// <summary>The sentences with their white space taken off; joined with one space they are the paragraph again.</summary>
    public static List<string> Cut(string paragraph)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < paragraph.Length - 1; i++)
        {
            if (paragraph[i] is not ('.' or '!' or '?' or '…'))
                continue;
            var end = i + 1;
            while (end < paragraph.Length && paragraph[end] is '"' or '\'' or '”' or '’' or ')' or ']' or '.')
                end++;
            if (end >= paragraph.Length || paragraph[end] != ' ' || !BeginsSentence(paragraph[end + 1]) || IsAbbreviation(paragraph, start, i))
                continue;
            sentences.Add(paragraph[start..end]);
            start = end + 1;
            i = end;
        }
        if (start < paragraph.Length)
            sentences.Add(paragraph[start..]);
        return sentences;
    }

    private static bool BeginsSentence(char character) =>
        char.IsUpper(character) || char.IsDigit(character) || character is '"' or '“' or '‘' or '\'' or '(' or '[' or '=' or '-' or '–' or '—';

    private static bool IsAbbreviation(string paragraph, int start, int stop)
    {
        if (paragraph[stop] != '.')
            return false;
        var before = paragraph.AsSpan(start, stop - start);
        var word = before[(before.LastIndexOf(' ') + 1)..];
        if (word.Length == 1 && char.IsUpper(word[0]))
            return true;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
