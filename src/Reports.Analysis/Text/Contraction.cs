namespace Reports.Analysis.Text;

/// <summary>Where a contraction falls into two tokens: "does|n't", "he|'ll", "Mali|'s", "can|not".</summary>
internal static class Contraction
{
    private static readonly string[] Endings = ["s", "ll", "re", "ve", "d", "m"];

    /// <summary>The place of the cut, or 0.</summary>
    public static int CutAt(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return 0;
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase))
            return 3;
        var apostrophe = LastApostrophe(word);
        if (apostrophe <= 0)
            return 0;
        var ending = word[(apostrophe + 1)..];
        if (ending.Equals("t", StringComparison.OrdinalIgnoreCase) && apostrophe > 1 && word[apostrophe - 1] is 'n' or 'N')
            return apostrophe - 1;
        foreach (var known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
                return apostrophe;
        }

        return 0;
    }

    private static int LastApostrophe(ReadOnlySpan<char> word)
    {
        for (var i = word.Length - 2; i > 0 && i >= word.Length - 3; i--)
        {
            if (Marks.IsApostrophe(word[i]))
                return i;
        }

        return -1;
    }
}
