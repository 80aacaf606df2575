using System.Collections.Concurrent;

namespace Reports.Drill;

/// <summary>Counts what happened.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IEnumerable<(string What, int Times)> Counts => _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    public int this[string what] => _counts.GetValueOrDefault(what);

    public void Add(string what, int times = 1) => _counts.AddOrUpdate(what, times, (_, before) => before + times);
}
