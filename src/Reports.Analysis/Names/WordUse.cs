namespace Reports.Analysis.Names;

/// <summary>How a document uses a word, all its places taken together.</summary>
[Flags]
internal enum WordUse : ushort
{
    None = 0,

    /// <summary>With a capital within a sentence.</summary>
    Capital = 1,

    /// <summary>In lower case.</summary>
    Lower = 2,

    /// <summary>Behind a given name, within one run of capitals.</summary>
    AfterGivenName = 4,

    /// <summary>Behind a title or role.</summary>
    AfterRole = 8,

    /// <summary>Behind "in", "near" or another preposition of place.</summary>
    AfterPlacePreposition = 16,

    /// <summary>Behind "the".</summary>
    AfterThe = 32,

    /// <summary>In a run of capitals with a word that marks organisations.</summary>
    WithOrganizationWord = 64,

    /// <summary>In front of a verb of speech.</summary>
    BeforeSpeech = 128,

    /// <summary>In brackets by itself.</summary>
    Bracketed = 256,

    /// <summary>In front of a comma and a country.</summary>
    BeforeCountry = 512,

    /// <summary>In a longer run of capitals.</summary>
    InLongRun = 1024,

    /// <summary>As a run of its own.</summary>
    Alone = 2048,

    /// <summary>In front of a possessive ending.</summary>
    Possessive = 4096,
}
