using Azure;
using Azure.Identity;
using Microsoft.Extensions.Hosting;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Settings;

namespace Reports.Functions.Startup;

/// <summary>Makes the containers that do not exist yet before the first trigger fires.</summary>
internal sealed class ContainerPreparation(ReportsPipeline pipeline) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await pipeline.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException or AuthenticationFailedException)
        {
            throw new StorageUnreachableException(
                $"the storage account of the connection {PipelineOptions.ConnectionName} does not answer: {fault.Message.Split('\n')[0].TrimEnd()} "
                + "Start Azurite, or check the connection and the identity's roles.", fault);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
