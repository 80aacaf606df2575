using System.Text;
using System.Text.Json;
using Reports.Briefings;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Telemetry;

namespace Reports.Pipeline.Steps;

/// <summary>
/// From a record to its briefing as HTML and PDF. It may be called at any time, twice, late and at once from many places; see
/// <see cref="ParseSeedStep"/> for how it keeps order.
/// </summary>
public sealed class RenderBriefingStep
{
    private const int MaximumRounds = 20;
    private const long MaximumRecordBytes = 256L << 20;
    private readonly IBlobStore _store;
    private readonly IBriefingPress _press;
    private readonly PipelineTelemetry _telemetry;
    private readonly OutputNames _names;
    private readonly Rejections _rejections;

    /// <summary>The step over a store.</summary>
    public RenderBriefingStep(IBlobStore store, IBriefingPress press, PipelineOptions options, PipelineTelemetry telemetry)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        (_store, _press, _telemetry) = (store, press, telemetry);
        _names = new OutputNames(options.Containers, store.MaximumSegmentBytes);
        _rejections = new Rejections(store, _names);
    }

    /// <summary>Brings the briefing of a record up to date.</summary>
    /// <param name="record">The record's blob name: the seed's with ".json" behind it.</param>
    /// <param name="cancellationToken">Stops the step between two writes.</param>
    /// <exception cref="ContentionException">Others kept changing the record or its outputs.</exception>
    /// <exception cref="RenderingFaultException">A renderer failed.</exception>
    public Task<StepResult> RunAsync(string record, CancellationToken cancellationToken)
    {
        var seed = OutputNames.SeedOfRecord(record);
        return _telemetry.ObserveAsync(PipelineStage.Render, seed ?? record, () => seed is null || _names.Problem(seed) is not null
            ? RefuseNameAsync(record, cancellationToken)
            : RepeatAsync(seed, cancellationToken));
    }

    private async Task<StepResult> RepeatAsync(string seed, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MaximumRounds; round++)
        {
            var outputs = await SeedOutputs.FindAsync(_store, _names, seed, cancellationToken).ConfigureAwait(false);
            if (await TryAsync(seed, outputs, cancellationToken).ConfigureAwait(false) is { } result)
                return result;
        }

        throw new ContentionException($"{SeedName.ForDisplay(seed)} or its outputs changed {MaximumRounds} times while it was rendered.");
    }

    private async Task<StepResult?> TryAsync(string seed, SeedOutputs outputs, CancellationToken cancellationToken)
    {
        // The outputs were looked at together with the record; look at the record again, behind them.
        var entry = await _store.FindAsync(_names.Record(seed), cancellationToken).ConfigureAwait(false);
        if (entry is null)
            return await LeaveNothingAsync(outputs, cancellationToken).ConfigureAwait(false);
        if (IsBriefed(entry, outputs, _press.Fingerprint))
            return await AcceptAsync(seed, outputs, new StepResult(StepOutcome.Unchanged, Provenance.Of(entry).DocumentId), cancellationToken).ConfigureAwait(false);
        if (entry.Length > MaximumRecordBytes)
            return await RejectAsync(seed, entry, outputs, null, $"The record has {entry.Length} bytes; the limit is {MaximumRecordBytes}.", cancellationToken).ConfigureAwait(false);
        var bytes = await _store.ReadAsync(_names.Record(seed), entry, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
            return null;
        var (briefing, problem) = Read(bytes.Value);
        return briefing is null
            ? await RejectAsync(seed, entry, outputs, null, problem, cancellationToken).ConfigureAwait(false)
            : await PublishAsync(seed, entry, outputs, briefing, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What a record is known by: the digest of its bytes where its writer noted it, its ETag where it was put there by hand.</summary>
    internal static string IdentityOf(BlobEntry record) => Provenance.Of(record).Record ?? record.ETag;

    /// <summary>Whether both files show the record as it is, in the form that is wanted.</summary>
    internal static bool IsBriefed(BlobEntry record, BlobEntry? pdf, BlobEntry? html, string? fingerprint)
    {
        var identity = IdentityOf(record);
        bool Shows(BlobEntry? file) => Provenance.Of(file) is var notes && notes.Record == identity && (fingerprint is null || notes.Rendering == fingerprint);
        return pdf is not null && html is not null && Shows(pdf) && Shows(html);
    }

    private static bool IsBriefed(BlobEntry record, SeedOutputs outputs, string fingerprint) =>
        IsBriefed(record, outputs.Pdf, outputs.Html, fingerprint);

    private static (Briefing? Briefing, string Problem) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var briefing = BriefingJson.DeserializeBriefing(bytes.Span);
            var problems = BriefingValidator.Validate(briefing);
            return problems.Count == 0
                ? (briefing, "")
                : (null, $"The record contradicts itself at {problems[0].Path} ({problems.Count} problems). Drop the seed again, or mend the record.");
        }
        catch (JsonException fault)
        {
            return (null, $"The record is not JSON of the briefing format at {fault.Path ?? "its start"}. Drop the seed again, or mend the record.");
        }
    }

    private async Task<StepResult?> PublishAsync(
        string seed, BlobEntry entry, SeedOutputs outputs, Briefing briefing, CancellationToken cancellationToken)
    {
        var printed = Print(seed, briefing, cancellationToken);
        var summary = BriefingSummary.Of(briefing);
        var notes = new Provenance
        {
            DocumentId = briefing.Document.Id,
            Engine = $"{briefing.Engine.Name}/{briefing.Engine.Version}",
            SeedETag = Provenance.Of(entry).SeedETag,
            Record = IdentityOf(entry),
            Rendering = _press.Fingerprint,
            Title = summary.Title,
            Incident = summary.Incident,
            Toll = summary.Toll,
        }.ToMetadata();
        var html = new BlobContent(printed.Html, "text/html; charset=utf-8", notes, Disposition(seed, OutputNames.HtmlEnding));
        var pdf = new BlobContent(printed.Pdf, "application/pdf", notes, Disposition(seed, OutputNames.PdfEnding));
        var newHtml = await _store.WriteAsync(_names.Html(seed), html, BlobCondition.Unchanged(outputs.Html), cancellationToken).ConfigureAwait(false);
        if (newHtml is null)
            return null;
        var newPdf = await _store.WriteAsync(_names.Pdf(seed), pdf, BlobCondition.Unchanged(outputs.Pdf), cancellationToken).ConfigureAwait(false);
        if (newPdf is null)
            return null;
        var now = await _store.FindAsync(_names.Record(seed), cancellationToken).ConfigureAwait(false);
        if (now is null)
            return await TakeBackAsync(seed, newHtml, newPdf, cancellationToken).ConfigureAwait(false);
        return IdentityOf(now) == IdentityOf(entry)
            ? await AcceptAsync(seed, outputs, new StepResult(StepOutcome.Briefed, briefing.Document.Id), cancellationToken).ConfigureAwait(false)
            : null;
    }

    private PrintedBriefing Print(string seed, Briefing briefing, CancellationToken cancellationToken)
    {
        try
        {
            return _press.Print(briefing, cancellationToken);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or RenderingFaultException))
        {
            throw new RenderingFaultException(
                $"The renderer ({_press.Fingerprint}) failed on {SeedName.ForDisplay(seed)} with {fault.GetType().Name}.", fault);
        }
    }

    // The seed was refused, or its record deleted, while its older self was rendered: nothing may be left of that.
    private async Task<StepResult> TakeBackAsync(string seed, string html, string pdf, CancellationToken cancellationToken)
    {
        await _store.DeleteAsync(_names.Html(seed), html, cancellationToken).ConfigureAwait(false);
        await _store.DeleteAsync(_names.Pdf(seed), pdf, cancellationToken).ConfigureAwait(false);
        return new StepResult(StepOutcome.Gone);
    }

    // A rendering that was killed, or failed, between its writes may have left a file of a seed that has been refused since.
    private async Task<StepResult?> LeaveNothingAsync(SeedOutputs outputs, CancellationToken cancellationToken) =>
        !outputs.IsRefused || await (outputs with { Record = null }).WithdrawAsync(_store, cancellationToken).ConfigureAwait(false)
            ? new StepResult(StepOutcome.Gone)
            : null;

    // A seed's own refusal is parsing's to take back; what rendering or the host complained of is settled now.
    private async Task<StepResult?> AcceptAsync(string seed, SeedOutputs outputs, StepResult result, CancellationToken cancellationToken)
    {
        if (outputs.Rejection is null || outputs.IsRefused)
            return result;
        return await _rejections.RemoveAsync(seed, outputs.Rejection, cancellationToken).ConfigureAwait(false) ? result : null;
    }

    private async Task<StepResult?> RejectAsync(
        string seed, BlobEntry entry, SeedOutputs outputs, string? id, string problem, CancellationToken cancellationToken)
    {
        const string Code = "invalidRecord";
        var failure = new FailureRecord(Briefing.CurrentSchemaVersion, new FailedDocument(seed, id), Code, problem);
        var notes = Provenance.Of(entry);
        var withdrawn = await (outputs with { Record = null }).WithdrawAsync(_store, cancellationToken).ConfigureAwait(false);
        var written = withdrawn && await _rejections.WriteAsync(
            seed, failure, PipelineStage.Render, notes.SeedETag ?? entry.ETag, ParseSeedStep.Engine, outputs.Rejection, cancellationToken).ConfigureAwait(false);
        var now = await _store.FindAsync(_names.Record(seed), cancellationToken).ConfigureAwait(false);
        return written && (now is null || IdentityOf(now) == IdentityOf(entry)) ? new StepResult(StepOutcome.Rejected, id, Code) : null;
    }

    private async Task<StepResult> RefuseNameAsync(string record, CancellationToken cancellationToken)
    {
        const string Code = "unexpectedRecord";
        var seen = await _store.FindAsync(_names.Rejection(record), cancellationToken).ConfigureAwait(false);
        if (seen is not null)
            return new StepResult(StepOutcome.Unchanged, Code: Code);
        var failure = new FailureRecord(Briefing.CurrentSchemaVersion, new FailedDocument(record, null), Code,
            "The blob in the records' container is not named as records are: a seed's name with .json behind it. Rename or delete it.");
        await _rejections.WriteAsync(record, failure, PipelineStage.Render, null, ParseSeedStep.Engine, null, cancellationToken).ConfigureAwait(false);
        return new StepResult(StepOutcome.Rejected, Code: Code);
    }

    // RFC 6266: a plain name for old clients, the true one percent-encoded; neither can break out of the header.
    internal static string Disposition(string seed, string ending)
    {
        var name = seed[(seed.LastIndexOf('/') + 1)..] + ending;
        var plain = new StringBuilder();
        foreach (var character in name)
            plain.Append(char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' or ' ' ? character : '_');
        return $"inline; filename=\"{plain}\"; filename*=UTF-8''{Uri.EscapeDataString(name)}";
    }
}
