namespace Reports.Analysis.Victims;

/// <summary>What stands behind a name in a list of persons and says only how old they are, or where from: "Ana Ruiz, 55, from Spain;", "Luis Mora (34),".</summary>
internal static class Insertion
{
    private const int LongestBracket = 8;
    private const int LongestInsertion = 24;
    private const int HighestAge = 110;

    /// <summary>Index behind the insertion that starts at a token, the same index where there is none.</summary>
    public static int EndOf(SentenceReading sentence, PersonGroup group, int position)
    {
        if (group.Name is null)
            return position;
        var at = EndOfBracket(sentence, position);
        if (sentence.Lower(at) == "," && IsAge(sentence.Lower(at + 1)))
            at = sentence.Lower(at + 2) is "years" && sentence.Lower(at + 3) is "old" ? at + 4 : at + 2;
        return EndOfOrigin(sentence, at);
    }

    /// <summary>Index of the dash that opens an insertion which ends before a token: "Ana Ruiz, 55 — a nurse who lived there — was"; the token itself where none does.</summary>
    public static int StartBefore(SentenceReading sentence, int position)
    {
        if (position - 1 <= sentence.First || !IsDash(sentence.Lower(position - 1)))
            return position;
        for (var i = position - 2; i > sentence.First && position - i <= LongestInsertion; i--)
        {
            if (IsDash(sentence.Lower(i)))
                return i;
        }

        return position;
    }

    /// <summary>A dash of any length; a token's lower form has the plain one.</summary>
    private static bool IsDash(string word) => word is "-" or "--";

    private static int EndOfBracket(SentenceReading sentence, int position)
    {
        if (sentence.Lower(position) is not ("(" or "["))
            return position;
        for (var i = position + 1; i < Math.Min(sentence.End, position + LongestBracket); i++)
        {
            if (sentence.Lower(i) is ")" or "]")
                return i + 1;
        }

        return position;
    }

    /// <summary>", from Spain", ", of Reno, Nevada": the comma before it belongs to it, and the names of a place and of what it lies in behind it.</summary>
    private static int EndOfOrigin(SentenceReading sentence, int position)
    {
        var preposition = sentence.Lower(position) == "," ? position + 1 : position;
        if (sentence.Lower(preposition) is "both" or "all")
            preposition++;
        if (sentence.Lower(preposition) is not ("from" or "of"))
            return position;
        var at = EndOfPlace(sentence, preposition + 1);
        if (at == preposition + 1)
            return position;
        return sentence.Lower(at) == "," && EndOfPlace(sentence, at + 1) is var end && end > at + 1 && sentence.Lower(end) is "," or ";" or "." or "and" or "" ? end : at;
    }

    /// <summary>Index behind a run of capitalised words that are no person's full name; the tagger takes many a town's name for a surname.</summary>
    private static int EndOfPlace(SentenceReading sentence, int position)
    {
        var at = position;
        while (sentence.Tag(at) is "NNP" or "NNPS" or "DT" && !IsFullName(sentence, at))
            at++;
        return at;
    }

    private static bool IsFullName(SentenceReading sentence, int token) =>
        sentence.Article.NameAt(token) is { Type: Text.NameType.Person } name && name.EndToken - name.FirstToken > 1;

    /// <summary>Whether a word is a number that may be somebody's age.</summary>
    public static bool IsAge(string word) => int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var age) && age is > 0 and <= HighestAge;
}
