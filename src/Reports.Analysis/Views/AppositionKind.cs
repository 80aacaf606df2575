namespace Reports.Analysis.Views;

/// <summary>What stands between two commas behind a noun phrase.</summary>
internal enum AppositionKind
{
    /// <summary>A clause of its own: the phrase before it is no subject of what follows.</summary>
    None,

    /// <summary>Who or what the noun phrase is: "a fellow at the institute", "35", "who runs the agency".</summary>
    Description,

    /// <summary>Something by the way: "however", "in a statement".</summary>
    Parenthesis,
}
