using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Knows the dates that stand beside an event and are those of something else: of what was said of it, of a trial, of an agreement.</summary>
internal static class DateOfAnother
{
    private const int LongestSubject = 16;
    private const int LongestPhrase = 4;

    private static readonly WordSet Care = WordSets.Of("care-words");

    private static readonly WordSet Reporting = WordSets.Of("date-reporting");

    private static readonly WordSet Pictures = WordSets.Of("shown-pictures");

    private static readonly WordSet Pleas = WordSets.Of("pleas");

    private static readonly WordSet Proceedings = WordSets.Of("date-proceedings");

    public static bool Is(SentenceReading sentence, EventTrigger trigger, DateMention date) =>
        IsOfNoun(sentence, trigger, date) || IsOfHospital(sentence, date) || OpensReport(sentence, trigger, date) || IsOfProceeding(sentence, trigger, date) || IsOfVerbBefore(sentence, trigger, date) || IsInInsertion(sentence, trigger, date) || IsOfPictures(sentence, trigger, date);

    /// <summary>"under the May 3, 2011 agreement": the date belongs to the noun behind it, unless that is the event itself.</summary>
    private static bool IsOfNoun(SentenceReading sentence, EventTrigger trigger, DateMention date)
    {
        if (sentence.Tag(date.FirstToken - 1) is not ("DT" or "PRP$") || sentence.Tag(date.EndToken) is not ("NN" or "NNS"))
            return false;
        return trigger.First < date.FirstToken || trigger.First - date.EndToken > LongestPhrase;
    }

    /// <summary>"Ruiz, who had lost his job last month, shot three people": the day of what the insertion tells.</summary>
    private static bool IsInInsertion(SentenceReading sentence, EventTrigger trigger, DateMention date)
    {
        if (trigger.First < date.EndToken || sentence.Lower(date.EndToken) != ",")
            return false;
        for (var i = date.FirstToken - 1; i > sentence.First && date.FirstToken - i < LongestSubject && sentence.Lower(i) is not ("," or "that"); i--)
        {
            if (sentence.Lower(i) is "who" or "whose")
                return sentence.Lower(i - 1) == ",";
        }

        return false;
    }

    /// <summary>"eleven were still in hospital on Saturday": the day of the count.</summary>
    private static bool IsOfHospital(SentenceReading sentence, DateMention date) =>
        Enumerable.Range(date.FirstToken - 2, 2).Any(i => Care.Contains(sentence.Lower(i)));

    /// <summary>"On Saturday, the minister said the attack …": the day of the saying, where the saying comes before the event.</summary>
    private static bool OpensReport(SentenceReading sentence, EventTrigger trigger, DateMention date)
    {
        if (date.FirstToken > sentence.First + 1 || trigger.First < date.EndToken)
            return false;
        for (var i = date.EndToken; i < Math.Min(trigger.First, date.EndToken + LongestSubject); i++)
        {
            if (Reporting.Contains(sentence.Lower(i)) && sentence.Tag(i) is "VBD" or "VBZ")
                return true;
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
        }

        return false;
    }

    /// <summary>"pleaded guilty on Tuesday to eight murders", "spoke out on Tuesday about the death": the verb just before the date is that of a saying or a court. A claim or an arrest comes soon after the deed, and dates it where nothing else does.</summary>
    private static bool IsOfVerbBefore(SentenceReading sentence, EventTrigger trigger, DateMention date)
    {
        for (var i = date.FirstToken - 1; i >= Math.Max(sentence.First, date.FirstToken - LongestPhrase) && trigger.First >= date.EndToken; i--)
        {
            if (sentence.Tag(i) is "VBD" or "VBZ" or "VBN")
                return (Reporting.Contains(sentence.Lower(i)) || Proceedings.Contains(sentence.Lower(i))) && sentence.Lower(i) is not ("claimed" or "arrested" or "detained");
            if (sentence.Lower(i) is "," or "after" or "before" or "that" or "who" or "which")
                return false;
        }

        return false;
    }

    /// <summary>"released a police video on Tuesday of an officer shooting": the day on which pictures of the deed were shown.</summary>
    private static bool IsOfPictures(SentenceReading sentence, EventTrigger trigger, DateMention date)
    {
        if (trigger.First < date.EndToken || sentence.Lower(date.EndToken) is not ("of" or "that" or "showing"))
            return false;
        return Enumerable.Range(date.FirstToken - LongestPhrase, LongestPhrase).Any(i => Pictures.Contains(sentence.Lower(i)));
    }

    /// <summary>"the suspect in the bombing was released on Friday", "he pleaded guilty to the murders on Friday".</summary>
    private static bool IsOfProceeding(SentenceReading sentence, EventTrigger trigger, DateMention date)
    {
        var (from, to) = date.FirstToken >= trigger.End ? (trigger.End, date.FirstToken) : (date.EndToken, trigger.First);
        for (var i = from; i < to; i++)
        {
            if (sentence.Lower(i) == "connection" && date.EndToken <= trigger.First)
                return true;
            if (Proceedings.Contains(sentence.Lower(i)) && sentence.Tag(i) is "VBD" or "VBN" or "VBZ")
                return true;
        }

        return trigger.IsNoun && date.FirstToken >= trigger.End && date.Kind is not (DateKind.Month or DateKind.Year) && Enumerable.Range(sentence.First, trigger.First - sentence.First).Any(i => Pleas.Contains(sentence.Lower(i)) && sentence.Tag(i).StartsWith('V'));
    }
}
