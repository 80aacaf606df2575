namespace Reports.Analysis.Text;

/// <summary>What a name names.</summary>
internal enum NameType
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A group, force, company, institution or publication.</summary>
    Organization,

    /// <summary>A place, a country acting as a state included.</summary>
    Location,

    /// <summary>Anything else: nationalities, events, works, products.</summary>
    Miscellaneous,
}
