using Microsoft.Extensions.Hosting;
using Reports.Pipeline.Hosting;

namespace Reports.Functions.Startup;

/// <summary>Makes the containers that do not exist yet before the first trigger fires.</summary>
internal sealed class ContainerPreparation(ReportsPipeline pipeline) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => pipeline.PrepareAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
