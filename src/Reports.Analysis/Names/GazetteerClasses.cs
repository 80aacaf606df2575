namespace Reports.Analysis.Names;

/// <summary>What the lexicons know of a word.</summary>
[Flags]
internal enum GazetteerClasses : ushort
{
    None = 0,

    /// <summary>Begins a country's name.</summary>
    Country = 1,

    /// <summary>A demonym: "Malian", "Malians".</summary>
    Demonym = 2,

    /// <summary>Begins the name of a city, province or region.</summary>
    Place = 4,

    /// <summary>Goes on a name that a word before it began.</summary>
    Inside = 8,

    /// <summary>A given name.</summary>
    GivenName = 16,

    /// <summary>A word that ends or begins organisations' names: "Ministry", "Front".</summary>
    OrganizationWord = 32,

    /// <summary>A title, rank or role: "President", "Colonel".</summary>
    Role = 64,

    /// <summary>Begins an armed group's name.</summary>
    ArmedGroup = 128,

    /// <summary>A month or a day of the week.</summary>
    Calendar = 256,

    /// <summary>A word within personal names: "bin", "van".</summary>
    Particle = 512,
}
