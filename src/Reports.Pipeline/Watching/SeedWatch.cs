using Microsoft.Extensions.Logging;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Pipeline.Telemetry;

namespace Reports.Pipeline.Watching;

/// <summary>
/// Watches the containers and runs whatever needs it: what the Functions host does in the cloud. It keeps no state of its own: a
/// killed watch finds at its next start what is left to do.
/// </summary>
public sealed class SeedWatch(
    IBlobStore store, PipelineSurvey survey, SeedRun run, PipelineOptions pipeline, WatchOptions options, TimeProvider clock,
    ILogger<SeedWatch> logger)
{
    // The pause behind a listing is at least this many times as long as the listing: the storage is there for the work.
    private const int PauseToListing = 4;
    private readonly SeedQueue _queue = new();
    private Dictionary<string, string?> _seen = new(StringComparer.Ordinal);

    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="stop">Takes no further seed; what is in hand is finished.</param>
    /// <param name="abort">Drops what is in hand as well.</param>
    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        var workers = Enumerable.Range(0, options.Parallelism).Select(_ => Task.Run(() => WorkAsync(stop, abort), CancellationToken.None)).ToList();
        await PollAsync(stop).ConfigureAwait(false);
        await Task.WhenAll(workers).ConfigureAwait(false);
    }

    private async Task PollAsync(CancellationToken stop)
    {
        var pause = options.PollInterval;
        for (var poll = 0; !stop.IsCancellationRequested; poll++)
        {
            try
            {
                var started = clock.GetTimestamp();
                if (poll % options.PollsPerSurvey == 0)
                    await SurveyAsync(stop).ConfigureAwait(false);
                else
                    await ListAsync(stop).ConfigureAwait(false);
                pause = Longer(options.PollInterval, clock.GetElapsedTime(started) * PauseToListing);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                poll = -1;
                pause = TimeSpan.FromSeconds(Math.Min(30, pause.TotalSeconds * 2));
                PipelineLog.ListingFailed(logger, fault, pause.TotalSeconds);
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                // The storage client wraps a cancellation in whatever its tries met before; a listing cut short by the stop is no fault.
                return;
            }

            await Task.Delay(pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private async Task SurveyAsync(CancellationToken cancellationToken)
    {
        var surveyed = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var status in await survey.TakeAsync(cancellationToken).ConfigureAwait(false))
        {
            // A change while the seed is in hand waits for the next listing, here as there.
            var taken = !(status.NeedsWork || IsNews(status)) || _queue.TryAdd(status.Name);
            if (status.SeedETag is not null)
                surveyed[status.Name] = taken ? status.SeedETag : _seen.GetValueOrDefault(status.Name);
        }

        _seen = surveyed;
    }

    /// <summary>Whether a README was not there before: it is taken in hand once, so that whoever watches is told that it is left out.</summary>
    private bool IsNews(SeedStatus status) => status.State == SeedState.Skipped && _seen.GetValueOrDefault(status.Name) != status.SeedETag;

    private async Task ListAsync(CancellationToken cancellationToken)
    {
        var listed = new Dictionary<string, string?>(StringComparer.Ordinal);
        await foreach (var seed in store.ListAsync(pipeline.Containers.Seeds, cancellationToken).ConfigureAwait(false))
        {
            var known = _seen.GetValueOrDefault(seed.Name);
            // A change while the seed is in hand waits for the next listing.
            listed[seed.Name] = known == seed.ETag || _queue.TryAdd(seed.Name) ? seed.ETag : known;
        }

        _seen = listed;
    }

    private async Task WorkAsync(CancellationToken stop, CancellationToken abort)
    {
        while (!stop.IsCancellationRequested)
        {
            string seed;
            try
            {
                seed = await _queue.TakeAsync(stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            try
            {
                await run.RunAsync(seed, stop, abort).ConfigureAwait(false);
            }
            finally
            {
                _queue.Done(seed);
            }
        }
    }
}
