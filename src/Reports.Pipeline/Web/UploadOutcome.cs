namespace Reports.Pipeline.Web;

/// <summary>What became of an upload.</summary>
public enum UploadOutcome
{
    /// <summary>The seed is stored and will be read.</summary>
    Accepted,

    /// <summary>The name cannot be used.</summary>
    BadName,

    /// <summary>It has more bytes than the settings allow.</summary>
    TooLarge,

    /// <summary>It has no bytes.</summary>
    Empty,
}
