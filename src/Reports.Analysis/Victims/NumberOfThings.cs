using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Quantities;
using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>Percentages, sums, ages, times, measures: numbers that count no persons.</summary>
internal static class NumberOfThings
{
    private static readonly WordSet BeforeOther = WordSets.Of("before-other-numbers");

    private static readonly WordSet Measures = WordSets.Of("measures");

    /// <summary>Whether a number counts no persons by what stands around it.</summary>
    public static bool Is(TokenList tokens, Quantity quantity, int end)
    {
        if (quantity.FirstToken > 0 && (tokens[quantity.FirstToken - 1].Lower is "$" or "£" or "€" or "#" || BeforeOther.Contains(tokens[quantity.FirstToken - 1].Lower)))
            return true;
        if (quantity.FirstToken > 1 && tokens[quantity.FirstToken - 1].Lower == "but" && tokens[quantity.FirstToken - 2].Lower == "all")
            return true;
        if (quantity.EndToken >= end)
            return false;
        var next = tokens[quantity.EndToken];
        if (quantity.InDigits && quantity.FirstToken > 0 && tokens[quantity.FirstToken - 1].Lower is "," or "and" && next.Lower is "," or "." && quantity.EndToken - quantity.FirstToken == 1 && quantity.Count.Maximum < 100)
            return true;
        return next.Lower is "%" or "-" or "°" || Measures.Contains(next.Lower)
               || Calendar.Month(next) is not null
               || (quantity.EndToken - quantity.FirstToken == 1 && quantity.InDigits && quantity.FirstToken > 0 && Calendar.Month(tokens[quantity.FirstToken - 1]) is not null);
    }
}
