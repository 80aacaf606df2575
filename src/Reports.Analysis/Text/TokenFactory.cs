namespace Reports.Analysis.Text;

/// <summary>Makes tokens of spans.</summary>
internal static class TokenFactory
{
    /// <summary>The characters of each span.</summary>
    public static string[] Words(string text, List<TokenSpan> spans)
    {
        var words = new string[spans.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = text.Substring(spans[i].Start, spans[i].Length);
        return words;
    }

    public static TokenList Create(List<TokenSpan> spans, string[] words, string[] tags, List<Sentence> sentences)
    {
        var tokens = new Token[spans.Count];
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                tokens[i] = new Token
                {
                    Index = i,
                    Start = spans[i].Start,
                    End = spans[i].End,
                    Text = words[i],
                    Lower = Plain(words[i]),
                    Sentence = sentence.Index,
                    Tag = tags[i],
                };
            }
        }

        return TokenList.Over(tokens);
    }

    /// <summary>Lower case, curly quotes and dashes made plain.</summary>
    public static string Plain(string word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c) || c > '\u007F')
                return string.Create(word.Length, word, static (target, source) => WritePlain(target, source));
        }

        return word;
    }

    private static void WritePlain(Span<char> target, string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            target[i] = c switch
            {
                '\u2018' or '\u2019' or '\u02BC' or '\u02BB' or '\u02BE' or '\u02BF' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
                _ => char.ToLowerInvariant(c),
            };
        }
    }
}
