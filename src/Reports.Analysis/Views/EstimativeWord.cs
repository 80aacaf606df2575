namespace Reports.Analysis.Views;

/// <summary>How a phrase of estimative-words.tsv has to stand to speak of likelihood.</summary>
internal enum EstimativeWord
{
    /// <summary>Anywhere.</summary>
    Any,

    /// <summary>As the auxiliary of a statement's verb.</summary>
    Modal,

    /// <summary>Not as the attribute of a noun.</summary>
    Predicate,

    /// <summary>With what it is a chance of.</summary>
    Noun,

    /// <summary>With the verb or adjective that it makes likely.</summary>
    Raising,

    /// <summary>As a passive: what is expected, not what somebody expects.</summary>
    Passive,

    /// <summary>As a passive, or with the clause that somebody believes; not "we believed him".</summary>
    Belief,

    /// <summary>Not where it means "feasible": "as soon as possible".</summary>
    Feasible,

    /// <summary>Never: a hedge says who vouches for something, not how likely it is.</summary>
    Hedge,
}
