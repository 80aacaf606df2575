using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>Words that say when, and that stand bare beside the words that say who: "gunmen today killed", "terrorists last night bombed".</summary>
internal static class TimeWords
{
    private static readonly WordSet BareDays = WordSets.Of("bare-days");

    private static readonly WordSet Openers = WordSets.Of("time-openers");

    private static readonly WordSet Nouns = WordSets.Of("time-nouns");

    private static readonly WordSet Weekdays = WordSets.Of("weekdays");

    private static readonly WordSet Months = WordSets.Of("months");

    /// <summary>Length in tokens of the expression of time that starts at a token; 0 where none does.</summary>
    public static int LengthAt(TokenList tokens, int first, int end)
    {
        if (first + 1 < end && tokens[first].Tag == "CD" && IsMonth(tokens[first + 1].Lower) && tokens[first + 1].Lower != "may")
            return 2;
        var i = first;
        while (i < end && IsOpener(tokens[i].Lower))
            i++;
        var opened = i > first;
        var last = i;
        while (i < end && (IsPartOfDay(tokens[i].Lower) || IsDay(tokens[i].Lower) || IsBare(tokens[i].Lower)))
        {
            if (!opened && !IsBare(tokens[i].Lower) && !IsDay(tokens[i].Lower))
                break;
            last = ++i;
        }

        return last > first && i > first && (opened ? last > first + 1 || IsBare(tokens[first].Lower) : last > first) && i == last ? last - first : 0;
    }

    /// <summary>Whether tokens are nothing but an expression of time or a date: "last night", "29 November".</summary>
    public static bool Fills(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var lower = tokens[i].Lower;
            if (!(IsOpener(lower) || IsPartOfDay(lower) || IsDay(lower) || IsBare(lower) || IsMonth(lower) || tokens[i].Tag is "CD" or "DT"))
                return false;
        }

        for (var i = first; i < end; i++)
        {
            if (IsPartOfDay(tokens[i].Lower) || IsDay(tokens[i].Lower) || IsBare(tokens[i].Lower) || IsMonth(tokens[i].Lower))
                return true;
        }

        return false;
    }

    private static bool IsBare(string lower) => BareDays.Contains(lower);

    private static bool IsOpener(string lower) => Openers.Contains(lower);

    private static bool IsPartOfDay(string lower) => Nouns.Contains(lower);

    private static bool IsDay(string lower) => Weekdays.Contains(lower);

    public static bool IsMonth(string lower) => Months.Contains(lower);
}
