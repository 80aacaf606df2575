using System.Diagnostics;
using Reports.Drill.Storage;

namespace Reports.Drill;

/// <summary>The real command in processes of its own.</summary>
internal sealed class ReportsProgram(string program, IArena arena)
{
    /// <summary>Starts a watch.</summary>
    /// <param name="disturbed">Whether it reaches the store by the way that fails.</param>
    public Process Watch(bool disturbed) => Start(["watch", "--jobs", "2", .. arena.Arguments(disturbed)]);

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Its exit status and what it wrote.</returns>
    public async Task<(int Status, string Output)> RunAsync(string command)
    {
        using var process = Start([command, .. arena.Arguments(disturbed: false)]);
        _ = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private Process Start(IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
