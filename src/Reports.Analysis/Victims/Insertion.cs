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

    /// <summary>", from Spain": the comma before it belongs to it, and a name or two behind it.</summary>
    private static int EndOfOrigin(SentenceReading sentence, int position)
    {
        if (sentence.Lower(position) != "," || sentence.Lower(position + 1) is not ("from" or "of"))
            return position;
        var at = position + 2;
        while (sentence.Tag(at) is "NNP" or "NNPS" or "DT")
            at++;
        return at > position + 2 ? at : position;
    }

    private static bool IsAge(string word) => int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var age) && age is > 0 and <= HighestAge;
}
