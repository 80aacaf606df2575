namespace Reports.Analysis.Text;

/// <summary>
/// Cuts a text into words, figures and marks as the Penn Treebank does, but keeps hyphenated words whole. Every character that is no
/// white space belongs to exactly one token.
/// </summary>
internal sealed class Tokenizer(Abbreviations abbreviations)
{
    public List<TokenSpan> Tokenize(string text)
    {
        var tokens = new List<TokenSpan>((text.Length / 5) + 8);
        var position = 0;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var end = EndOfToken(text, position);
            AddSplit(text, position, end, tokens);
            position = end;
        }

        return tokens;
    }

    private int EndOfToken(string text, int start)
    {
        var c = text[start];
        if (Marks.IsWordCharacter(c))
            return WebAddress.EndAt(text, start) is var address && address > start ? address : EndOfWord(text, start);
        if (c is '@' or '#' && Follows(text, start + 1, char.IsLetterOrDigit))
            return EndOfHandle(text, start + 1);
        if (Marks.IsApostrophe(c) && IsShortYear(text, start))
            return EndOfWord(text, start + 1);
        if (c == '.')
            return EndOfRun(text, start, '.');
        if (c == '-')
            return EndOfRun(text, start, '-');
        if (c is '`' or '\'' && Follows(text, start + 1, next => next == c))
            return start + 2;
        return start + 1 < text.Length && char.IsSurrogatePair(c, text[start + 1]) ? start + 2 : start + 1;
    }

    private static bool Follows(string text, int position, Func<char, bool> test) => position < text.Length && test(text[position]);

    private static int EndOfRun(string text, int start, char c)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == c)
            end++;
        return end;
    }

    private static int EndOfHandle(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return end;
    }

    /// <summary>'90s</summary>
    private static bool IsShortYear(string text, int start) =>
        start + 2 < text.Length && char.IsAsciiDigit(text[start + 1]) && char.IsAsciiDigit(text[start + 2]) &&
        (start + 3 == text.Length || !char.IsAsciiDigit(text[start + 3]));

    private int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (Marks.IsWordCharacter(text[end]) || JoinsWord(text, start, end)))
            end++;
        if (end < text.Length && text[end] == '$' && Follows(text, end + 1, char.IsAsciiDigit) && end - start <= 3)
            return end + 1;
        return end < text.Length && text[end] == '.' && abbreviations.TakesPeriod(text, start, end) ? end + 1 : end;
    }

    /// <summary>Whether the mark at <paramref name="position"/> stands within a word or figure and belongs to it.</summary>
    private static bool JoinsWord(string text, int start, int position)
    {
        if (position == start || position + 1 >= text.Length)
            return false;
        var before = text[position - 1];
        var mark = text[position];
        var after = text[position + 1];
        if (!Marks.IsWordCharacter(before) || !Marks.IsWordCharacter(after))
            return false;
        if (Marks.IsApostrophe(mark))
            return char.IsLetterOrDigit(before) && char.IsLetter(after);
        return mark switch
        {
            ',' => char.IsAsciiDigit(before) && IsThousands(text, position + 1),
            '.' => JoinsByPeriod(text, start, position),
            ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '_' => true,
            _ => Marks.IsHyphen(mark),
        };
    }

    private static bool IsThousands(string text, int position)
    {
        for (var i = position; i < position + 3; i++)
        {
            if (!Follows(text, i, char.IsAsciiDigit))
                return false;
        }

        return !Follows(text, position + 3, char.IsAsciiDigit);
    }

    /// <summary>"3.5", "U.S", "e.g", "time.com"; not "ended.The" or "p.m.The", where a space is missing.</summary>
    private static bool JoinsByPeriod(string text, int start, int position)
    {
        if (char.IsAsciiDigit(text[position - 1]) && char.IsAsciiDigit(text[position + 1]))
            return true;
        var segment = position;
        while (segment > start && text[segment - 1] != '.')
            segment--;
        if (position - segment == 1 && char.IsLetter(text[segment]))
            return !(char.IsLower(text[segment]) && char.IsUpper(text[position + 1]));
        return char.IsLower(text[position + 1]) && char.IsLetterOrDigit(text[position - 1]) && WebAddress.HasDomainEnding(text, position + 1);
    }

    /// <summary>Adds the token, contractions and possessive endings as tokens of their own.</summary>
    private static void AddSplit(string text, int start, int end, List<TokenSpan> tokens)
    {
        var cut = Contraction.CutAt(text.AsSpan(start, end - start));
        if (cut > 0)
        {
            tokens.Add(new TokenSpan(start, start + cut));
            tokens.Add(new TokenSpan(start + cut, end));
        }
        else
        {
            tokens.Add(new TokenSpan(start, end));
        }
    }
}
