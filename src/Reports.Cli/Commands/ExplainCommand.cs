using System.CommandLine;
using Reports.Analysis;
using Reports.Briefings;
using Reports.Cli.Explanation;
using Reports.Intake;
using Reports.Pipeline.Parsing;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary>reports explain: each claim of a document with the recogniser that made it and the sentence it rests on.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(IAnsiConsole output)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The document." };
        var command = new Command("explain", "Show each claim found in a document, the rule that made it and its sentence.") { file };
        command.SetAction((line, cancellationToken) => RunAsync(line.GetRequiredValue(file), output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, IAnsiConsole output, CancellationToken cancellationToken)
    {
        if (!file.Exists)
            throw new UsageException($"There is no file {file}.");
        var seed = new Seed(file.Name, await File.ReadAllBytesAsync(file.FullName, cancellationToken).ConfigureAwait(false));
        var parsed = new SeedParser(new ArticleReader(new IntakeOptions()), new BriefingEngine()).Parse(seed, cancellationToken);
        if (parsed.Failure is { } failure)
        {
            output.MarkupLineInterpolated($"[red]{failure.Code}:[/] {failure.Message}");
            return ExitStatus.SomeFailed;
        }

        Show(parsed.Briefing!, output);
        return ExitStatus.Success;
    }

    private static void Show(Briefing briefing, IAnsiConsole output)
    {
        if (briefing.BottomLine is null)
        {
            output.Write(new Rule("[bold]Bottom line[/]").LeftJustified());
            output.WriteLine(briefing.Incidents.Count == 0 ? "None: no attack was found in this document." : "None: no incident is this document's main subject.");
        }

        foreach (var section in ClaimList.Of(briefing).GroupBy(claim => claim.Section))
        {
            output.Write(new Rule($"[bold]{section.Key}[/]").LeftJustified());
            foreach (var claim in section)
            {
                output.MarkupLineInterpolated($"[bold]{claim.Text}[/]  [grey]{claim.Rule ?? "no rule named"}[/]");
                foreach (var sentence in MarkedSentence.Of(briefing.Document, claim.Evidence))
                    output.MarkupLine($"    {sentence}");
            }
        }
    }
}
