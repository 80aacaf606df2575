using System.Text;
using Reports.Cli;
using Spectre.Console;

// The composition root: the only place that names the machine's console and clock.
#pragma warning disable RS0030
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
var messages = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
return await new ReportsCommand(output, messages, TimeProvider.System).RunAsync(args).ConfigureAwait(false);
