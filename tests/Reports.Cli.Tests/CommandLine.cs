using Spectre.Console;

namespace Reports.Cli.Tests;

/// <summary>Runs the command as a user would, with what it prints caught, in a folder of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _messages = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("reports-").FullName;

    public string Output => _output.ToString();

    public string Messages => _messages.ToString();

    /// <summary>The columns of the terminal.</summary>
    public int Width { get; init; } = 200;

    public Task<int> RunAsync(params string[] arguments) => RunAsync(CancellationToken.None, arguments);

    /// <summary>Runs it as far as a user lets it, who presses Ctrl-C.</summary>
    public Task<int> RunAsync(CancellationToken stop, params string[] arguments) =>
        new ReportsCommand(ConsoleOver(_output), ConsoleOver(_messages), TimeProvider).RunAsync(arguments, stop);

    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static TimeProvider TimeProvider { get; } = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();

    private IAnsiConsole ConsoleOver(StringWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        return console;
    }
}
