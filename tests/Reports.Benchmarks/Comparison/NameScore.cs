using System.Globalization;

namespace Reports.Benchmarks.Comparison;

/// <summary>How many names were found: an exact span counts, and its type where types are asked for.</summary>
internal sealed class NameScore(bool typed)
{
    private int _found;
    private int _wanted;
    private int _both;

    /// <summary>Adds a text: what is in it, and what was found.</summary>
    public void Add(string text, IEnumerable<LabelledName> wanted, IEnumerable<LabelledName> found)
    {
        var (gold, answer) = (Spans(text, wanted), Spans(text, found));
        _wanted += gold.Count;
        _found += answer.Count;
        _both += gold.Intersect(answer).Count();
    }

    public override string ToString()
    {
        var (precision, recall) = (100.0 * _both / Math.Max(1, _found), 100.0 * _both / Math.Max(1, _wanted));
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return string.Create(CultureInfo.InvariantCulture, $"{f1:0.0} ({precision:0.0}, {recall:0.0})");
    }

    private HashSet<(int Start, int End, string? Type)> Spans(string text, IEnumerable<LabelledName> names) =>
        [.. names.Where(name => !typed || name.Type is "PER" or "ORG" or "LOC").Select(name => name.Trimmed(text)).Where(name => name.Start < name.End)
            .Select(name => (name.Start, name.End, typed ? name.Type : null))];
}
