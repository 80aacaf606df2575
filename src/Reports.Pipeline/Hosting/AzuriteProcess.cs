using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Pipeline.Hosting;

/// <summary>An Azurite storage emulator that runs as long as this object lives.</summary>
public sealed partial class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);
    private readonly Process _process;

    private AzuriteProcess(Process process, string connectionString) => (_process, ConnectionString) = (process, connectionString);

    /// <summary>How to reach its blobs and queues.</summary>
    public string ConnectionString { get; }

    /// <summary>Its process identifier.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Azurite's program under a folder in which "npm ci" has run; null where there is none.</summary>
    public static string? FindProgram(string folder)
    {
        var program = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");
        return File.Exists(program) ? program : null;
    }

    /// <summary>Starts Azurite and waits until it listens.</summary>
    /// <param name="program">Its program; see <see cref="FindProgram"/>.</param>
    /// <param name="location">The folder for its data.</param>
    /// <param name="firstPort">The blob service's port, the queue service's next to it; 0 for any free ones.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="InvalidOperationException">It ended, or did not listen within three minutes; the message has what it said.</exception>
    public static async Task<AzuriteProcess> StartAsync(string program, string location, int firstPort, CancellationToken cancellationToken)
    {
        var process = Process.Start(StartInfo(program, location, firstPort))!;
        var said = new List<string>();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StartLimit);
        try
        {
            var (blob, queue) = await WaitAsync(process, said, limit.Token).ConfigureAwait(false);
            _ = DrainAsync(process);
            return new AzuriteProcess(process, Connection(blob, queue));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"Azurite did not listen within {StartLimit.TotalSeconds} s. It said: {string.Join(' ', said)}");
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().ConfigureAwait(false);
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string program, string location, int firstPort)
    {
        string Port(int offset) => (firstPort == 0 ? 0 : firstPort + offset).ToString(CultureInfo.InvariantCulture);
        // Clients send newer API versions than the emulator knows; it serves them well when it does not check.
        return new ProcessStartInfo("node", [
            program, "--skipApiVersionCheck", "--silent", "--disableTelemetry", "--location", location,
            "--blobPort", Port(0), "--queuePort", Port(1), "--tablePort", Port(2)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
    }

    private static async Task<(string Blob, string Queue)> WaitAsync(Process process, List<string> said, CancellationToken cancellationToken)
    {
        string? blob = null, queue = null;
        while (blob is null || queue is null)
        {
            if (await process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false) is not { } line)
            {
                said.Add(await process.StandardError.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
                throw new InvalidOperationException($"Azurite ended at once. It said: {string.Join(' ', said)}");
            }

            said.Add(line);
            var listening = Listening().Match(line);
            if (listening.Groups["service"].Value == "Blob")
                blob = listening.Groups["address"].Value;
            else if (listening.Groups["service"].Value == "Queue")
                queue = listening.Groups["address"].Value;
        }

        return (blob, queue);
    }

    // A child whose pipes are full stops.
    private static async Task DrainAsync(Process process) => await Task.WhenAll(
        process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.BaseStream.CopyToAsync(Stream.Null)).ConfigureAwait(false);

    // The emulator's published account and key, the same on every machine: see its README.
    private static string Connection(string blob, string queue) =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"BlobEndpoint={blob}/devstoreaccount1;QueueEndpoint={queue}/devstoreaccount1;";

    [GeneratedRegex("^Azurite (?<service>Blob|Queue) service is successfully listening at (?<address>http://.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Listening();
}
