using Reports.Pipeline.Naming;
using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Steps;

/// <summary>What there was of a seed's outputs when a step began.</summary>
internal sealed record SeedOutputs(OutputNames Names, string Seed, BlobEntry? Record, BlobEntry? Pdf, BlobEntry? Html, BlobEntry? Rejection)
{
    /// <summary>What the record notes of itself.</summary>
    public Provenance RecordNotes { get; } = Provenance.Of(Record);

    /// <summary>What the error record notes of itself.</summary>
    public Provenance RejectionNotes { get; } = Provenance.Of(Rejection);

    /// <summary>Looks at all four; for a name that cannot be used, at the error record alone.</summary>
    public static async Task<SeedOutputs> FindAsync(IBlobStore store, OutputNames names, string seed, CancellationToken cancellationToken)
    {
        var rejection = store.FindAsync(names.Rejection(seed), cancellationToken);
        if (names.Problem(seed) is not null)
            return new SeedOutputs(names, seed, null, null, null, await rejection.ConfigureAwait(false));
        var record = store.FindAsync(names.Record(seed), cancellationToken);
        var pdf = store.FindAsync(names.Pdf(seed), cancellationToken);
        var html = store.FindAsync(names.Html(seed), cancellationToken);
        await Task.WhenAll(rejection, record, pdf, html).ConfigureAwait(false);
        return new SeedOutputs(names, seed, await record.ConfigureAwait(false), await pdf.ConfigureAwait(false),
            await html.ConfigureAwait(false), await rejection.ConfigureAwait(false));
    }

    /// <summary>True where the seed was refused by parsing: then nothing else may stand beside the error record.</summary>
    public bool IsRefused => RejectionNotes.Stage == nameof(PipelineStage.Parse);

    /// <summary>The result where the seed as it is has been dealt with by this engine; null where it has not.</summary>
    public StepResult? SettledFor(BlobEntry seed)
    {
        bool IsOf(Provenance notes) => notes.SeedETag == seed.ETag && notes.Engine == ParseSeedStep.Engine;
        if (Record is not null)
            return IsOf(RecordNotes) && !IsRefused ? new StepResult(StepOutcome.Unchanged, RecordNotes.DocumentId) : null;
        return IsRefused && IsOf(RejectionNotes) && (Pdf ?? Html) is null ? new StepResult(StepOutcome.Unchanged, RejectionNotes.DocumentId, RejectionNotes.Code) : null;
    }

    /// <summary>Deletes record and briefing as they were seen.</summary>
    /// <returns>False where one was changed since.</returns>
    public async Task<bool> WithdrawAsync(IBlobStore store, CancellationToken cancellationToken)
    {
        (BlobAddress Address, BlobEntry? Entry)[] outputs = [(Names.Record(Seed), Record), (Names.Pdf(Seed), Pdf), (Names.Html(Seed), Html)];
        foreach (var (address, entry) in outputs)
        {
            if (entry is not null && !await store.DeleteAsync(address, entry.ETag, cancellationToken).ConfigureAwait(false))
                return false;
        }

        return true;
    }
}
