using System.CommandLine;
using Reports.Pipeline.Publishing;
using Reports.Rendering;

namespace Reports.Cli.Commands;

/// <summary>reports brief: documents to records and briefings.</summary>
internal static class BriefCommand
{
    /// <summary>The command.</summary>
    public static Command Create(BatchRunner runner)
    {
        var command = new Command("brief", "Read documents and write a record (JSON) and a briefing (PDF) for each.");
        var arguments = new BatchArguments(command);
        var format = PaperOption.Create();
        var html = new Option<bool>("--html") { Description = "Write an HTML page beside each PDF." };
        var handling = new Option<string?>("--handling")
        {
            Description = "A handling marking for the head and foot of every page.",
            HelpName = "TEXT",
        };
        command.Add(format);
        command.Add(html);
        command.Add(handling);
        command.SetAction((line, cancellationToken) => runner.RunAsync(
            arguments.Inputs(line),
            arguments.Options(line),
            Publisher(line.GetValue(html), line.GetValue(handling), line.GetValue(format)),
            cancellationToken));
        return command;
    }

    private static BriefingPublisher Publisher(bool html, string? handling, PageFormat format) => new(
        html ? [new SkiaPdfRenderer(), new HtmlRenderer()] : [new SkiaPdfRenderer()],
        new CompositionOptions { HandlingMarking = handling },
        new RenderingOptions { PageFormat = format });
}
