namespace Reports.Analysis.Views;

/// <summary>How a writer stands to what a reporting verb reports.</summary>
internal enum VerbGrade
{
    /// <summary>Says nothing of it: "said".</summary>
    Neutral,

    /// <summary>The speaker stands by it: "insisted".</summary>
    Assertive,

    /// <summary>The speaker, or the writer, leaves room: "suggested", "claimed".</summary>
    Hedged,

    /// <summary>Speaks against something: "denied".</summary>
    Negative,

    /// <summary>What goes on in a mind: "believes".</summary>
    Perceptive,
}
