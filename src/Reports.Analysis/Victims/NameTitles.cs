using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims;

/// <summary>Takes titles and occupations off the front of names: "Msgr Ruiz", "Newsman Luis Mora". Safe to use from several threads at once.</summary>
internal sealed class NameTitles
{
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);

    public NameTitles()
    {
        foreach (var row in LexiconFile.Rows("occupations").Where(r => r[3] == "yes"))
            _titles.UnionWith([row[0], row[1]]);
        foreach (var row in LexiconFile.Rows("person-titles"))
            _titles.Add(row[0]);
    }

    /// <summary>The name alone; a name of one word stays.</summary>
    public string Without(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length - 1 && _titles.Contains(words[first]))
            first++;
        return first == 0 ? name : string.Join(' ', words[first..]);
    }
}
