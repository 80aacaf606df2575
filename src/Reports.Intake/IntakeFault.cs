namespace Reports.Intake;

/// <summary>Why a seed cannot be read. All are permanent: the same bytes fail the same way again.</summary>
public enum IntakeFault
{
    /// <summary>No bytes, or no text in them.</summary>
    Empty,

    /// <summary>More bytes, characters, pages or nesting than the options allow.</summary>
    TooLarge,

    /// <summary>A type of file that is not read.</summary>
    Unsupported,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>Broken: the bytes are not what their type demands.</summary>
    Malformed,

    /// <summary>Pages that are pictures only.</summary>
    Scanned,

    /// <summary>Text in another language than English.</summary>
    NotEnglish,

    /// <summary>Reading took longer than the options allow.</summary>
    TimedOut,
}
