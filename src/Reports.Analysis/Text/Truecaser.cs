using System.Buffers;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Models;
using Reports.Analysis.Names;

namespace Reports.Analysis.Text;

/// <summary>
/// Gives texts in capitals throughout the case that print would give them: by how the training texts write a word, by the lexicons of names,
/// and by endings. Characters change their case only, never their place.
/// </summary>
internal sealed class Truecaser
{
    private const int LeastLetters = 20;

    private const double LeastUpperShare = 0.85;

    private const int LongestQuotedName = 8;

    private const byte LowerClass = 0, TitleClass = 1, UpperClass = 2;

    private const GazetteerClasses NameClasses =
        GazetteerClasses.Country | GazetteerClasses.Demonym | GazetteerClasses.Place | GazetteerClasses.GivenName | GazetteerClasses.ArmedGroup | GazetteerClasses.Calendar;

    private static readonly WordSet SmallWords = WordSets.Of("small-words");

    private static readonly WordSet BodyWords = WordSets.Of("body-words");

    private static readonly string[] CommonEndings =
        ["ing", "ed", "ly", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ists", "isms", "ity", "ities", "ous", "ful", "able", "ible", "ism", "ized", "ance", "ence"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly Lazy<Dictionary<uint, byte>> _cases;

    /// <param name="content">How words are written, by the hash of their lower case; null where there is none.</param>
    public Truecaser(ModelContent? content)
    {
        // Few texts are written in capitals: the others need not wait for this.
        _cases = new(() => content?.ClassByWord() ?? []);
    }

    /// <summary>Whether a text is written in capitals throughout.</summary>
    public static bool IsUpperCase(string text)
    {
        int letters = 0, upper = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (char.IsUpper(c))
                upper++;
        }

        return letters >= LeastLetters && upper >= LeastUpperShare * letters;
    }

    /// <summary>The text with the case of print, as long as before.</summary>
    public string Restore(string text, IReadOnlyList<TokenSpan> tokens)
    {
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = text.Substring(tokens[i].Start, tokens[i].Length);
        var lowers = Array.ConvertAll(words, TokenFactory.Plain);
        var known = Gazetteer.Shared.Match(words, lowers);
        var cased = text.ToCharArray();
        var quoted = QuotedNames(lowers);
        var abbreviatesState = Array.Exists(words, word => word is "U.S." or "U.S");
        var starts = true;
        for (var i = 0; i < words.Length; i++)
        {
            if (lowers[i] == "us" && abbreviatesState)
                Lower(cased.AsSpan(tokens[i].Start, tokens[i].Length)); // Who writes "U.S." for the state means himself and others by "us".
            else if (quoted[i] && !SmallWords.Contains(lowers[i]))
                Title(cased.AsSpan(tokens[i].Start, tokens[i].Length));
            else
                Write(cased.AsSpan(tokens[i].Start, tokens[i].Length), words[i], lowers[i], known[i], i + 1 < words.Length ? lowers[i + 1] : "", i + 1 < words.Length && (known[i + 1] & GazetteerClasses.Inside) != 0);
            if (starts && char.IsLetter(words[i][0]))
                cased[tokens[i].Start] = char.ToUpperInvariant(cased[tokens[i].Start]);
            starts = EndsSentence(text, tokens, i) || (starts && !char.IsLetterOrDigit(words[i][0]));
        }

        return new string(cased);
    }

    /// <summary>«the "Moon Patriotic Front"»: words between quotation marks, the last one for a body of persons, are its name.</summary>
    private static bool[] QuotedNames(string[] lowers)
    {
        var quoted = new bool[lowers.Length];
        for (var i = 0; i < lowers.Length; i++)
        {
            if (lowers[i] != "\"")
                continue;
            var end = Array.IndexOf(lowers, "\"", i + 1, Math.Min(LongestQuotedName, lowers.Length - i - 1));
            if (end > i + 2 && IsBody(lowers[end - 1]))
                Array.Fill(quoted, true, i + 1, end - i - 1);
        }

        return quoted;
    }

    private static bool IsBody(string lower) => BodyWords.Contains(lower);

    private static bool EndsSentence(string text, IReadOnlyList<TokenSpan> tokens, int i) =>
        text[tokens[i].Start] is '.' or '?' or '!' or ':' ||
        (i + 1 < tokens.Count && text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End).Contains('\n'));

    private void Write(Span<char> target, string word, string lower, GazetteerClasses known, string next, bool goesOn)
    {
        if (IsLetterByLetter(word) || (word.Length == 1 && lower != "a"))
            return;
        if (lower == "a" || word[0] is '\'' or '\u2019' || lower == "n't")
        {
            Lower(target);
            return;
        }

        switch (CaseOf(word, lower, known, next, goesOn))
        {
            case LowerClass:
                Lower(target);
                break;
            case TitleClass:
                Title(target);
                break;
        }
    }

    /// <summary>"U.S.", "D.C."</summary>
    private static bool IsLetterByLetter(string word) => word.Length > 1 && word[1] == '.';

    private byte CaseOf(string word, string lower, GazetteerClasses known, string next, bool goesOn)
    {
        var seen = _cases.Value.TryGetValue(FeatureHash.Of(lower), out var written);
        if ((known & GazetteerClasses.Inside) != 0)
            return seen && written == LowerClass && word.Length <= 3 ? LowerClass : TitleClass;
        if ((known & GazetteerClasses.ArmedGroup) != 0 && word.Length <= 5)
            return goesOn ? TitleClass : UpperClass;
        if ((known & GazetteerClasses.GivenName) != 0 && next.Length > 1 && char.IsLetter(next[0]) && !IsKnownLower(next))
            return TitleClass;
        if ((known & NameClasses) != 0 && !(seen && written == LowerClass && (known & (GazetteerClasses.Country | GazetteerClasses.Demonym)) == 0))
            return TitleClass;
        if (seen)
            return written;
        if (word.Contains('-', StringComparison.Ordinal))
            return word.Split('-').All(part => IsKnownLower(part.ToLowerInvariant())) ? LowerClass : TitleClass;
        if (!HasVowel(lower) && word.Length <= 6)
            return UpperClass;
        return IsCommon(lower) ? LowerClass : TitleClass;
    }

    private bool IsKnownLower(string lower) =>
        lower.Length == 0 || char.IsDigit(lower[0]) || (_cases.Value.TryGetValue(FeatureHash.Of(lower), out var written) && written == LowerClass);

    private static bool HasVowel(string lower) => lower.AsSpan().ContainsAny(Vowels);

    /// <summary>An ending of common words, or a form of a known one.</summary>
    private bool IsCommon(string lower)
    {
        foreach (var ending in CommonEndings)
        {
            if (lower.Length > ending.Length + 3 && lower.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return lower.Length > 4 && lower[^1] == 's' && (IsKnownLower(lower[..^1]) || (lower[^2] == 'e' && IsKnownLower(lower[..^2])));
    }

    private static void Lower(Span<char> target)
    {
        foreach (ref var c in target)
            c = char.ToLowerInvariant(c);
    }

    /// <summary>A capital at the start and behind each hyphen or apostrophe, but not in a small part: "Al-Qaeda", "O'Neill", "Jean-de-Luz".</summary>
    private static void Title(Span<char> target)
    {
        var starts = true;
        foreach (ref var c in target)
        {
            if (!starts)
                c = char.ToLowerInvariant(c);
            starts = !char.IsLetter(c) && !char.IsDigit(c) && c != '.';
        }
    }
}
