using Microsoft.Extensions.Logging;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Telemetry;

namespace Reports.Pipeline.Watching;

/// <summary>Takes one seed through both steps, with several tries, and notes it as given up when all fail.</summary>
public sealed class SeedRun(
    ParseSeedStep parse, RenderBriefingStep render, PoisonStep poison, RetryPolicy policy, TimeProvider clock, ISeedObserver observer,
    ILogger<SeedRun> logger)
{
    /// <summary>Brings a seed's outputs up to date.</summary>
    /// <param name="seed">The seed's name.</param>
    /// <param name="stop">Ends the run between two tries.</param>
    /// <param name="abort">Ends the run at once.</param>
    /// <returns>How it ended; null where it was left pending.</returns>
    public async Task<StepResult?> RunAsync(string seed, CancellationToken stop, CancellationToken abort)
    {
        var started = clock.GetTimestamp();
        observer.Started(seed);
        try
        {
            var result = await PersistAsync(seed, stop, abort).ConfigureAwait(false);
            if (result is null)
                observer.Left(seed);
            else
                observer.Finished(seed, result, clock.GetElapsedTime(started));
            return result;
        }
        catch (OperationCanceledException)
        {
            observer.Left(seed);
            return null;
        }
    }

    private async Task<StepResult?> PersistAsync(string seed, CancellationToken stop, CancellationToken abort)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(seed, abort).ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !abort.IsCancellationRequested)
            {
                if (attempt >= policy.Tries)
                    return await GiveUpAsync(seed, attempt, fault, abort).ConfigureAwait(false);
                observer.Retrying(seed, attempt, fault);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, abort);
                await Task.Delay(policy.PauseAfter(attempt), clock, either.Token).ConfigureAwait(false);
            }
        }
    }

    private async Task<StepResult> OnceAsync(string seed, CancellationToken cancellationToken)
    {
        var parsed = await parse.RunAsync(seed, cancellationToken).ConfigureAwait(false);
        // A record may stand without its seed; a refused seed has none.
        return parsed.Code is not null
            ? parsed
            : await render.RunAsync(seed + OutputNames.RecordEnding, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StepResult?> GiveUpAsync(string seed, int tries, Exception fault, CancellationToken cancellationToken)
    {
        try
        {
            return await poison.GiveUpAsync(seed, $"It failed {tries} times, the last time with {fault.GetType().Name}.", cancellationToken).ConfigureAwait(false);
        }
        catch (Exception second) when (second is not OperationCanceledException)
        {
            PipelineLog.RejectionFailed(logger, second, SeedName.ForDisplay(seed));
            return null;
        }
    }
}
