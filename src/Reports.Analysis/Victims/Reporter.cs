using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>Who gives a figure: "according to the army", "police said", "Mujahid claimed".</summary>
internal static class Reporter
{
    /// <summary>In noun phrases.</summary>
    private const int LongestInsertion = 4;

    private static readonly WordSet Giving = WordSets.Of("giving-participles");

    private static readonly WordSet Cues = WordSets.Of("figure-cues");

    private static readonly WordSet Joints = WordSets.Of("source-joints");

    public static string? Of(SentenceReading sentence, CasualtyMention mention)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Lower(i) == "according" && sentence.Lower(i + 1) == "to")
                return Phrase(sentence, i + 2);
            if (Giving.Contains(sentence.Lower(i)) && (sentence.Lower(i + 1) == "by" || sentence.Lower(i + 2) == "by"))
                return Phrase(sentence, sentence.Lower(i + 1) == "by" ? i + 2 : i + 3);
            if (!Cues.Contains(sentence.Lower(i)) || i >= mention.First && i < mention.End || sentence.Tag(i) is not ("VBD" or "VBZ" or "VBP") || IsClaimOfDeed(sentence, i))
                continue;
            if (PhraseBefore(sentence, i) is { } source && (i < mention.First || sentence.Lower(i + 1) is "." or "," or "" or "on" or "in" or "to"))
                return source;
        }

        return null;
    }

    /// <summary>"claimed the attack that killed nine": the figure is not the claimant's.</summary>
    private static bool IsClaimOfDeed(SentenceReading sentence, int i) =>
        sentence.Lower(i) is "claimed" or "claims" && (sentence.Tag(i + 1) is "DT" or "PRP$" || sentence.Lower(i + 1) is "responsibility" or "credit");

    private static string? Phrase(SentenceReading sentence, int first)
    {
        var end = first;
        while (end < sentence.End && sentence.Tag(end) is "DT" or "PRP$" or "JJ" or "NN" or "NNS" or "NNP" or "NNPS" or "POS" or "CD")
            end++;
        return end > first ? sentence.Article.Article.TextOf(first, end) : null;
    }

    private static string? PhraseBefore(SentenceReading sentence, int verb)
    {
        var phrases = sentence.Article.Article.NounPhrases;
        int low = 0, high = phrases.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].EndToken <= verb)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return null;
        var phrase = phrases[low - 1];
        if (phrase.FirstToken < sentence.First || phrase.EndToken < verb - 1 || sentence.Tag(phrase.FirstToken) is "PRP" or "WP")
            return null;
        if (sentence.Lower(verb - 1) == "," && BeforeInsertion(sentence, phrases, low - 1) is { } inserted)
            return sentence.Article.Article.TextOf(inserted.FirstToken, inserted.EndToken);
        return sentence.Article.Article.TextOf(HeadOf(sentence, phrase, low > 1 ? phrases[low - 2] : null), phrase.EndToken);
    }

    /// <summary>Index of the first token of what a phrase belongs to: "the governor of | Zamfara", "a doctor at | the clinic", "Moonland | 's state news agency".</summary>
    private static int HeadOf(SentenceReading sentence, NounPhrase phrase, NounPhrase? before) =>
        before is not null && before.EndToken == phrase.FirstToken && sentence.Tag(phrase.FirstToken) == "POS" ? before.FirstToken :
        before is not null && before.FirstToken >= sentence.First && before.EndToken == phrase.FirstToken - 1 && Joints.Contains(sentence.Lower(before.EndToken)) && sentence.Tag(before.EndToken - 1) is "NN" or "NNS" or "NNP"
            && (before.FirstToken == sentence.First || sentence.Lower(before.FirstToken - 1) is ",")
            ? before.FirstToken
            : phrase.FirstToken;

    /// <summary>"the Moon Front, an ally of the Sun Army, | said", "an officer, speaking on condition of anonymity, | said": the phrase before the comma that opens the insertion.</summary>
    private static NounPhrase? BeforeInsertion(SentenceReading sentence, IReadOnlyList<NounPhrase> phrases, int last)
    {
        for (var i = last; i > 0 && i > last - LongestInsertion && phrases[i].FirstToken > sentence.First; i--)
        {
            var before = phrases[i - 1];
            if (sentence.Lower(before.EndToken) == "," && before.FirstToken >= sentence.First && sentence.Tag(before.EndToken + 1) is "VBG" or "WP")
                return before;
            if (sentence.Lower(phrases[i].FirstToken - 1) == ",")
                return before.EndToken == phrases[i].FirstToken - 1 && before.FirstToken >= sentence.First ? before : null;
        }

        return null;
    }
}
