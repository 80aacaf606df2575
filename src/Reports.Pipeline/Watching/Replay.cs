using Reports.Pipeline.Naming;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;

namespace Reports.Pipeline.Watching;

/// <summary>
/// Puts seeds that were given up back before whoever watches: the function app or a watch. The error record goes, and the seed (or the
/// record, where parsing had succeeded) is written again byte for byte, which raises the event of an upload.
/// </summary>
public sealed class Replay(IBlobStore store, PipelineSurvey survey, PipelineOptions options)
{
    private readonly OutputNames _names = new(options.Containers, store.MaximumSegmentBytes);

    /// <summary>Replays seeds.</summary>
    /// <param name="seeds">Their names; empty for all that were given up.</param>
    /// <param name="cancellationToken">Stops between two seeds.</param>
    /// <returns>The names replayed.</returns>
    /// <exception cref="KeyNotFoundException">A name is no seed's.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(IReadOnlyCollection<string> seeds, CancellationToken cancellationToken)
    {
        var statuses = await survey.TakeAsync(cancellationToken).ConfigureAwait(false);
        var unknown = seeds.FirstOrDefault(seed => !statuses.Any(status => status.Name == seed && status.SeedETag is not null));
        if (unknown is not null)
            throw new KeyNotFoundException($"There is no seed {SeedName.ForDisplay(unknown)}. \"reports status\" lists them.");
        var chosen = statuses.Where(status => seeds.Count == 0 ? status.Notes.Code == "gaveUp" && status.SeedETag is not null : seeds.Contains(status.Name));
        var replayed = new List<string>();
        foreach (var status in chosen)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await ReplayAsync(status, cancellationToken).ConfigureAwait(false);
            replayed.Add(status.Name);
        }

        return replayed;
    }

    private async Task ReplayAsync(SeedStatus status, CancellationToken cancellationToken)
    {
        var rejection = await store.FindAsync(_names.Rejection(status.Name), cancellationToken).ConfigureAwait(false);
        if (rejection is not null)
            await store.DeleteAsync(_names.Rejection(status.Name), rejection.ETag, cancellationToken).ConfigureAwait(false);
        var record = await store.FindAsync(_names.Record(status.Name), cancellationToken).ConfigureAwait(false);
        var parsed = record is not null && Provenance.Of(record).SeedETag == status.SeedETag;
        if (!parsed || !await RewriteAsync(_names.Record(status.Name), "application/json; charset=utf-8", cancellationToken).ConfigureAwait(false))
            await RewriteAsync(_names.Seed(status.Name), "application/octet-stream", cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> RewriteAsync(BlobAddress address, string contentType, CancellationToken cancellationToken)
    {
        var entry = await store.FindAsync(address, cancellationToken).ConfigureAwait(false);
        if (entry is null || await store.ReadAsync(address, entry, cancellationToken).ConfigureAwait(false) is not { } bytes)
            return false;
        // Somebody who uploads meanwhile has raised the event already.
        await store.WriteAsync(address, new BlobContent(bytes, contentType, entry.Metadata), BlobCondition.Unchanged(entry), cancellationToken).ConfigureAwait(false);
        return true;
    }
}
