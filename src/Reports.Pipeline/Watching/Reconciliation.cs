using Reports.Pipeline.Steps;
using Reports.Pipeline.Survey;

namespace Reports.Pipeline.Watching;

/// <summary>Finds what the triggers missed and runs it: the remedy where an event was lost.</summary>
public sealed class Reconciliation(PipelineSurvey survey, SeedRun run)
{
    /// <summary>Runs every seed that needs work.</summary>
    /// <param name="parallelism">Seeds worked on at once.</param>
    /// <param name="cancellationToken">Stops the run; what is finished stays.</param>
    /// <returns>How each ended, by name; null where a seed was left pending.</returns>
    public async Task<IReadOnlyList<(string Seed, StepResult? Result)>> RunAsync(int parallelism, CancellationToken cancellationToken)
    {
        var seeds = (await survey.TakeAsync(cancellationToken).ConfigureAwait(false))
            .Where(status => status.NeedsWork).Select(status => status.Name).ToList();
        var results = new StepResult?[seeds.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, seeds.Count, parallel, async (index, token) =>
            results[index] = await run.RunAsync(seeds[index], token, token).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. seeds.Zip(results)];
    }
}
