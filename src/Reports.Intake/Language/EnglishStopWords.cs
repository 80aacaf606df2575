using System.Collections.Frozen;

namespace Reports.Intake.Language;

/// <summary>A fast test that settles plain English without a language model.</summary>
internal static class EnglishStopWords
{
    private const int Windows = 3;

    private const int WindowLength = 400;

    private const int LongestWord = 6;

    /// <summary>English text has a stop word at every second or third place; other languages share few of these words.</summary>
    private const double ClearShare = 0.22;

    private const int FewestWords = 20;

    /// <summary>A line or two: so few words settle it only where "the", which no other language has, is among them.</summary>
    private const int FewestWordsWithArticle = 8;

    private static readonly FrozenSet<string> Words = new[]
    {
        "the", "of", "and", "to", "in", "that", "was", "for", "on", "with", "is", "by", "at", "he", "as", "it", "from", "were", "his", "has",
        "have", "had", "be", "an", "who", "said", "they", "their", "which", "not", "been", "but", "are", "this", "she", "her", "its", "after",
        "when", "will", "would", "there", "than", "we", "you", "your", "our", "about", "into", "what", "or",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool SettleEnglish(string text)
    {
        var count = default(Count);
        if (text.Length <= Windows * WindowLength)
        {
            count.Add(text);
        }
        else
        {
            // From the beginning, the middle and the end, for an English note may stand above an article in another language.
            for (var window = 0; window < Windows; window++)
                count.Add(text.AsSpan((text.Length - WindowLength) / (Windows - 1) * window, WindowLength));
        }
        return count.Words >= (count.HasArticle ? FewestWordsWithArticle : FewestWords) && count.Known >= ClearShare * count.Words;
    }

    private record struct Count(int Words, int Known, bool HasArticle)
    {
        public void Add(ReadOnlySpan<char> text)
        {
            var start = -1;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLetter(text[i]))
                {
                    if (start < 0)
                        start = i;
                }
                else if (start >= 0)
                {
                    Words++;
                    Known += i - start <= LongestWord && Lookup.Contains(text[start..i]) ? 1 : 0;
                    HasArticle |= text[start..i].Equals("the", StringComparison.OrdinalIgnoreCase);
                    start = -1;
                }
            }
        }
    }
}
