namespace Reports.Analysis.Lexicons;

/// <summary>
/// Words of a name as they are compared: lower case, no diacritics, hyphens part words, apostrophes and possessive endings are gone, and so
/// is the Arabic article ("al-Qa'ida" is "qaida").
/// </summary>
internal static class FoldedWords
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķĺļľłñńņňòóôõöøōőŕřśşšţťùúûüūůűųýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeggiiiiiiikllllnnnnoooooooorrsssttuuuuuuuuyyzzz";

    /// <summary>The words of a name or of a single token; none for a mark.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        if (IsPlainWord(name))
            return [name];
        var words = new List<string>(4);
        var word = new char[name.Length];
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var c = Fold(name[i]);
            if (char.IsLetterOrDigit(c))
            {
                word[length++] = c;
            }
            else if (IsPossessive(name, i))
            {
                i++;
            }
            else if (!IsApostrophe(c) && !IsCombining(c) && c != '.')
            {
                Add(words, word, ref length);
            }
        }

        Add(words, word, ref length);
        return words;
    }

    /// <summary>A letter in lower case without its diacritic; other characters as they are.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080')
            return char.ToLowerInvariant(c);
        c = char.ToLowerInvariant(c);
        var at = Accented.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Plain[at];
    }

    private static bool IsPlainWord(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
                return false;
        }

        return name.Length > 0 && !IsArabicArticle(name);
    }

    /// <summary>"'s" at the end of a word.</summary>
    private static bool IsPossessive(string name, int apostrophe) =>
        IsApostrophe(name[apostrophe]) && apostrophe + 1 < name.Length && name[apostrophe + 1] is 's' or 'S' &&
        (apostrophe + 2 == name.Length || !char.IsLetterOrDigit(name[apostrophe + 2]));

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '\u02BF' or '\u02BE' or '`';

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static void Add(List<string> words, char[] word, ref int length)
    {
        if (length == 0)
            return;
        var text = new string(word, 0, length);
        length = 0;
        if (!IsArabicArticle(text))
            words.Add(text);
    }

    private static bool IsArabicArticle(string word) => word is "al" or "el" or "ash" or "ad" or "an" or "ed" or "ul" or "ud" or "ur" or "the";
}
