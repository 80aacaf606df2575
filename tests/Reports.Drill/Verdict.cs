using Reports.Analysis;
using Reports.Briefings;
using Reports.Drill.Storage;
using Reports.Intake;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Parsing;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Rendering;

namespace Reports.Drill;

/// <summary>Holds every seed against what a run without any trouble makes of the same bytes.</summary>
internal sealed class Verdict(IArena arena, Tally tally)
{
    private readonly PipelineOptions _options = new();
    private readonly SeedParser _parser = new(new ArticleReader(new IntakeOptions()), new BriefingEngine());
    private readonly BriefingPress _press = new(new SkiaPdfRenderer(), new PipelineOptions());
    private readonly OutputNames _names = new(new ContainerNames(), arena.Store.MaximumSegmentBytes);

    /// <summary>What is wrong, a line for each.</summary>
    public async Task<IReadOnlyList<string>> JudgeAsync(Ledger ledger, IReadOnlyList<SeedStatus> statuses)
    {
        var wrong = new List<string>();
        foreach (var status in statuses.Where(status => status.SeedETag is not null))
        {
            if (await ReadAsync(_names.Seed(status.Name)) is not { } seed)
                wrong.Add($"{status.Name}: listed, but not there");
            else if (await ProblemAsync(status, seed) is { } problem)
                wrong.Add($"{status.Name}: {problem}");
            else
                tally.Add(status.State == SeedState.Briefed ? "seeds with the right record, PDF and page, byte for byte" : "seeds with the right error record and nothing else");
        }

        tally.Add("outputs of deleted seeds, told as orphaned", statuses.Count(status => status.State == SeedState.Orphaned));
        wrong.AddRange(await LostAsync(ledger, statuses));
        return wrong;
    }

    private async Task<string?> ProblemAsync(SeedStatus status, ReadOnlyMemory<byte> seed)
    {
        var parsed = seed.Length > _options.MaximumSeedBytes ? null : _parser.Parse(new Seed(status.Name, seed));
        var record = await ReadAsync(_names.Record(status.Name));
        var pdf = await ReadAsync(_names.Pdf(status.Name));
        var html = await ReadAsync(_names.Html(status.Name));
        var rejection = await ReadAsync(_names.Rejection(status.Name));
        if (parsed?.Briefing is not { } briefing)
        {
            var code = parsed?.Failure!.Code ?? "tooLarge";
            if (status.State != SeedState.Rejected || rejection is null || BriefingJson.DeserializeFailure(rejection.Value.Span).Code != code)
                return $"should be rejected as {code}, is {status.State} ({status.Notes.Code})";
            return (record ?? pdf ?? html) is null ? null : "rejected, but outputs stand beside the error record";
        }

        if (status.State != SeedState.Briefed || rejection is not null)
            return $"should be briefed, is {status.State} ({status.Notes.Code})";
        var printed = _press.Print(briefing, default);
        return Same(record, BriefingJson.Serialize(briefing)) && Same(pdf, printed.Pdf) && Same(html, printed.Html)
            ? null
            : "record, PDF or page differ from those of a clean run";
    }

    // What the store said yes to must be there, as it was; where it said no, or was asked for by two at once, either is right.
    private async Task<IEnumerable<string>> LostAsync(Ledger ledger, IReadOnlyList<SeedStatus> statuses)
    {
        var lost = new List<string>();
        var there = statuses.Where(status => status.SeedETag is not null).Select(status => status.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, expected) in ledger.Entries.Where(pair => pair.Value != Ledger.Uncertain))
        {
            var actual = there.Contains(name) && await ReadAsync(_names.Seed(name)) is { } bytes ? Ledger.DigestOf(bytes.Span) : Ledger.Gone;
            if (actual != expected)
                lost.Add($"{name}: the store does not hold what it took last");
        }

        return lost;
    }

    private static bool Same(ReadOnlyMemory<byte>? actual, ReadOnlyMemory<byte> expected) => actual is { } bytes && bytes.Span.SequenceEqual(expected.Span);

    private async Task<ReadOnlyMemory<byte>?> ReadAsync(BlobAddress address) =>
        await arena.Store.FindAsync(address, default) is { } entry ? await arena.Store.ReadAsync(address, entry, default) : null;
}
