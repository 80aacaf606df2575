namespace Reports.Analysis.Actors.Clauses;

/// <summary>How a clause commits itself to what it says.</summary>
internal enum Certainty
{
    /// <summary>It states it.</summary>
    Stated,

    /// <summary>It holds it likely: "allegedly", "is believed to have".</summary>
    Suspected,

    /// <summary>It holds it possible: "may have".</summary>
    Possible,

    /// <summary>It speaks of what is planned, threatened, wished, asked or supposed.</summary>
    Unreal,

    /// <summary>It says that it is not so.</summary>
    Negated,
}
