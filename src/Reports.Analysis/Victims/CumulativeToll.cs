using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims;

/// <summary>Knows figures of a war, a year or a campaign, which are those of no single event: "By the end of 1972, 496 had been killed", "has killed 3,000 people since 2009".</summary>
internal static class CumulativeToll
{
    private const int Reach = 8;

    /// <summary>So many die in wars and genocides alone.</summary>
    private const int DeadOfWars = 50_000;

    private static readonly WordSet RecentSpans = WordSets.Of("recent-spans");

    private static readonly WordSet LongSpans = WordSets.Of("long-spans");

    private static readonly WordSet Rates = WordSets.Of("rates");

    private static readonly WordSet Superlatives = WordSets.Of("superlatives");

    private static readonly WordSet Blows = WordSets.Of("blows");

    public static bool Is(SentenceReading sentence, CasualtyMention casualty)
    {
        if (!casualty.Group.HasNumber || casualty.Group.Count is { Minimum: < 3 } or { Maximum: 0 })
            return false;
        if (casualty.Group.Count.Minimum >= DeadOfWars)
            return true;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsOfMany(sentence, casualty, i))
                return true;
            var near = i - sentence.First < 3 || (i >= casualty.Trigger && i - Math.Max(casualty.Trigger, casualty.Group.End) <= Reach) || (i < casualty.First && casualty.First - i <= 2);
            if (near && (IsStretch(sentence, i) || IsYearSoFar(sentence, casualty, i) || IsSinceYear(sentence, casualty, i)))
                return !HasSuperlative(sentence);
        }

        return false;
    }

    /// <summary>"Similar attacks have killed more than 200 people".</summary>
    private static bool IsOfMany(SentenceReading sentence, CasualtyMention casualty, int i) =>
        i < casualty.Trigger && sentence.Lower(i) is "similar" or "such" or "previous" or "past" or "earlier" or "other" && sentence.Tag(i + 1) == "NNS" && Blows.Contains(sentence.Lower(i + 1)) && IsPerfect(sentence, casualty);

    /// <summary>"have been killed this year".</summary>
    private static bool IsYearSoFar(SentenceReading sentence, CasualtyMention casualty, int i) =>
        sentence.Lower(i) == "this" && sentence.Lower(i + 1) is "year" or "month" && IsPerfect(sentence, casualty);

    /// <summary>"have been murdered since the war on the cartels began in 1981".</summary>
    private static bool IsSinceYear(SentenceReading sentence, CasualtyMention casualty, int i) =>
        sentence.Lower(i) == "since" && IsPerfect(sentence, casualty) && Enumerable.Range(i + 1, 2 * Reach).Any(n => n < sentence.End && sentence.Article.DateAt(n) is { Kind: DateKind.Year });

    private static bool IsPerfect(SentenceReading sentence, CasualtyMention casualty) =>
        Enumerable.Range(casualty.Trigger - 3, 3).Any(n => n >= sentence.First && sentence.Lower(n) is "have" or "has");

    private static bool IsStretch(SentenceReading sentence, int i)
    {
        var next = sentence.Lower(i + 1);
        return sentence.Lower(i) switch
        {
            "since" => sentence.Article.DateAt(i + 1) is { Kind: DateKind.Year or DateKind.Month } or { Kind: DateKind.Relative, IsCurrent: false },
            "by" => next == "the" && sentence.Lower(i + 2) == "end" && sentence.Lower(i + 3) == "of" && sentence.Article.DateAt(i + 4) is { Kind: DateKind.Year or DateKind.Month },
            "so" => next == "far" && sentence.Lower(i + 2) == "this",
            "in" => next == "recent" && sentence.Lower(i + 2) is "years" or "months" or "decades",
            "over" or "during" or "in" when next == "the" && sentence.Lower(i + 2) == "same" => sentence.Lower(i + 3) == "period",
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
