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
        Description = "A folder with the same layout in place of a storage account.",
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

    /// <summary>The pipeline over the store that the line names; its containers exist.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="connection">A connection string that goes before the line's; null for the line's.</param>
    /// <param name="loggers">Where log lines go.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellationToken">Stops the preparation.</param>
    /// <exception cref="UsageException">The store cannot be reached.</exception>
    public async Task<ReportsPipeline> OpenAsync(
        ParseResult line, string? connection, ILoggerFactory loggers, TimeProvider clock, CancellationToken cancellationToken)
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
            await pipeline.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return pipeline;
        }
        catch (Exception fault) when (fault is Azure.RequestFailedException or AggregateException or Azure.Identity.AuthenticationFailedException)
        {
            throw new UsageException($"The storage account cannot be reached: {fault.Message.Split('\n')[0]} Start Azurite (or add --azurite), or use --folder DIR.");
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

    private IBlobStore Store(ParseResult line, string? connection, TimeProvider clock)
    {
        if (line.GetValue(_folder) is { } folder)
            return new FolderBlobStore(folder, clock);
        var account = new StorageConnection
        {
            ConnectionString = connection ?? (line.GetValue(_account) is null ? line.GetRequiredValue(_connection) : null),
            BlobServiceUri = line.GetValue(_account),
        };
        return account.Problem("--account") is { } problem ? throw new UsageException(problem) : account.Open();
    }
}
