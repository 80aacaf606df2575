namespace Reports.Analysis.Text;

/// <summary>How an abbreviation behaves at the end of a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation.</summary>
    None,

    /// <summary>A name or figure follows, so that no sentence ends here: "Lt.", "Mr.", "vs.".</summary>
    Title,

    /// <summary>An abbreviation only before a figure: "No. 7".</summary>
    Number,

    /// <summary>A month; a sentence ends here only before a word that starts sentences: "Nov.".</summary>
    Month,

    /// <summary>A sentence may end here, before a word that starts sentences: "U.S.", "Inc.".</summary>
    Ending,

    /// <summary>A time of day; a sentence may end here, but not before a day or time zone: "a.m.".</summary>
    Time,

    /// <summary>A letter of a name: "George W. Bush".</summary>
    Initial,
}
