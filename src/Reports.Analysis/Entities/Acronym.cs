namespace Reports.Analysis.Entities;

/// <summary>Whether letters are the initials of a name.</summary>
internal static class Acronym
{
    /// <summary>Initials of all words, of all but the small ones, or of the words and the parts that hyphens join, in order.</summary>
    public static bool Fits(string name, string acronym)
    {
        var letters = string.Concat(acronym.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (letters.Length < 2)
            return false;
        var words = name.Split([' ', '-', '\u2010', '\u2011'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return false;
        return Initials(words, static _ => true) == letters || Initials(words, static word => char.IsUpper(word[0])) == letters;
    }

    private static string Initials(string[] words, Func<string, bool> counts) =>
        string.Concat(words.Where(word => char.IsLetterOrDigit(word[0]) && counts(word)).Select(word => char.ToUpperInvariant(word[0])));
}
