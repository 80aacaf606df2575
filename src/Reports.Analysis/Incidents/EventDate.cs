using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>The date that a sentence gives an event.</summary>
internal static class EventDate
{
    private static readonly WordSet RelativeJoints = WordSets.Of("relative-joints");

    private static readonly WordSet Comparisons = WordSets.Of("comparison-words");

    private static readonly WordSet ReportsBefore = WordSets.Of("reports-before-dates");

    private static readonly WordSet ReportsBehind = WordSets.Of("reports-behind-dates");

    /// <summary>The nearest date that is not that of a report, a comparison or another verb.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The event's word in it.</param>
    /// <param name="since">Index behind the event's word before this one.</param>
    /// <param name="until">Index of the next event's word.</param>
    public static DateMention? Of(SentenceReading sentence, EventTrigger trigger, int since, int until)
    {
        DateMention? best = null;
        var distance = int.MaxValue;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Article.DateAt(i) is not { Kind: not DateKind.Dateline } date)
                continue;
            var gap = date.FirstToken >= trigger.End ? date.FirstToken - trigger.End : trigger.First - date.EndToken;
            var inside = date.FirstToken >= since && date.EndToken <= until;
            var weight = gap + (inside ? 0 : 12);
            if (weight < distance && (inside || gap < 12) && !IsReport(sentence, date) && !IsCompared(sentence, date) && !DateOfAnother.Is(sentence, trigger, date) && !((trigger is { IsNoun: true, IsDefinite: true } || date is { Kind: DateKind.Relative, IsCurrent: false }) && IsOfAnotherVerb(sentence, trigger, date)))
                (best, distance) = (date, weight);
            i = date.EndToken - 1;
        }

        return best;
    }

    /// <summary>In "died in 1977 of wounds suffered in the attack" the year dates the death.</summary>
    private static bool IsOfAnotherVerb(SentenceReading sentence, EventTrigger trigger, DateMention date)
    {
        if (date.EndToken <= trigger.First && trigger.First - date.EndToken <= 3)
            return false;
        if (date.FirstToken == sentence.First || sentence.Lower(date.FirstToken - 1) is "on" or "in" && date.FirstToken - 1 == sentence.First)
            return false;
        var (from, to) = date.FirstToken >= trigger.End ? (trigger.End, date.FirstToken) : (date.EndToken, trigger.First);
        for (var i = from; i < to; i++)
        {
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "VBN" or "MD" || sentence.Lower(i) is ";" || RelativeJoints.Contains(sentence.Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>"the deadliest attack this year", "the third such raid this month": a stretch of time to compare with.</summary>
    private static bool IsCompared(SentenceReading sentence, DateMention date) =>
        date.IsCurrent && Enumerable.Range(sentence.First, date.FirstToken - sentence.First).Any(i => (sentence.Tag(i) == "JJS" && sentence.Lower(i) != "least") || Comparisons.Contains(sentence.Lower(i)));

    /// <summary>"an attack in May | that killed nine": the word joins the event's own clause.</summary>
    private static bool OpensRelative(SentenceReading sentence, int joint) => sentence.Lower(joint) == "that" && sentence.Tag(joint + 1) is "VBD" or "VBZ" or "VBN";

    /// <summary>"police said on Saturday" dates the report, not the event.</summary>
    private static bool IsReport(SentenceReading sentence, DateMention date)
    {
        if (sentence.Lower(date.EndToken) is "'s" or "'")
            return false;
        for (var i = date.FirstToken - 1; i >= Math.Max(sentence.First, date.FirstToken - 2); i--)
        {
            if (ReportsBefore.Contains(sentence.Lower(i)))
                return true;
        }

        return (ReportsBehind.Contains(sentence.Lower(date.EndToken)) && !OpensRelative(sentence, date.EndToken)) || (sentence.Lower(date.FirstToken - 1) == "since" && sentence.Lower(date.EndToken + 1) != "when");
    }
}
