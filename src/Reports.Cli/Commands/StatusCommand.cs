using System.CommandLine;
using Reports.Cli.Watching;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Survey;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary>reports status: how far each seed has come.</summary>
internal static class StatusCommand
{
    /// <summary>The command.</summary>
    public static Command Create(IAnsiConsole output, IAnsiConsole messages, TimeProvider clock)
    {
        var command = new Command("status", "List the seeds and how far each has come. The exit status is 1 where one is not briefed.");
        var store = new StoreArguments(command);
        command.SetAction(async (line, cancellationToken) =>
        {
            using var logger = new ConsoleLogger(messages);
            var pipeline = await store.OpenAsync(line, logger, clock, cancellationToken).ConfigureAwait(false);
            var statuses = await pipeline.Survey.TakeAsync(cancellationToken).ConfigureAwait(false);
            Show(output, statuses);
            return statuses.All(status => status.State is SeedState.Briefed or SeedState.Orphaned or SeedState.Skipped) ? ExitStatus.Success : ExitStatus.SomeFailed;
        });
        return command;
    }

    private static void Show(IAnsiConsole output, IReadOnlyList<SeedStatus> statuses)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Seed", "State", "Why");
        foreach (var status in statuses)
            table.AddRow(new Text(SeedName.ForDisplay(status.Name)), new Text(status.State.ToString().ToLowerInvariant()), new Text(Why(status)));
        output.Write(table);
        var totals = statuses.GroupBy(status => status.State).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}");
        output.WriteLine($"{statuses.Count} {(statuses.Count == 1 ? "seed" : "seeds")}: {string.Join(", ", totals.DefaultIfEmpty("none"))}.");
    }

    private static string Why(SeedStatus status) => status.State switch
    {
        SeedState.Rejected => $"{status.Notes.Code}: {status.Notes.Message}",
        SeedState.Stale => "made of an older seed, by an older version or with other settings; \"reports reconcile\" makes it anew",
        SeedState.Orphaned => "the seed was deleted",
        SeedState.Skipped => "a README tells of its folder and is left out; rename it, if it is an article",
        _ => status.Notes.Title ?? "",
    };
}
