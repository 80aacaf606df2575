namespace Reports.Analysis.Text;

/// <summary>
/// Cuts words that have lost the space between them where a heading or paragraph ran into the next: "chargesProsecutors",
/// "ProbeBOSTON —", "InjuredAn". Names with a capital inside ("YouTube", "MacDonald") stay whole.
/// </summary>
internal sealed class GluedWords(WordList starters)
{
    private const int ShortestWord = 3;

    /// <summary>Words that end names of firms and services, however often they begin sentences ("LinkedIn").</summary>
    private static readonly string[] NameEndings = ["In", "On", "Up", "It", "Me", "To", "Now", "Go"];

    /// <summary>The same tokens with each glued word as two or more.</summary>
    public List<TokenSpan> Cut(string text, List<TokenSpan> tokens)
    {
        if (!tokens.Exists(token => Seam(text, token, token.End) > 0))
            return tokens;
        var words = tokens.Select(token => token.In(text).ToString()).ToHashSet(StringComparer.Ordinal);
        var cut = new List<TokenSpan>(tokens.Count + 16);
        foreach (var token in tokens)
            Add(text, token, words, cut);
        return cut;
    }

    private void Add(string text, TokenSpan token, HashSet<string> words, List<TokenSpan> cut)
    {
        for (var seam = Seam(text, token, token.End); seam > 0; seam = Seam(text, token, seam))
        {
            if (!IsGlued(text, token, seam, words))
                continue;
            Add(text, new TokenSpan(token.Start, seam), words, cut);
            cut.Add(new TokenSpan(seam, token.End));
            return;
        }

        cut.Add(token);
    }

    /// <summary>The last place before <paramref name="before"/> where a capital follows a small letter within the token; 0 for none.</summary>
    private static int Seam(string text, TokenSpan token, int before)
    {
        for (var i = before - 1; i > token.Start; i--)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                return i;
        }

        return 0;
    }

    private bool IsGlued(string text, TokenSpan token, int seam, HashSet<string> words)
    {
        var first = text[token.Start..seam];
        var second = text[seam..token.End];
        if (first.Length < ShortestWord || !first.All(c => char.IsLetter(c) || Marks.IsHyphen(c)) || (second.Length > 1 && char.IsUpper(second[1]) && !Dateline.StartsAt(text, seam)))
            return false;
        if (char.IsLower(first[0]) || (second.Length > 1 && char.IsUpper(second[1])))
            return true;
        if (starters.Contains(second))
            return !NameEndings.Contains(second, StringComparer.Ordinal);
        return second.Length >= ShortestWord && words.Contains(second) && (words.Contains(first) || words.Contains(first.ToLowerInvariant()) || FollowsStop(text, token.Start));
    }

    /// <summary>"left.HistoryBaro": the word before is a heading on its own.</summary>
    private static bool FollowsStop(string text, int start) => start > 0 && text[start - 1] is '.' or '!' or '?';
}
