using System.Diagnostics;

namespace Reports.Benchmarks.Comparison;

/// <summary>Runs other programs to their end.</summary>
internal static class Programs
{
    /// <summary>Runs a program and tells what it printed, how long it took and the most memory it held.</summary>
    /// <exception cref="InvalidOperationException">It ended with another status than 0.</exception>
    public static ProgramRun Run(string program, IEnumerable<string> arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        long memory = 0;
        while (!process.WaitForExit(20))
            memory = Math.Max(memory, HeldBy(process));

        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(started);
        return process.ExitCode == 0
            ? new ProgramRun(output.Result, elapsed, memory)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}{output.Result}");
    }

    private static long HeldBy(Process process)
    {
        process.Refresh();
        try
        {
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It ended between the wait and this look.
        }
    }

    /// <summary>Whether a program is on the PATH.</summary>
    public static bool Exists(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")));
}
