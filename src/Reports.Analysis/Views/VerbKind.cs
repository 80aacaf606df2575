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

    /// <summary>What somebody wants or sides with, no statement: "wants", "backs".</summary>
    Attitude,
}
