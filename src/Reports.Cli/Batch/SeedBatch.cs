using System.Security.Cryptography;
using System.Text.Json;
using Reports.Briefings;
using Reports.Intake;
using Reports.Pipeline.Parsing;
using Reports.Pipeline.Publishing;

namespace Reports.Cli.Batch;

/// <summary>
/// Turns input files into records and briefings, several at once; a file that fails does not stop the others. What an archive holds is
/// written into a folder of the archive's name.
/// </summary>
/// <param name="parser">From bytes to record.</param>
/// <param name="publisher">From record to the files beside it.</param>
/// <param name="options">Where to and how.</param>
/// <param name="leftOut">Told of each README in an archive; called from several threads.</param>
internal sealed class SeedBatch(SeedParser parser, BriefingPublisher publisher, BatchOptions options, Action<string> leftOut)
{
    private readonly OutputFolder _folder = new(options.OutputFolder);

    /// <summary>Works through the files.</summary>
    /// <param name="files">The inputs; their names differ.</param>
    /// <param name="finished">Told of each file's outcomes, one file at a time, in the order of finishing.</param>
    /// <param name="cancellationToken">Stops the run; what is finished stays.</param>
    /// <returns>The outcomes in the order of the files.</returns>
    /// <exception cref="UsageException">The output folder cannot be written to.</exception>
    public async Task<IReadOnlyList<SeedOutcome>> RunAsync(
        IReadOnlyList<FileInfo> files, Action<IReadOnlyList<SeedOutcome>> finished, CancellationToken cancellationToken)
    {
        _folder.Prepare();
        var outcomes = new IReadOnlyList<SeedOutcome>[files.Count];
        var gate = new Lock();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, files.Count), parallel, async (index, token) =>
        {
            var outcome = await ProcessAsync(files[index], token).ConfigureAwait(false);
            lock (gate)
            {
                outcomes[index] = outcome;
                finished(outcome);
            }
        }).ConfigureAwait(false);
        return [.. outcomes.SelectMany(outcome => outcome)];
    }

    private async Task<IReadOnlyList<SeedOutcome>> ProcessAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var (seeds, failure) = await OpenAsync(file, cancellationToken).ConfigureAwait(false);
        if (failure is not null)
            return [await RejectAsync(file.Name, failure, cancellationToken).ConfigureAwait(false)];
        var outcomes = new List<SeedOutcome>(seeds.Count);
        foreach (var seed in seeds)
            outcomes.Add(await ProcessAsync(seed, cancellationToken).ConfigureAwait(false));
        return outcomes;
    }

    private async Task<SeedOutcome> ProcessAsync(Seed seed, CancellationToken cancellationToken)
    {
        var parsed = Parse(seed, cancellationToken);
        return parsed.Briefing is { } briefing
            ? await PublishAsync(seed.Name, briefing, cancellationToken).ConfigureAwait(false)
            : await RejectAsync(seed.Name, parsed.Failure!, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The document in a file, or those in an archive; or why there is none.</summary>
    private async Task<(IReadOnlyList<Seed> Seeds, FailureRecord? Failure)> OpenAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            if (file.Length > options.MaximumBytes)
                return ([], await TooLargeAsync(file, cancellationToken).ConfigureAwait(false));
            var seed = new Seed(file.Name, await File.ReadAllBytesAsync(file.FullName, cancellationToken).ConfigureAwait(false));
            return Expand(seed);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], Failure(file.Name, null, "unreadable", $"{file.Name} cannot be opened: {fault.Message} See that it may be read, and run it again."));
        }
    }

    private (IReadOnlyList<Seed> Seeds, FailureRecord? Failure) Expand(Seed seed)
    {
        try
        {
            return (SeedArchive.Expand(seed, new IntakeOptions { MaximumBytes = options.MaximumBytes }, leftOut), null);
        }
        catch (IntakeException fault)
        {
            var id = Convert.ToHexStringLower(SHA256.HashData(seed.Content.Span));
            return ([], Failure(seed.Name, id, JsonNamingPolicy.CamelCase.ConvertName(fault.Fault.ToString()), fault.Message));
        }
        catch (Exception fault)
        {
            return ([], OurFault(seed.Name, fault));
        }
    }

    private ParsedSeed Parse(Seed seed, CancellationToken cancellationToken)
    {
        try
        {
            return parser.Parse(seed, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new ParsedSeed(null, OurFault(seed.Name, fault));
        }
    }

    private async Task<FailureRecord> TooLargeAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var stream = file.OpenRead();
        await using (stream.ConfigureAwait(false))
        {
            var id = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false));
            return Failure(file.Name, id, "tooLarge",
                $"{file.Name} has {file.Length} bytes; the limit is {options.MaximumBytes}. Split it, or raise --max-bytes.");
        }
    }

    private async Task<SeedOutcome> PublishAsync(string name, Briefing briefing, CancellationToken cancellationToken)
    {
        try
        {
            var published = publisher.Publish(briefing, cancellationToken);
            await _folder.WriteAsync($"{name}.json", BriefingJson.Serialize(briefing), cancellationToken).ConfigureAwait(false);
            foreach (var file in published)
                await _folder.WriteAsync(name + file.FileExtension, file.Content, cancellationToken).ConfigureAwait(false);
            _folder.Remove($"{name}.error.json");
            return new SeedOutcome(name, SeedFigures.Of(briefing), null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var failure = Failure(name, briefing.Document.Id, "notRendered", $"{name} was read but its briefing could not be written: {fault.Message} See that the disk has room and the folder may be written to, and run it again.");
            return await RejectAsync(name, failure, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<SeedOutcome> RejectAsync(string name, FailureRecord failure, CancellationToken cancellationToken)
    {
        try
        {
            await _folder.WriteAsync($"{name}.error.json", BriefingJson.Serialize(failure), cancellationToken).ConfigureAwait(false);
            _folder.Remove([$"{name}.json", $"{name}.pdf", $"{name}.html"]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A full disk: the table and the messages still tell what became of the document.
            failure = failure with { Message = $"{failure.Message} Its error record could not be written either: {fault.Message}" };
        }

        return new SeedOutcome(name, null, failure);
    }

    /// <summary>A fault of ours in one document must not take the others along; it is told as what it is.</summary>
    private static FailureRecord OurFault(string name, Exception fault) => Failure(name, null, "internalError",
        $"{name} met a fault of the program ({fault.GetType().Name}: {fault.Message}). Please report it with the file.");

    private static FailureRecord Failure(string name, string? id, string code, string message) =>
        new(Briefing.CurrentSchemaVersion, new FailedDocument(name, id), code, message);
}
