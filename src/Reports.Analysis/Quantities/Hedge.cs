using Reports.Briefings;

namespace Reports.Analysis.Quantities;

/// <summary>Words before a number that turn it into a bound or an estimate.</summary>
/// <param name="Words">In lower case.</param>
/// <param name="Qualifier">What they make of the number.</param>
/// <param name="LowerBound">False where the number is only reached from below: "nearly 3,000".</param>
/// <param name="UpperBound">False where the number may be exceeded: "at least 9".</param>
internal sealed record Hedge(string[] Words, CountQualifier Qualifier, bool LowerBound, bool UpperBound)
{
    public Count Apply(Count number, string text) => Qualifier switch
    {
        _ when number.Qualifier == CountQualifier.Approximate => number with { Text = text },
        CountQualifier.AtLeast => new Count(number.Minimum, null, Qualifier, text),
        CountQualifier.AtMost => new Count(null, number.Maximum, Qualifier, text),
        _ => new Count(LowerBound ? number.Minimum : null, UpperBound ? number.Maximum : null, Qualifier, text),
    };
}
