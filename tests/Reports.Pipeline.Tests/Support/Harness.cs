using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Reports.Briefings;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;

namespace Reports.Pipeline.Tests.Support;

/// <summary>A pipeline over containers of its own.</summary>
internal sealed class Harness : IDisposable
{
    private static int _number;
    private readonly DirectoryInfo? _folder;

    private Harness(IBlobStore raw, Func<IBlobStore, IBlobStore>? wrap, PipelineOptions? options, DirectoryInfo? folder, IBriefingPress? press)
    {
        _folder = folder;
        var prefix = $"t{Environment.ProcessId}-{Interlocked.Increment(ref _number)}";
        Options = (options ?? new PipelineOptions()) with
        {
            Containers = new ContainerNames
            {
                Seeds = $"{prefix}-seeds",
                Records = $"{prefix}-records",
                Briefings = $"{prefix}-briefings",
                Rejected = $"{prefix}-rejected",
            },
        };
        Store = raw;
        Pipeline = new ReportsPipeline(wrap?.Invoke(raw) ?? raw, Options, press ?? new PlainPress(), NullLoggerFactory.Instance, RealClock.Instance);
        Names = new OutputNames(Options.Containers, raw.MaximumSegmentBytes);
    }

    /// <summary>The store as it is, whatever the pipeline's own view of it.</summary>
    public IBlobStore Store { get; }

    public PipelineOptions Options { get; }

    public ReportsPipeline Pipeline { get; }

    public OutputNames Names { get; }

    public static async Task<Harness> CreateAsync(
        AzuriteServer azurite, StoreKind kind, Func<IBlobStore, IBlobStore>? wrap = null, PipelineOptions? options = null, IBriefingPress? press = null)
    {
        var folder = kind == StoreKind.Folder ? Directory.CreateTempSubdirectory("reports-folder-") : null;
        IBlobStore store = folder is not null ? new FolderBlobStore(folder.FullName, RealClock.Instance) : await azurite.StoreAsync();
        var harness = new Harness(store, wrap, options, folder, press);
        await harness.Store.PrepareAsync(harness.Options.Containers.All, CancellationToken.None);
        return harness;
    }

    public void Dispose()
    {
        (Store as IDisposable)?.Dispose();
        _folder?.Delete(recursive: true);
    }

    public Task DropAsync(string seed, string text) => DropAsync(seed, Encoding.UTF8.GetBytes(text));

    public async Task DropAsync(string seed, byte[] bytes) => Assert.NotNull(await Store.WriteAsync(
        Names.Seed(seed), new BlobContent(bytes, "application/octet-stream", new Dictionary<string, string>()), BlobCondition.None, default));

    /// <summary>Runs both steps once, as two triggers would.</summary>
    public async Task<StepResult> RunAsync(string seed)
    {
        var parsed = await Pipeline.Parse.RunAsync(seed, default);
        return parsed.Code is not null ? parsed : await Pipeline.Render.RunAsync($"{seed}.json", default);
    }

    public Task<BlobEntry?> FindAsync(BlobAddress address) => Store.FindAsync(address, default);

    public async Task<byte[]> BytesAsync(BlobAddress address)
    {
        var entry = await FindAsync(address);
        Assert.NotNull(entry);
        return (await Store.ReadAsync(address, entry, default))!.Value.ToArray();
    }

    public async Task<string> TextAsync(BlobAddress address) => Encoding.UTF8.GetString(await BytesAsync(address));

    public async Task<FailureRecord> FailureAsync(string seed) => BriefingJson.DeserializeFailure(await BytesAsync(Names.Rejection(seed)));

    public async Task<SeedStatus> StatusAsync(string seed) =>
        (await Pipeline.Survey.TakeAsync(default)).Single(status => status.Name == seed);

    public async Task<string[]> NamesInAsync(string container)
    {
        var names = new List<string>();
        await foreach (var entry in Store.ListAsync(container, default))
            names.Add(entry.Name);
        return [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>There is a record and a briefing of this text, and no error record.</summary>
    public async Task AssertBriefedAsync(string seed, string text)
    {
        var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(id, BriefingJson.DeserializeBriefing(await BytesAsync(Names.Record(seed))).Document.Id);
        Assert.Equal($"PDF of {id}", await TextAsync(Names.Pdf(seed)));
        Assert.Equal($"HTML of {id}", await TextAsync(Names.Html(seed)));
        Assert.Null(await FindAsync(Names.Rejection(seed)));
        Assert.Equal(SeedState.Briefed, (await StatusAsync(seed)).State);
    }

    /// <summary>There is an error record of this code, and no record and no briefing.</summary>
    public async Task AssertRejectedAsync(string seed, string code)
    {
        Assert.Equal(code, (await FailureAsync(seed)).Code);
        Assert.Null(await FindAsync(Names.Record(seed)));
        Assert.Null(await FindAsync(Names.Pdf(seed)));
        Assert.Null(await FindAsync(Names.Html(seed)));
        var status = await StatusAsync(seed);
        Assert.Equal((SeedState.Rejected, code), (status.State, status.Notes.Code));
    }
}
