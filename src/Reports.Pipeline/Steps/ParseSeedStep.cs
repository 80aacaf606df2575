using System.Security.Cryptography;
using Reports.Analysis;
using Reports.Briefings;
using Reports.Intake;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Parsing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Telemetry;

namespace Reports.Pipeline.Steps;

/// <summary>
/// From a seed to its record, or to the reason why there is none. It may be called at any time, twice, late and at once from many
/// places: it looks at the outputs first, reads the seed as it is now, writes only what is unchanged since it looked, and begins
/// again when the seed or an output has changed under it. So an older seed's record never replaces a newer one's.
/// </summary>
public sealed class ParseSeedStep
{
    private const int MaximumRounds = 20;
    private readonly IBlobStore _store;
    private readonly SeedParser _parser;
    private readonly PipelineOptions _options;
    private readonly PipelineTelemetry _telemetry;
    private readonly OutputNames _names;
    private readonly Rejections _rejections;

    /// <summary>The step over a store.</summary>
    public ParseSeedStep(IBlobStore store, SeedParser parser, PipelineOptions options, PipelineTelemetry telemetry)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        (_store, _parser, _options, _telemetry) = (store, parser, options, telemetry);
        _names = new OutputNames(options.Containers, store.MaximumSegmentBytes);
        _rejections = new Rejections(store, _names);
    }

    /// <summary>The engine that records are made by, as outputs note it.</summary>
    internal static string Engine { get; } = $"{BriefingEngine.Info.Name}/{BriefingEngine.Info.Version}";

    /// <summary>Brings a seed's record, or its error record, up to date.</summary>
    /// <param name="seed">The seed's name.</param>
    /// <param name="cancellationToken">Stops the step between two writes.</param>
    /// <exception cref="ContentionException">Others kept changing the seed or its outputs.</exception>
    public Task<StepResult> RunAsync(string seed, CancellationToken cancellationToken) =>
        _telemetry.ObserveAsync(PipelineStage.Parse, seed, () => RepeatAsync(seed, cancellationToken));

    private async Task<StepResult> RepeatAsync(string seed, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MaximumRounds; round++)
        {
            var outputs = await SeedOutputs.FindAsync(_store, _names, seed, cancellationToken).ConfigureAwait(false);
            if (await TryAsync(seed, outputs, cancellationToken).ConfigureAwait(false) is { } result)
                return result;
        }

        throw new ContentionException($"{SeedName.ForDisplay(seed)} or its outputs changed {MaximumRounds} times while it was parsed.");
    }

    private async Task<StepResult?> TryAsync(string seed, SeedOutputs outputs, CancellationToken cancellationToken)
    {
        if (_names.Problem(seed) is { } problem)
            return await RefuseNameAsync(seed, problem, outputs, cancellationToken).ConfigureAwait(false);
        var address = _names.Seed(seed);
        var entry = await _store.FindAsync(address, cancellationToken).ConfigureAwait(false);
        if (entry is null)
            return new StepResult(StepOutcome.Gone);
        if (SeedTypes.IsReadme(seed))
            return new StepResult(StepOutcome.Skipped, Code: "readme");
        if (outputs.SettledFor(entry) is { } settled)
            return settled;
        if (entry.Length > _options.MaximumSeedBytes)
            return await RejectAsync(seed, entry, outputs, TooLarge(seed, entry), cancellationToken).ConfigureAwait(false);
        var bytes = await _store.ReadAsync(address, entry, cancellationToken).ConfigureAwait(false);
        return bytes is null ? null : await ParseAsync(seed, entry, outputs, bytes.Value, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StepResult?> ParseAsync(
        string seed, BlobEntry entry, SeedOutputs outputs, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        // Beside an error record the record is written anew, so that its rendering is triggered anew.
        if (outputs.Rejection is null && outputs.RecordNotes.DocumentId == id && outputs.RecordNotes.Engine == Engine)
            return await RefreshAsync(seed, entry, outputs, id, cancellationToken).ConfigureAwait(false);
        var parsed = _parser.Parse(new Seed(seed, bytes), cancellationToken);
        return parsed.Briefing is { } briefing
            ? await RecordAsync(seed, entry, outputs, briefing, cancellationToken).ConfigureAwait(false)
            : await RejectAsync(seed, entry, outputs, parsed.Failure!, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StepResult?> RecordAsync(
        string seed, BlobEntry entry, SeedOutputs outputs, Briefing briefing, CancellationToken cancellationToken)
    {
        var bytes = BriefingJson.Serialize(briefing);
        var notes = new Provenance
        {
            DocumentId = briefing.Document.Id,
            Engine = Engine,
            SeedETag = entry.ETag,
            Record = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
        var content = new BlobContent(bytes, "application/json; charset=utf-8", notes.ToMetadata());
        var written = await _store.WriteAsync(_names.Record(seed), content, BlobCondition.Unchanged(outputs.Record), cancellationToken).ConfigureAwait(false);
        if (written is null || !await _rejections.RemoveAsync(seed, outputs.Rejection, cancellationToken).ConfigureAwait(false))
            return null;
        return await StillAsync(seed, entry, new StepResult(StepOutcome.Recorded, briefing.Document.Id), cancellationToken).ConfigureAwait(false);
    }

    // The same bytes were dropped again: the record is right, only the seed that it names is newer.
    private async Task<StepResult?> RefreshAsync(
        string seed, BlobEntry entry, SeedOutputs outputs, string id, CancellationToken cancellationToken)
    {
        var notes = outputs.RecordNotes with { SeedETag = entry.ETag };
        var written = await _store.DescribeAsync(_names.Record(seed), notes.ToMetadata(), outputs.Record!, cancellationToken).ConfigureAwait(false);
        return written is null
            ? null
            : await StillAsync(seed, entry, new StepResult(StepOutcome.Unchanged, id), cancellationToken).ConfigureAwait(false);
    }

    private async Task<StepResult?> RejectAsync(
        string seed, BlobEntry entry, SeedOutputs outputs, FailureRecord failure, CancellationToken cancellationToken)
    {
        var written = await _rejections
            .WriteAsync(seed, failure, PipelineStage.Parse, entry.ETag, Engine, outputs.Rejection, cancellationToken).ConfigureAwait(false);
        if (!written || !await outputs.WithdrawAsync(_store, cancellationToken).ConfigureAwait(false))
            return null;
        return await StillAsync(seed, entry, new StepResult(StepOutcome.Rejected, failure.Document.Id, failure.Code), cancellationToken).ConfigureAwait(false);
    }

    private async Task<StepResult?> RefuseNameAsync(string seed, string problem, SeedOutputs outputs, CancellationToken cancellationToken)
    {
        const string Code = "unusableName";
        if (outputs.Rejection is not null)
            return new StepResult(StepOutcome.Unchanged, Code: Code);
        var failure = new FailureRecord(Briefing.CurrentSchemaVersion, new FailedDocument(seed, null), Code, problem);
        var written = await _rejections.WriteAsync(seed, failure, PipelineStage.Parse, null, Engine, null, cancellationToken).ConfigureAwait(false);
        return written ? new StepResult(StepOutcome.Rejected, Code: Code) : null;
    }

    // A seed that changed while its outputs were written may have been finished by another run before ours: look again.
    private async Task<StepResult?> StillAsync(string seed, BlobEntry entry, StepResult result, CancellationToken cancellationToken)
    {
        var now = await _store.FindAsync(_names.Seed(seed), cancellationToken).ConfigureAwait(false);
        return now is null || now.ETag == entry.ETag ? result : null;
    }

    private FailureRecord TooLarge(string seed, BlobEntry entry) => new(
        Briefing.CurrentSchemaVersion,
        new FailedDocument(seed, null),
        "tooLarge",
        $"{SeedName.ForDisplay(seed)} has {entry.Length} bytes; the limit is {_options.MaximumSeedBytes}. Split it, or raise MaximumSeedBytes.");
}
