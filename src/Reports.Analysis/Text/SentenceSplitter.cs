using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Text;

/// <summary>Finds where sentences and paragraphs begin.</summary>
internal sealed class SentenceSplitter(Abbreviations abbreviations, WordList starters)
{
    /// <summary>A line shorter than this, followed by a capital, is a heading or list item of its own.</summary>
    private const int HeadingLength = 60;

    private static readonly WordSet SpeechVerbs = WordSets.Of("speech-verbs");

    /// <summary>The sentences of a text, which together hold every token; a dateline is one of its own.</summary>
    /// <param name="text">The text with the case of print.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="original">The text as it stands: the capitals of a dateline count in it.</param>
    public List<Sentence> Split(string text, IReadOnlyList<TokenSpan> tokens, string original)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        var paragraph = 0;
        var closings = StraightQuotes.Closings(text, tokens);
        var datelineEnd = Dateline.EndAt(original, tokens.Count > 0 ? tokens[0].Start : 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = i + 1 == tokens.Count;
            var newParagraph = !last && HasBlankLine(text, tokens[i].End, tokens[i + 1].Start);
            if (!last && !newParagraph && (tokens[i].End < datelineEnd || (tokens[i].End != datelineEnd && !EndsSentence(text, tokens, closings, first, i))))
                continue;
            sentences.Add(new Sentence(sentences.Count, first, i + 1, tokens[first].Start, tokens[i].End, paragraph) { IsDateline = tokens[i].End == datelineEnd });
            first = i + 1;
            if (!last && (newParagraph || tokens[i].End != datelineEnd))
                datelineEnd = Dateline.EndAt(original, tokens[first].Start);
            if (newParagraph)
                paragraph++;
        }

        return sentences;
    }

    private static bool HasBlankLine(string text, int start, int end)
    {
        var breaks = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\n' && ++breaks == 2)
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence ends behind token <paramref name="i"/>, which is not its paragraph's last.</summary>
    private bool EndsSentence(string text, IReadOnlyList<TokenSpan> tokens, IReadOnlySet<int> closings, int first, int i)
    {
        var next = tokens[i + 1];
        if (EndsLine(text, tokens, first, i) || IsSeam(text, tokens[i], next))
            return true;
        if (IsCloser(text, tokens, closings, i + 1))
            return false;
        var end = i;
        while (end > first && IsCloser(text, tokens, closings, end))
            end--;
        var mark = tokens[end].In(text);
        var closed = end < i;
        if (mark[^1] == '.' && mark.Length > 1 && mark[0] != '.')
            return EndsAtAbbreviation(text, tokens[end], next);
        return mark[^1] switch
        {
            '.' when mark.Length > 1 => StartsSentence(text, next) && !StartsLower(text, next),
            '.' => !IsListNumber(text, tokens, first, end) && !StartsLower(text, next),
            '!' or '?' => !StartsLower(text, next) && !(closed && IsFollowedBySpeech(text, tokens, i + 1)) && !IsMark(text, next),
            '\u2026' => StartsSentence(text, next),
            _ => false,
        };
    }

    private static bool EndsLine(string text, IReadOnlyList<TokenSpan> tokens, int first, int i)
    {
        var next = tokens[i + 1];
        if (text.AsSpan(tokens[i].End, next.Start - tokens[i].End).IndexOf('\n') < 0)
            return false;
        var c = text[next.Start];
        if (c is '-' or '*' or '\u2022' or '\u2013')
            return true;
        return tokens[i].End - tokens[first].Start < HeadingLength && !char.IsLower(c) && text[tokens[i].End - 1] is not (',' or ';');
    }

    /// <summary>A quotation mark or bracket that closes what stands before it.</summary>
    private static bool IsCloser(string text, IReadOnlyList<TokenSpan> tokens, IReadOnlySet<int> closings, int i)
    {
        var token = tokens[i];
        var c = text[token.Start];
        if (token.Length == 1 && c is ')' or ']' or '\u201D' or '\u00BB')
            return true;
        if (c is not ('"' or '\'' or '\u2019'))
            return false;
        if (token.Length > (c == '\'' && text[token.End - 1] == '\'' ? 2 : 1))
            return false;
        var attached = i > 0 && tokens[i - 1].End == token.Start;
        var open = i + 1 < tokens.Count && tokens[i + 1].Start == token.End && Marks.IsWordCharacter(text[token.End]);
        return attached && (!open || closings.Contains(i));
    }

    /// <summary>"chargesProsecutors": a heading ran into what follows.</summary>
    private static bool IsSeam(string text, TokenSpan token, TokenSpan next) =>
        token.End == next.Start && char.IsLower(text[token.End - 1]) && char.IsUpper(text[next.Start]);

    private bool EndsAtAbbreviation(string text, TokenSpan token, TokenSpan next)
    {
        if (StartsLower(text, next) || IsMark(text, next))
            return false;
        var starter = starters.Contains(next.In(text)) || IsOpener(text, next);
        return abbreviations.KindOf(text, token.Start, token.End - 1) switch
        {
            AbbreviationKind.Title => false,
            AbbreviationKind.Number => false,
            AbbreviationKind.Month or AbbreviationKind.Initial => starter && !char.IsAsciiDigit(text[next.Start]),
            AbbreviationKind.Time => starter && !IsDayOrZone(text, next),
            AbbreviationKind.Ending => starter,
            _ => !StartsLower(text, next),
        };
    }

    /// <summary>"p.m. Tuesday", "a.m. GMT", "p.m. EST".</summary>
    private static bool IsDayOrZone(string text, TokenSpan token)
    {
        var word = token.In(text);
        return word.EndsWith("day", StringComparison.OrdinalIgnoreCase) || (word.Length is 3 or 4 && word[^1] == 'T' && char.IsUpper(word[1]));
    }

    private static bool IsOpener(string text, TokenSpan token) => Marks.IsDoubleQuote(text[token.Start]);

    private static bool IsMark(string text, TokenSpan token) =>
        text[token.Start] is ',' or ';' or ':' or '-' or ')' || Marks.IsDash(text[token.Start]);

    private static bool StartsLower(string text, TokenSpan token) => char.IsLower(text[token.Start]) || IsMark(text, token);

    private static bool StartsSentence(string text, TokenSpan token) =>
        char.IsUpper(text[token.Start]) || IsOpener(text, token) || char.IsAsciiDigit(text[token.Start]);

    /// <summary>"1." at the head of a list item.</summary>
    private static bool IsListNumber(string text, IReadOnlyList<TokenSpan> tokens, int first, int mark) =>
        mark == first + 1 && tokens[first].Length <= 2 && char.IsAsciiDigit(text[tokens[first].Start]);

    /// <summary>“Who is it?” Mr Doe asked: the quotation's mark does not end the sentence.</summary>
    private static bool IsFollowedBySpeech(string text, IReadOnlyList<TokenSpan> tokens, int start)
    {
        for (var i = start; i < Math.Min(start + 5, tokens.Count); i++)
        {
            var word = tokens[i].In(text);
            if (i > start || !char.IsUpper(word[0]))
            {
                foreach (var verb in SpeechVerbs)
                {
                    if (word.Equals(verb, StringComparison.OrdinalIgnoreCase))
                        return true;
                }
            }

            if (!char.IsLetter(word[0]))
                return false;
        }

        return false;
    }
}
