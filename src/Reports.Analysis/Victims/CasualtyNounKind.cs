namespace Reports.Analysis.Victims;

/// <summary>What a noun of harm counts or names.</summary>
internal enum CasualtyNounKind
{
    /// <summary>"the death of".</summary>
    Event,

    /// <summary>"nine deaths", "35 bodies".</summary>
    Figure,

    /// <summary>"the dead", "the victims".</summary>
    Persons,
}
