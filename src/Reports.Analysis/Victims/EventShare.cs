using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims;

/// <summary>Knows a figure that is that of one among several blows told of as one attack: "The worst explosion was at the station, where six died", "In the second blast, nine were hurt".</summary>
internal static class EventShare
{
    private static readonly WordSet Spans = WordSets.Of("superlative-spans");

    private static readonly WordSet Blows = WordSets.Of("blows");

    private static readonly WordSet Ranks = WordSets.Of("ranks-of-blows");

    /// <summary>Whether a word sets one blow apart from others.</summary>
    public static bool IsRank(string word) => Ranks.Contains(word);

    /// <summary>Whether the sentence opens with one blow of several, which it does not set beside those of other years.</summary>
    public static bool Is(SentenceReading sentence)
    {
        var at = sentence.Lower(sentence.First) == "in" ? sentence.First + 1 : sentence.First;
        if (sentence.Lower(at) == "one" && sentence.Lower(at + 1) == "of" && sentence.Lower(at + 2) is "the" or "these" or "those")
            return Blows.Contains(sentence.Lower(at + 3));
        return sentence.Lower(at) == "the" && Ranks.Contains(sentence.Lower(at + 1)) && Blows.Contains(sentence.Lower(at + 2))
            && !Spans.Contains(sentence.Lower(at + 3));
    }
}
