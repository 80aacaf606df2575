using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims;

/// <summary>Knows figures of a war, a year or a campaign, which are those of no single event: "By the end of 1972, 496 had been killed", "has killed 3,000 people since 2009".</summary>
internal static class CumulativeToll
{
    private const int Reach = 8;

    private static readonly HashSet<string> RecentSpans = WordSets.Of("recent-spans");

    private static readonly HashSet<string> LongSpans = WordSets.Of("long-spans");

    private static readonly HashSet<string> Rates = WordSets.Of("rates");

    private static readonly HashSet<string> Superlatives = WordSets.Of("superlatives");

    public static bool Is(SentenceReading sentence, CasualtyMention casualty)
    {
        if (!casualty.Group.HasNumber || casualty.Group.Count is { Minimum: < 3 } or { Maximum: 0 })
            return false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var near = i - sentence.First < 3 || (i >= casualty.Trigger && i - Math.Max(casualty.Trigger, casualty.Group.End) <= Reach) || (i < casualty.First && casualty.First - i <= 2);
            if (near && IsStretch(sentence, i))
                return !HasSuperlative(sentence);
        }

        return false;
    }

    private static bool IsStretch(SentenceReading sentence, int i)
    {
        var next = sentence.Lower(i + 1);
        return sentence.Lower(i) switch
        {
            "since" => sentence.Article.DateAt(i + 1) is { Kind: DateKind.Year or DateKind.Month } or { Kind: DateKind.Relative, IsCurrent: false },
            "by" => next == "the" && sentence.Lower(i + 2) == "end" && sentence.Lower(i + 3) == "of" && sentence.Article.DateAt(i + 4) is { Kind: DateKind.Year or DateKind.Month },
            "so" => next == "far" && sentence.Lower(i + 2) == "this",
            "in" => next == "recent" && sentence.Lower(i + 2) is "years" or "months" or "decades",
            "over" or "during" or "in" when next == "the" => sentence.Lower(i + 2) is "past" or "last" && !RecentSpans.Contains(sentence.Lower(i + 3)) && Enumerable.Range(i + 3, 2).Any(j => LongSpans.Contains(sentence.Lower(j))),
            "every" or "each" or "per" => Rates.Contains(next),
            "annually" => true,
            _ => false,
        };
    }

    /// <summary>"the deadliest attack since 2015 killed 30": one event, set against others.</summary>
    private static bool HasSuperlative(SentenceReading sentence) =>
        Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => sentence.Tag(i) == "JJS" && sentence.Lower(i) is not ("least" or "most" or "latest") || Superlatives.Contains(sentence.Lower(i)));
}
