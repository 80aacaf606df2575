namespace Reports.Analysis.Entities;

/// <summary>How a mention refers.</summary>
internal enum MentionKind
{
    /// <summary>By name: "Belmokhtar".</summary>
    Name,

    /// <summary>By description: "the minister", "the group".</summary>
    Nominal,

    /// <summary>By pronoun: "he", "its".</summary>
    Pronoun,
}
