using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Settings;

namespace Reports.Functions.Startup;

/// <summary>Reads the app's settings.</summary>
internal static class WorkerSettings
{
    /// <summary>The settings, or the first thing that is wrong with them.</summary>
    public static (PipelineOptions Options, StorageConnection Connection, string? Problem) Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(PipelineOptions.ConnectionName);
        var connection = new StorageConnection
        {
            ConnectionString = section.Value,
            BlobServiceUri = section["blobServiceUri"],
            Credential = section["credential"],
            ClientId = section["clientId"],
        };
        try
        {
            var options = configuration.GetSection(PipelineOptions.SectionName).Get<PipelineOptions>() ?? new PipelineOptions();
            return (options, connection, options.Problems().FirstOrDefault() ?? connection.Problem(PipelineOptions.ConnectionName));
        }
        catch (InvalidOperationException fault)
        {
            return (new PipelineOptions(), connection, $"a setting of {PipelineOptions.SectionName} is not of its type. {fault.Message}");
        }
    }

    /// <summary>The identity that telemetry is sent under; null where the connection string alone suffices.</summary>
    public static TokenCredential? MonitorIdentity(IConfiguration configuration)
    {
        var parts = (configuration["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] ?? "").Split(';', StringSplitOptions.TrimEntries);
        if (!parts.Contains("Authorization=AAD", StringComparer.OrdinalIgnoreCase))
            return null;
        var client = parts.FirstOrDefault(part => part.StartsWith("ClientId=", StringComparison.OrdinalIgnoreCase))?["ClientId=".Length..];
        return new ManagedIdentityCredential(client is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(client));
    }
}
