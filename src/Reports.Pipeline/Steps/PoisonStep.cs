using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Reports.Briefings;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Telemetry;

namespace Reports.Pipeline.Steps;

/// <summary>Writes the error record of a seed that failed too often, so that nothing ends in a queue that nobody reads.</summary>
public sealed class PoisonStep
{
    private readonly IBlobStore _store;
    private readonly PipelineOptions _options;
    private readonly PipelineTelemetry _telemetry;
    private readonly ILogger<PoisonStep> _logger;
    private readonly OutputNames _names;
    private readonly Rejections _rejections;

    /// <summary>The step over a store.</summary>
    public PoisonStep(IBlobStore store, PipelineOptions options, PipelineTelemetry telemetry, ILogger<PoisonStep> logger)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        (_store, _options, _telemetry, _logger) = (store, options, telemetry, logger);
        _names = new OutputNames(options.Containers, store.MaximumSegmentBytes);
        _rejections = new Rejections(store, _names);
    }

    /// <summary>Deals with a message of the host's poison queue.</summary>
    /// <param name="message">JSON with ContainerName and BlobName.</param>
    /// <param name="cancellationToken">Stops the step.</param>
    public async Task<StepResult> RunAsync(string message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (SeedOf(message) is { } seed)
            return await GiveUpAsync(seed, "The function app gave up on it after several tries.", cancellationToken).ConfigureAwait(false);
        var name = $"poison-messages/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message)))[..32]}";
        PipelineLog.UnreadablePoison(_logger, name);
        return await GiveUpAsync(name, "A message of the poison queue names no seed and no record.", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Notes that a seed failed too often, unless all is well with it by now.</summary>
    /// <param name="seed">The seed's name.</param>
    /// <param name="reason">What happened, as a sentence without any of the document's text.</param>
    /// <param name="cancellationToken">Stops the step.</param>
    public Task<StepResult> GiveUpAsync(string seed, string reason, CancellationToken cancellationToken) =>
        _telemetry.ObserveAsync(PipelineStage.Host, seed, () => NoteAsync(seed, reason, cancellationToken));

    private async Task<StepResult> NoteAsync(string seed, string reason, CancellationToken cancellationToken)
    {
        const string Code = "gaveUp";
        var failure = new FailureRecord(Briefing.CurrentSchemaVersion, new FailedDocument(seed, null), Code,
            $"{reason} The cause may pass (storage, memory, a fault of the program); the log of that time tells it. Run \"reports replay\" with the seed's name.");
        for (var round = 0; round < 10; round++)
        {
            var outputs = await SeedOutputs.FindAsync(_store, _names, seed, cancellationToken).ConfigureAwait(false);
            var entry = outputs.Names.Problem(seed) is null ? await _store.FindAsync(_names.Seed(seed), cancellationToken).ConfigureAwait(false) : null;
            if (entry is not null && outputs.SettledFor(entry) is { } settled && IsFinal(outputs))
                return settled;
            if (await _rejections.WriteAsync(
                seed, failure, PipelineStage.Host, entry?.ETag, ParseSeedStep.Engine, outputs.Rejection, cancellationToken).ConfigureAwait(false))
            {
                return new StepResult(StepOutcome.Rejected, Code: Code);
            }
        }

        throw new ContentionException($"The error record of {SeedName.ForDisplay(seed)} kept changing.");
    }

    private static bool IsFinal(SeedOutputs outputs) =>
        outputs.Record is null || RenderBriefingStep.IsBriefed(outputs.Record, outputs.Pdf, outputs.Html, null);

    private string? SeedOf(string message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            if (json.RootElement.ValueKind != JsonValueKind.Object
                || !json.RootElement.TryGetProperty("ContainerName", out var container) || !json.RootElement.TryGetProperty("BlobName", out var blob)
                || blob.ValueKind != JsonValueKind.String || container.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            if (container.ValueEquals(_options.Containers.Seeds))
                return blob.GetString();
            return container.ValueEquals(_options.Containers.Records) ? OutputNames.SeedOfRecord(blob.GetString()!) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
