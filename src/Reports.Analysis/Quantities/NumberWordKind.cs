namespace Reports.Analysis.Quantities;

/// <summary>How a word takes part in a written number.</summary>
internal enum NumberWordKind
{
    /// <summary>One to nineteen.</summary>
    Unit,

    /// <summary>Twenty to ninety.</summary>
    Ten,

    /// <summary>Hundred and above: multiplies what stands before it.</summary>
    Scale,

    /// <summary>Twelve: alone, or multiplied by what stands before it.</summary>
    Dozen,

    /// <summary>A number of which only bounds are known: "dozens", "several".</summary>
    Vague,
}
