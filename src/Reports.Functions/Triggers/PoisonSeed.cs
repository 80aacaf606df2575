using Microsoft.Azure.Functions.Worker;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Steps;

namespace Reports.Functions.Triggers;

/// <summary>The host gave up on a seed or record: say so where its owner looks.</summary>
internal sealed class PoisonSeed(PoisonStep step)
{
    /// <summary>Runs the step.</summary>
    [Function(nameof(PoisonSeed))]
    public Task RunAsync(
        [QueueTrigger(Bindings.PoisonQueue, Connection = PipelineOptions.ConnectionName)] string message,
        CancellationToken cancellationToken) => step.RunAsync(message, cancellationToken);
}
