using System.Security.Cryptography;
using System.Text;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Naming;

/// <summary>Where what is made of a seed goes: under the seed's own path, with one more ending.</summary>
/// <param name="containers">The containers.</param>
/// <param name="maximumSegmentBytes">The longest stretch between two "/" that the store takes, in UTF-8 bytes.</param>
public sealed class OutputNames(ContainerNames containers, int maximumSegmentBytes)
{
    internal const string RecordEnding = ".json";
    internal const string PdfEnding = ".pdf";
    internal const string HtmlEnding = ".html";
    internal const string RejectionEnding = ".error.json";

    /// <summary>The seed.</summary>
    public BlobAddress Seed(string seed) => new(containers.Seeds, seed);

    /// <summary>The seed's record.</summary>
    public BlobAddress Record(string seed) => new(containers.Records, seed + RecordEnding);

    /// <summary>The seed's briefing as PDF.</summary>
    public BlobAddress Pdf(string seed) => new(containers.Briefings, seed + PdfEnding);

    /// <summary>The seed's briefing as HTML.</summary>
    public BlobAddress Html(string seed) => new(containers.Briefings, seed + HtmlEnding);

    /// <summary>Why the seed has no briefing. A name that cannot be used is replaced by a digest of it.</summary>
    public BlobAddress Rejection(string seed) =>
        new(containers.Rejected, (Problem(seed) is null ? seed : $"refused-names/{Digest(seed)}") + RejectionEnding);

    /// <summary>The seed that a record was made of; null for a blob that is not named as records are.</summary>
    public static string? SeedOfRecord(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Length > RecordEnding.Length && record.EndsWith(RecordEnding, StringComparison.Ordinal)
            ? record[..^RecordEnding.Length]
            : null;
    }

    /// <summary>What is wrong with a seed's name; null for a name that can be used.</summary>
    public string? Problem(string seed) => SeedName.Problem(seed, maximumSegmentBytes);

    private static string Digest(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(name)))[..32];
}
