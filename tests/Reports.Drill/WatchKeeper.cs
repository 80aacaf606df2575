using System.Diagnostics;

namespace Reports.Drill;

/// <summary>Keeps a watch running, reads what it says, and ends it in the ways that watches end.</summary>
internal sealed class WatchKeeper(ReportsProgram program, Tally tally) : IDisposable
{
    /// <summary>The exit status of a command that finds no storage.</summary>
    private const int NoStorage = 3;

    private readonly Lock _gate = new();
    private Process? _watch;
    private bool _ended;

    private readonly List<string> _ends = [];

    /// <summary>What the watch said last.</summary>
    public string? LastWords { get; private set; }

    /// <summary>How each watch that ended by itself did so: its exit status and last words.</summary>
    public IReadOnlyList<string> Ends => _ends;

    public void Start(bool disturbed = true)
    {
        var watch = program.Watch(disturbed);
        watch.OutputDataReceived += (_, line) => Count(line.Data);
        watch.ErrorDataReceived += (_, line) => Note(line.Data);
        LastWords = null;
        watch.BeginOutputReadLine();
        watch.BeginErrorReadLine();
        lock (_gate)
        {
            _watch?.Dispose();
            (_watch, _ended) = (watch, false);
        }
    }

    /// <summary>Starts it again where it has ended by itself, which it never should.</summary>
    public void CheckAlive()
    {
        lock (_gate)
        {
            if (_ended || _watch is not { HasExited: true })
                return;
            _ended = true;
        }

        _watch!.WaitForExit(); // Its last words may still be on their way.
        if (_watch.ExitCode == NoStorage && LastWords?.Contains("cannot be reached", StringComparison.Ordinal) == true)
        {
            tally.Add("watches that found no storage and said so");
        }
        else
        {
            tally.Add("watches that ended by themselves");
            _ends.Add($"{_watch.ExitCode}: {LastWords}");
        }

        Start();
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        Expect();
        _watch!.Kill();
        await _watch.WaitForExitAsync();
        tally.Add("watches killed");
    }

    /// <summary>Ctrl-C; it must end within its half minute, and well.</summary>
    public async Task InterruptAsync()
    {
        Expect();
        var limit = Task.Delay(TimeSpan.FromSeconds(60));
        using (var kill = Process.Start("kill", ["-INT", $"{_watch!.Id}"])!)
            await kill.WaitForExitAsync();
        if (await Task.WhenAny(_watch.WaitForExitAsync(), limit) == limit)
        {
            tally.Add("watches that did not end at Ctrl-C");
            _watch.Kill();
            await _watch.WaitForExitAsync();
        }
        else
        {
            tally.Add(_watch.ExitCode == 0 ? "watches ended by Ctrl-C" : "watches ended by Ctrl-C with an error");
        }
    }

    public void Dispose() => _watch?.Dispose();

    private void Expect()
    {
        lock (_gate)
            _ended = true;
    }

    private void Count(string? line)
    {
        var word = line?.Split(' ')[0];
        if (word is "briefed" or "rejected" or "retrying" or "pending")
            tally.Add($"the watch said: {word}");
    }

    private void Note(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        LastWords = line;
        if (line.Contains("Unhandled", StringComparison.Ordinal))
            tally.Add("unhandled faults");
    }
}
