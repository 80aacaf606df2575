namespace Reports.Analysis.Views;

/// <summary>What kind of act a reporting verb reports.</summary>
internal enum VerbKind
{
    /// <summary>Something said, written or signalled.</summary>
    Statement,

    /// <summary>The outcome of an inquiry, a study, a trial: "found", "showed".</summary>
    Finding,

    /// <summary>What somebody holds true, hopes or fears.</summary>
    Belief,

    /// <summary>A stand for or against something: "opposes", "favours". Of a matter it is a view, of persons and groups it is none.</summary>
    Stance,

    /// <summary>What somebody means to do or does, no statement: "plans", "refuses".</summary>
    Attitude,
}
