using Reports.Intake;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Survey;

/// <summary>Compares the four containers by their listings alone.</summary>
/// <param name="store">Where they are.</param>
/// <param name="options">Which they are.</param>
/// <param name="fingerprint">What briefings are to be rendered with; null accepts any.</param>
public sealed class PipelineSurvey(IBlobStore store, PipelineOptions options, string? fingerprint)
{
    private readonly OutputNames _names = new(options.Containers, store.MaximumSegmentBytes);

    /// <summary>Every seed and every output without one, by name.</summary>
    public async Task<IReadOnlyList<SeedStatus>> TakeAsync(CancellationToken cancellationToken)
    {
        var containers = options.Containers;
        var seeds = ListAsync(containers.Seeds, cancellationToken);
        var records = ListAsync(containers.Records, cancellationToken);
        var briefings = ListAsync(containers.Briefings, cancellationToken);
        var rejected = ListAsync(containers.Rejected, cancellationToken);
        await Task.WhenAll(seeds, records, briefings, rejected).ConfigureAwait(false);
        var found = new Listings(
            await seeds.ConfigureAwait(false), await records.ConfigureAwait(false),
            await briefings.ConfigureAwait(false), await rejected.ConfigureAwait(false));
        return [.. Names(found).Order(StringComparer.Ordinal).Select(name => Status(name, found))];
    }

    private static IEnumerable<string> Names(Listings found)
    {
        var ofOutputs = found.Records.Keys.Select(name => Without(name, OutputNames.RecordEnding))
            .Concat(found.Briefings.Keys.Select(name => Without(name, OutputNames.PdfEnding) ?? Without(name, OutputNames.HtmlEnding)))
            .Concat(found.Rejected.Keys.Where(name => !name.StartsWith("refused-names/", StringComparison.Ordinal))
                .Select(name => Without(name, OutputNames.RejectionEnding)));
        return found.Seeds.Keys.Concat(ofOutputs.OfType<string>()).Distinct(StringComparer.Ordinal);
    }

    private static string? Without(string name, string ending) =>
        name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : null;

    private SeedStatus Status(string name, Listings found)
    {
        var seed = found.Seeds.GetValueOrDefault(name);
        var record = found.Records.GetValueOrDefault(_names.Record(name).Name);
        var pdf = found.Briefings.GetValueOrDefault(_names.Pdf(name).Name);
        var html = found.Briefings.GetValueOrDefault(_names.Html(name).Name);
        var rejection = found.Rejected.GetValueOrDefault(_names.Rejection(name).Name);
        var (state, needsWork) = Judge(name, seed, record, pdf, html, rejection);
        var notes = Provenance.Of(state == SeedState.Rejected ? rejection : pdf ?? record ?? rejection);
        var changed = new[] { pdf, html, record, rejection }.OfType<BlobEntry>().Select(entry => entry.LastModified).DefaultIfEmpty().Max();
        return new SeedStatus(name, state, needsWork, seed?.ETag, seed?.LastModified ?? changed, notes);
    }

    private (SeedState State, bool NeedsWork) Judge(
        string name, BlobEntry? seed, BlobEntry? record, BlobEntry? pdf, BlobEntry? html, BlobEntry? rejection)
    {
        var briefed = record is not null && RenderBriefingStep.IsBriefed(record, pdf, html, fingerprint);
        if (seed is null)
            return (SeedState.Orphaned, record is not null && rejection is null && !briefed);
        if (SeedTypes.IsReadme(name))
            return (SeedState.Skipped, false);
        if (rejection is not null)
            return JudgeRejection(seed, record ?? pdf ?? html, Provenance.Of(rejection));
        if (record is null)
            return (SeedState.Pending, true);
        var notes = Provenance.Of(record);
        if (notes.SeedETag != seed.ETag || notes.Engine != ParseSeedStep.Engine)
            return (SeedState.Stale, true);
        if (briefed)
            return (SeedState.Briefed, false);
        return (pdf ?? html) is null ? (SeedState.Recorded, true) : (SeedState.Stale, true);
    }

    // Beside a seed's own refusal stands nothing else: what does was left by a step that was killed between two writes.
    private static (SeedState State, bool NeedsWork) JudgeRejection(BlobEntry seed, BlobEntry? beside, Provenance notes)
    {
        var ofParsing = notes.Stage == nameof(PipelineStage.Parse);
        var current = notes.Engine == ParseSeedStep.Engine && notes.SeedETag == seed.ETag && !(ofParsing && beside is not null);
        var nameRefused = ofParsing && notes.SeedETag is null && notes.Code is not null;
        return current || nameRefused ? (SeedState.Rejected, false) : (SeedState.Stale, true);
    }

    private async Task<Dictionary<string, BlobEntry>> ListAsync(string container, CancellationToken cancellationToken)
    {
        var entries = new Dictionary<string, BlobEntry>(StringComparer.Ordinal);
        await foreach (var entry in store.ListAsync(container, cancellationToken).ConfigureAwait(false))
            entries[entry.Name] = entry;
        return entries;
    }

    private sealed record Listings(
        Dictionary<string, BlobEntry> Seeds,
        Dictionary<string, BlobEntry> Records,
        Dictionary<string, BlobEntry> Briefings,
        Dictionary<string, BlobEntry> Rejected);
}
