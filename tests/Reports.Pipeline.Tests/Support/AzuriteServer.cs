using System.Diagnostics;
using Azure.Storage.Blobs;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Storage;
using Reports.Tests;

namespace Reports.Pipeline.Tests.Support;

/// <summary>One Azurite for all tests, started when the first asks for it, ended with the last; every test takes containers of its own.</summary>
public sealed class AzuriteServer : IAsyncLifetime, IDisposable
{
    private static readonly Lazy<Task<string>> Installation = new(InstallAsync);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("reports-azurite-");
    private AzuriteProcess? _process;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        _data.Delete(recursive: true);
    }

    public void Dispose() => _gate.Dispose();

    public async Task<string> ConnectionStringAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _process ??= await AzuriteProcess.StartAsync(await ProgramAsync(), _data.FullName, 0, CancellationToken.None);
            return _process.ConnectionString;
        }
        finally
        {
            _gate.Release();
        }
    }

    internal async Task<AzureBlobStore> StoreAsync() =>
        new(new BlobServiceClient(await ConnectionStringAsync(), AzureBlobStore.ClientOptions()));

    /// <summary>Azurite's program, installed by whichever test asks first: two installations at once would take each other's files away.</summary>
    internal static Task<string> ProgramAsync() => Installation.Value;

    private static async Task<string> InstallAsync()
    {
        var folder = Repository.PathOf("tests", "azurite");
        // npm writes this list last: without it an earlier installation was cut short.
        if (File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")) && AzuriteProcess.FindProgram(folder) is { } installed)
            return installed;
        using var npm = Process.Start(new ProcessStartInfo(Tools.Find("npm")!, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]) { WorkingDirectory = folder })!;
        await npm.WaitForExitAsync();
        return npm.ExitCode == 0 && AzuriteProcess.FindProgram(folder) is { } program
            ? program
            : throw new InvalidOperationException($"npm ci in {folder} ended with {npm.ExitCode}.");
    }
}

[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<AzuriteServer>
{
    public const string Name = "Azurite";
}
