using System.Globalization;
using Reports.Pipeline.Naming;
using Reports.Pipeline.Steps;
using Reports.Pipeline.Watching;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Reports.Cli.Watching;

/// <summary>The live table of a watch: the seeds last dealt with, and the totals.</summary>
/// <param name="container">Where seeds are to be dropped.</param>
internal sealed class SeedBoard(string container) : ISeedObserver
{
    private const int Rows = 16;
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Seed, string State, string Detail)> _recent = new();
    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);

    /// <summary>The table as it stands.</summary>
    public IRenderable Draw()
    {
        lock (_gate)
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("Seed", "State", "");
            foreach (var (seed, state, detail) in _recent)
                table.AddRow(new Text(seed), new Text(state, StyleOf(state)), new Text(detail));
            var totals = string.Join("  ", _totals.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
            return new Rows(table, new Text(totals.Length > 0 ? totals : "Waiting for seeds."), new Text($"Watching {container}. Ctrl-C ends the watch when what is in hand is finished."));
        }
    }

    public void Started(string seed) => Show(seed, "working", "");

    public void Retrying(string seed, int attempt, Exception fault) => Show(seed, "retrying", $"try {attempt} failed: {fault.GetType().Name}");

    public void Finished(string seed, StepResult result, TimeSpan elapsed)
    {
        var state = result.Outcome.ToString().ToLowerInvariant();
        Show(seed, state, result.Code ?? string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.00} s"));
        lock (_gate)
            _totals[state] = _totals.GetValueOrDefault(state) + 1;
    }

    public void Left(string seed) => Show(seed, "pending", "");

    private static Style StyleOf(string state) => state switch
    {
        "briefed" => new Style(Color.Green),
        "rejected" => new Style(Color.Red),
        "retrying" => new Style(Color.Yellow),
        _ => Style.Plain,
    };

    private void Show(string seed, string state, string detail)
    {
        var name = SeedName.ForDisplay(seed);
        lock (_gate)
        {
            var row = _recent.First;
            while (row is not null && row.Value.Seed != name)
                row = row.Next;
            if (row is not null)
                _recent.Remove(row);
            _recent.AddFirst((name, state, detail));
            if (_recent.Count > Rows)
                _recent.RemoveLast();
        }
    }
}
