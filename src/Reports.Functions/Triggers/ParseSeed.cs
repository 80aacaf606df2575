using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Steps;

namespace Reports.Functions.Triggers;

/// <summary>A seed was dropped: make its record.</summary>
internal sealed class ParseSeed(ParseSeedStep step)
{
    /// <summary>Runs the step. No other binding here may have an expression in braces: the host would drop deferred binding.</summary>
    [Function(nameof(ParseSeed))]
    public Task RunAsync(
        [BlobTrigger(Bindings.Seeds, Connection = PipelineOptions.ConnectionName, Source = Bindings.Source)] BlobClient seed,
        CancellationToken cancellationToken) => step.RunAsync(seed.Name, cancellationToken);
}
