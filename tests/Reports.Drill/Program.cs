// The failure drill, not a test: everything that can go wrong at once against "reports watch", for as long as is asked. When it is
// over and the watch has settled, each seed must have exactly one right output or one error record.
//
//   dotnet build -c Release src/Reports.Cli && (cd tests/azurite && npm ci)
//   dotnet run -c Release --project tests/Reports.Drill -- --minutes 30
//   dotnet run -c Release --project tests/Reports.Drill -- --minutes 10 --folder
//
// As root on Linux the store lies on a small file system of its own, which the drill fills; with libfaketime (Debian: faketime) the
// storage's clock jumps (in a folder, files get old and future times instead). What the machine does not permit is left out and said so. It prints the table of docs/reliability.md and exits with 1
// where a seed has another outcome than it must.
using System.Globalization;
using Reports.Drill;
using Reports.Drill.Storage;

string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

var length = TimeSpan.FromMinutes(double.Parse(Value("--minutes") ?? "30", CultureInfo.InvariantCulture));
var seed = int.Parse(Value("--seed") ?? "1", CultureInfo.InvariantCulture);
var root = Directory.GetCurrentDirectory();
var program = Path.Combine(root, "src", "Reports.Cli", "bin", "Release", "net10.0", "reports.dll");
if (!File.Exists(program))
    throw new InvalidOperationException("Build src/Reports.Cli (-c Release) first, and run this in the project's folder.");

var tally = new Tally();
using var disk = SmallDisk.Create();
await using IArena arena = args.Contains("--folder") ? FolderArena.Open(disk) : await AzuriteArena.OpenAsync(root, disk, tally);
var drill = new FailureDrill(arena, new ReportsProgram(program, arena), disk, tally, seed);
await drill.RunAsync(length);
return await drill.ReportAsync(length) ? 0 : 1;
