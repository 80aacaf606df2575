using System.Collections.Frozen;

namespace Reports.Intake.Language;

/// <summary>A fast test that settles plain English without a language model.</summary>
internal static class EnglishStopWords
{
    private const int SampleLength = 4000;

    /// <summary>English text has a stop word at every second or third place; other languages share few of these words.</summary>
    private const double ClearShare = 0.22;

    private const int FewestWords = 20;

    private static readonly FrozenSet<string> Words = new[]
    {
        "the", "of", "and", "to", "in", "that", "was", "for", "on", "with", "is", "by", "at", "he", "as", "it", "from", "were", "his", "has",
        "have", "had", "be", "an", "who", "said", "they", "their", "which", "not", "been", "but", "are", "this", "she", "her", "its", "after",
        "when", "will", "would", "there", "than", "we", "you", "your", "our", "about", "into", "what", "or",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool SettleEnglish(string text)
    {
        int words = 0, known = 0;
        var start = -1;
        var length = Math.Min(text.Length, SampleLength);
        for (var i = 0; i <= length; i++)
        {
            if (i < length && char.IsLetter(text[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                words++;
                known += i - start <= 6 && Lookup.Contains(text.AsSpan(start, i - start)) ? 1 : 0;
                start = -1;
            }
        }
        return words >= FewestWords && known >= ClearShare * words;
    }
}
