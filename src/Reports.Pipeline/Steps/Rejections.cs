using Reports.Briefings;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Steps;

/// <summary>Writes the error records that stand in the place of briefings.</summary>
/// <param name="store">Where to.</param>
/// <param name="names">Under which names.</param>
internal sealed class Rejections(IBlobStore store, OutputNames names)
{
    /// <summary>Writes an error record unless the one there was changed since it was seen.</summary>
    /// <returns>False where it was.</returns>
    public async Task<bool> WriteAsync(
        string seed, FailureRecord failure, PipelineStage stage, string? seedETag, string engine, BlobEntry? seen, CancellationToken cancellationToken)
    {
        var notes = new Provenance
        {
            DocumentId = failure.Document.Id,
            Engine = engine,
            SeedETag = seedETag,
            Stage = stage.ToString(),
            Code = failure.Code,
            Message = failure.Message,
        };
        var content = new BlobContent(BriefingJson.Serialize(failure), "application/json; charset=utf-8", notes.ToMetadata());
        return await store.WriteAsync(names.Rejection(seed), content, BlobCondition.Unchanged(seen), cancellationToken).ConfigureAwait(false) is not null;
    }

    /// <summary>Removes an error record that no longer holds.</summary>
    /// <returns>False where it was changed since it was seen.</returns>
    public async Task<bool> RemoveAsync(string seed, BlobEntry? seen, CancellationToken cancellationToken) =>
        seen is null || await store.DeleteAsync(names.Rejection(seed), seen.ETag, cancellationToken).ConfigureAwait(false);
}
