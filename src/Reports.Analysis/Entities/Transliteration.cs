namespace Reports.Analysis.Entities;

/// <summary>Tells spellings of one foreign name from two names.</summary>
internal static class Transliteration
{
    private const int LeastLength = 5;

    /// <summary>Whether two names differ only as transliterations do; both have as many words, compared one by one.</summary>
    public static bool AreSame(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var different = false;
        for (var i = 0; i < first.Count; i++)
        {
            if (first[i] == second[i])
                continue;
            if (!AreSame(first[i], second[i]))
                return false;
            different = true;
        }

        return different;
    }

    /// <summary>Whether two words have the same consonants in the same order, vowels and doubling aside, and begin alike.</summary>
    public static bool AreSame(string first, string second)
    {
        if (first == second)
            return true;
        if (first.Length < LeastLength || second.Length < LeastLength || Math.Abs(first.Length - second.Length) > 2)
            return false;
        return Class(first[0]) == Class(second[0]) && Skeleton(first) is var skeleton && skeleton.Length >= 3 && skeleton == Skeleton(second);
    }

    private static string Skeleton(string word)
    {
        Span<char> skeleton = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = Class(word[i]);
            if (c is 'a' || (c == 'h' && i > 0 && Class(word[i - 1]) != 'a'))
                continue;
            if (length == 0 || skeleton[length - 1] != c)
                skeleton[length++] = c;
        }

        return new string(skeleton[..length]);
    }

    private static char Class(char c) => c switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' => 'a',
        'q' or 'c' => 'k',
        'z' => 's',
        'v' => 'f',
        _ => c,
    };
}
