using Reports.Pipeline.Naming;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Web;

/// <summary>Opens briefings and records by the path in an address.</summary>
/// <param name="store">Where they are.</param>
/// <param name="options">In which containers.</param>
public sealed class BriefingFiles(IBlobStore store, PipelineOptions options)
{
    /// <summary>What a browser may do with a file: show it, and load nothing.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private readonly OutputNames _names = new(options.Containers, store.MaximumSegmentBytes);

    /// <summary>The file of a path such as 2015/mali.txt.pdf; null where there is none, or where the path is not one of an output.</summary>
    public async Task<BriefingFile?> OpenAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (address, type) = Resolve(path);
        if (type is null)
            return null;
        var entry = await store.FindAsync(address, cancellationToken).ConfigureAwait(false);
        var content = entry is null ? null : await store.OpenReadAsync(address, cancellationToken).ConfigureAwait(false);
        return content is null ? null : new BriefingFile(content, type, entry!.ETag, entry.LastModified);
    }

    private (BlobAddress Address, string? Type) Resolve(string path)
    {
        if (_names.Problem(path) is not null)
            return default;
        if (path.EndsWith(OutputNames.RejectionEnding, StringComparison.Ordinal))
            return (new BlobAddress(options.Containers.Rejected, path), "application/json; charset=utf-8");
        return Path.GetExtension(path) switch
        {
            OutputNames.PdfEnding => (new BlobAddress(options.Containers.Briefings, path), "application/pdf"),
            OutputNames.HtmlEnding => (new BlobAddress(options.Containers.Briefings, path), "text/html; charset=utf-8"),
            OutputNames.RecordEnding => (new BlobAddress(options.Containers.Records, path), "application/json; charset=utf-8"),
            _ => default,
        };
    }
}
