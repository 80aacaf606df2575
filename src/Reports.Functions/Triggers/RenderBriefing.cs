using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Steps;

namespace Reports.Functions.Triggers;

/// <summary>A record was written: make its briefing.</summary>
internal sealed class RenderBriefing(RenderBriefingStep step)
{
    /// <summary>Runs the step. No other binding here may have an expression in braces: the host would drop deferred binding.</summary>
    [Function(nameof(RenderBriefing))]
    public Task RunAsync(
        [BlobTrigger(Bindings.Records, Connection = PipelineOptions.ConnectionName, Source = Bindings.Source)] BlobClient record,
        CancellationToken cancellationToken) => step.RunAsync(record.Name, cancellationToken);
}
