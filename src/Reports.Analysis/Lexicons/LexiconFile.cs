using System.Reflection;

namespace Reports.Analysis.Lexicons;

/// <summary>
/// Reads the lexicons embedded from Lexicons/*.tsv: UTF-8, tab-separated columns, the first row names the columns, a line that
/// starts with "#" is a comment, an empty line counts for nothing.
/// </summary>
internal static class LexiconFile
{
    /// <summary>The rows of a lexicon, header apart; every row has as many cells as the header, missing ones empty.</summary>
    /// <param name="name">The file's name without ending: "armed-groups".</param>
    /// <exception cref="FileNotFoundException">No lexicon of that name is embedded.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        var resource = $"Reports.Analysis.Lexicons.{name}.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException($"The lexicon {name}.tsv is not embedded.", resource);
        using var reader = new StreamReader(stream);
        var width = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (width == 0)
            {
                width = cells.Length;
                continue;
            }

            Array.Resize(ref cells, width);
            for (var i = 0; i < width; i++)
                cells[i] ??= "";
            yield return cells;
        }
    }
}
