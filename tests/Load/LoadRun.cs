#:project ../../src/Reports.Pipeline/Reports.Pipeline.csproj
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// A load run, not a test: drops seeds into Azurite while "reports watch" works in a process of its own, and tells how it went.
//
//   dotnet build -c Release src/Reports.Cli && (cd tests/azurite && npm ci)
//   dotnet run tests/Load/LoadRun.cs -- 1000
//
// It prints the table of docs/performance.md and exits with 1 where a seed was lost or done twice.
#pragma warning disable RS0030 // A script names the console and the clock.
#pragma warning disable CA1303, CA1852, CA2007, CA1050
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging.Abstractions;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Pipeline.Survey;
using Reports.Rendering;

var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
var root = Directory.GetCurrentDirectory();
var program = AzuriteProcess.FindProgram(Path.Combine(root, "tests", "azurite")) ?? throw new InvalidOperationException("Run npm ci in tests/azurite, and this in the project's folder.");
var articles = Directory.GetFiles(Path.Combine(root, "seeds")).Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal).ToArray();
var data = Directory.CreateTempSubdirectory("reports-load-");
await using var azurite = await AzuriteProcess.StartAsync(program, data.FullName, 0, default);
var store = new AzureBlobStore(new BlobServiceClient(azurite.ConnectionString, AzureBlobStore.ClientOptions()));
var options = new PipelineOptions();
var pipeline = new ReportsPipeline(store, options, new BriefingPress(new SkiaPdfRenderer(), options), NullLoggerFactory.Instance, TimeProvider.System);
await pipeline.PrepareAsync(default);
var names = new OutputNames(options.Containers, store.MaximumSegmentBytes);

var command = Path.Combine(root, "src", "Reports.Cli", "bin", "Release", "net10.0", "reports.dll");
using var watch = Process.Start(new ProcessStartInfo("dotnet", [command, "watch", "--connection", azurite.ConnectionString, "--jobs", "2"]) { RedirectStandardOutput = true })!;
var lines = CountLinesAsync(watch);

var idle = new List<double>();
for (var i = 0; i < 12; i++)
{
    var started = Stopwatch.GetTimestamp();
    await DropAsync($"idle/{i}.txt", i);
    while (await store.FindAsync(names.Pdf($"idle/{i}.txt"), default) is null)
        await Task.Delay(20);
    if (i >= 2)
        idle.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
}

var memory = new List<long>();
var begun = Stopwatch.GetTimestamp();
var dropping = Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, _) => await DropAsync($"{i % 10}/{i}.txt", i));
IReadOnlyList<SeedStatus> statuses;
do
{
    await Task.Delay(2000);
    watch.Refresh();
    memory.Add(watch.WorkingSet64);
    statuses = await pipeline.Survey.TakeAsync(default);
}
while (!dropping.IsCompleted || statuses.Any(status => status.NeedsWork));
var elapsed = Stopwatch.GetElapsedTime(begun);
await dropping;
watch.Kill();
await watch.WaitForExitAsync();

var load = statuses.Where(status => !status.Name.StartsWith("idle/", StringComparison.Ordinal)).ToList();
var briefed = load.Count(status => status.State == SeedState.Briefed);
var rejected = load.Count(status => status.State == SeedState.Rejected);
var twice = (await lines).GroupBy(line => line.Split("  (")[0]).Count(group => group.Count() > 1);
memory.Sort();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
    | figure | value |
    | --- | --- |
    | seeds dropped | {count} |
    | briefed | {briefed} |
    | rejected (one in twenty is empty) | {rejected} |
    | lost | {count - briefed - rejected} |
    | done twice | {twice} |
    | time | {elapsed.TotalSeconds:0.0} s |
    | seeds a second | {count / elapsed.TotalSeconds:0.0} |
    | memory of the watch, median / highest | {memory[memory.Count / 2] >> 20} / {memory[^1] >> 20} MiB |
    | drop to PDF on an idle machine, median / slowest of ten | {idle.Order().ElementAt(5):0.00} / {idle.Max():0.00} s |
    """));
data.Delete(recursive: true);
return count == briefed + rejected && twice == 0 ? 0 : 1;

// Every seed differs, or the second of two like ones would be skipped.
async Task DropAsync(string name, int number)
{
    var text = number % 20 == 19 && !name.StartsWith("idle/", StringComparison.Ordinal) ? "" : $"{await File.ReadAllTextAsync(articles[0])}\n\nReport number {number} of this day.\n";
    await store.WriteAsync(names.Seed(name), new BlobContent(Encoding.UTF8.GetBytes(text), "text/plain", new Dictionary<string, string>()), BlobCondition.None, default);
}

static async Task<List<string>> CountLinesAsync(Process process)
{
    var lines = new List<string>();
    while (await process.StandardOutput.ReadLineAsync() is { } line)
    {
        if (line.StartsWith("briefed", StringComparison.Ordinal) || line.StartsWith("rejected", StringComparison.Ordinal))
            lines.Add(line);
    }

    return lines;
}
