using Reports.Analysis.Dates;
using Reports.Analysis.Quantities;
using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>Percentages, sums, ages, times, measures: numbers that count no persons.</summary>
internal static class NumberOfThings
{
    /// <summary>Whether a number counts no persons by what stands around it.</summary>
    public static bool Is(IReadOnlyList<Token> tokens, Quantity quantity, int end)
    {
        if (quantity.FirstToken > 0 && tokens[quantity.FirstToken - 1].Lower is "except" or "$" or "aged" or "age" or "£" or "€" or "no." or "number" or "#" or "article" or "section" or "page" or "flight" or "route" or "highway")
            return true;
        if (quantity.FirstToken > 1 && tokens[quantity.FirstToken - 1].Lower == "but" && tokens[quantity.FirstToken - 2].Lower == "all")
            return true;
        if (quantity.EndToken >= end)
            return false;
        var next = tokens[quantity.EndToken];
        if (quantity.InDigits && quantity.FirstToken > 0 && tokens[quantity.FirstToken - 1].Lower is "," or "and" && next.Lower is "," or "." && quantity.EndToken - quantity.FirstToken == 1 && quantity.Count.Maximum < 100)
            return true;
        return next.Lower is "percent" or "per" or "%" or "a.m." or "p.m." or "am" or "pm" or "hours" or "years" or "days" or "minutes" or "months" or "weeks" or "kilometers" or "kilometres" or "miles"
                   or "km" or "meters" or "metres" or "feet" or "kilograms" or "kg" or "pounds" or "tons" or "tonnes" or "dollars" or "euros" or "times" or "o'clock" or "degrees" or "year" or "-" or "°"
               || Calendar.Month(next) is not null
               || (quantity.EndToken - quantity.FirstToken == 1 && quantity.InDigits && quantity.FirstToken > 0 && Calendar.Month(tokens[quantity.FirstToken - 1]) is not null);
    }
}
