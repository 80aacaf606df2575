using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Reports.Pipeline.Telemetry;

namespace Reports.Functions.Startup;

/// <summary>Sends spans, metrics and log lines to Application Insights, where one is set.</summary>
internal static class TelemetryRegistration
{
    /// <summary>Adds OpenTelemetry with the Azure Monitor exporter; without a connection string nothing is added and the host shows the log.</summary>
    public static void AddTelemetry(this FunctionsApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"]))
            return;
        builder.Services.AddOpenTelemetry()
            .UseFunctionsWorkerDefaults()
            .WithTracing(tracing => tracing.AddSource(PipelineTelemetry.SourceName))
            .WithMetrics(metrics => metrics.AddMeter(PipelineTelemetry.SourceName))
            .UseAzureMonitorExporter(exporter => exporter.Credential = WorkerSettings.MonitorIdentity(builder.Configuration));
    }
}
