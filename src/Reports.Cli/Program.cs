using System.Text;
using Reports.Cli;
using Spectre.Console;

// The composition root: the only place that names the machine's console and clock.
#pragma warning disable RS0030
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
var messages = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
// Where nobody watches, lines are read by programs and in logs: 80 columns would break names and messages.
if (Console.IsOutputRedirected)
    output.Profile.Width = 160;
if (Console.IsErrorRedirected)
    messages.Profile.Width = 1000;
return await new ReportsCommand(output, messages, TimeProvider.System).RunAsync(args).ConfigureAwait(false);
