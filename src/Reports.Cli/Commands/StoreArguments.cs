using System.CommandLine;
using Microsoft.Extensions.Logging;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Storage;
using Reports.Rendering;

namespace Reports.Cli.Commands;

/// <summary>What the commands over containers share: which store, and the pipeline over it.</summary>
internal sealed class StoreArguments
{
    private readonly Option<string> _connection = new("--connection")
    {
        Description = "The storage account's connection string.",
        HelpName = "STRING",
        DefaultValueFactory = _ => "UseDevelopmentStorage=true",
    };

    private readonly Option<string?> _account = new("--account")
    {
        Description = "The blob service's address, in place of a connection string: https://NAME.blob.core.windows.net, as whoever you are signed in as.",
        HelpName = "URI",
    };

    private readonly Option<string?> _folder = new("--folder")
    {
        Description = "A folder in place of a storage account: seeds lie in DIR/seeds, briefings in DIR/briefings.",
        HelpName = "DIR",
    };

    private readonly Option<PageFormat> _format = PaperOption.Create();

    private readonly Option<string?> _handling = new("--handling")
    {
        Description = "A handling marking for the head and foot of every page.",
        HelpName = "TEXT",
    };

    /// <summary>Adds them to a command.</summary>
    public StoreArguments(Command command)
    {
        command.Add(_connection);
        command.Add(_account);
        command.Add(_folder);
        command.Add(_format);
        command.Add(_handling);
    }

    /// <summary>The folder that stands for a storage account; null where there is none.</summary>
    public string? Folder(ParseResult line) => line.GetValue(_folder);

    /// <summary>The pipeline over the store that the line names; containers that are missing are made.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="connection">A connection string that goes before the line's; null for the line's.</param>
    /// <param name="loggers">Where log lines go.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellationToken">Stops the preparation.</param>
    /// <exception cref="UsageException">The line names no store.</exception>
    /// <exception cref="StorageException">The store cannot be reached.</exception>
    public Task<ReportsPipeline> CreateAsync(
        ParseResult line, string? connection, ILoggerFactory loggers, TimeProvider clock, CancellationToken cancellationToken) =>
        ReachAsync(line, connection, loggers, clock, pipeline => pipeline.PrepareAsync(cancellationToken));

    /// <summary>The pipeline over the store that the line names. A misspelt name must not become a store of its own: its containers exist already.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="loggers">Where log lines go.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellationToken">Stops the looking.</param>
    /// <exception cref="UsageException">The line names no store, or one that nobody has watched.</exception>
    /// <exception cref="StorageException">The store cannot be reached.</exception>
    public Task<ReportsPipeline> OpenAsync(ParseResult line, ILoggerFactory loggers, TimeProvider clock, CancellationToken cancellationToken) =>
        ReachAsync(line, null, loggers, clock, pipeline => RequireAsync(line, pipeline, cancellationToken));

    private async Task<ReportsPipeline> ReachAsync(
        ParseResult line, string? connection, ILoggerFactory loggers, TimeProvider clock, Func<ReportsPipeline, Task> reach)
    {
        try
        {
            var options = new PipelineOptions
            {
                Renderer = RendererChoice.BuiltIn,
                PageFormat = line.GetValue(_format),
                HandlingMarking = line.GetValue(_handling),
            };
            var press = new BriefingPress(new SkiaPdfRenderer(), options);
            var pipeline = new ReportsPipeline(Store(line, connection, clock), options, press, loggers, clock);
            await reach(pipeline).ConfigureAwait(false);
            return pipeline;
        }
        catch (Exception fault) when (StorageFault.IsOne(fault))
        {
            throw new StorageException($"The storage account cannot be reached: {StorageFault.Cause(fault)} {Advice(line)}");
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw new UsageException(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The folder cannot be used: {fault.Message}");
        }
    }

    private async Task RequireAsync(ParseResult line, ReportsPipeline pipeline, CancellationToken cancellationToken)
    {
        if (Folder(line) is { } folder && !Directory.Exists(folder))
            throw new UsageException($"There is no folder {folder}.");
        var missing = await pipeline.MissingAsync(cancellationToken).ConfigureAwait(false);
        if (missing.Count > 0)
        {
            throw new UsageException($"There is no {string.Join(", ", missing.Select(pipeline.Store.AddressOf))}: nobody has watched there yet. "
                + "Give the folder or the account that the watch or the function app has, or run \"reports watch\" there first.");
        }
    }

    private string Advice(ParseResult line)
    {
        if (line.GetValue(_account) is not null)
            return "Check the address, that you are signed in (\"az login\") and that you may read and write blobs there.";
        return line.GetRequiredValue(_connection).Contains("UseDevelopmentStorage", StringComparison.OrdinalIgnoreCase)
            ? "Start Azurite (\"reports watch --azurite\" does), or name another store: --connection STRING, --account URI or --folder DIR."
            : "Check the connection string and the network.";
    }

    private IBlobStore Store(ParseResult line, string? connection, TimeProvider clock)
    {
        if (Folder(line) is { } folder)
            return new FolderBlobStore(folder, clock);
        var uri = line.GetValue(_account);
        var account = new StorageConnection
        {
            ConnectionString = connection ?? (uri is null ? line.GetRequiredValue(_connection) : null),
            BlobServiceUri = uri,
        };
        return account.Problem(uri is null ? _connection.Name : _account.Name) is { } problem ? throw new UsageException(problem) : account.Open();
    }
}
