using System.IO.Compression;
using System.Text;

namespace Reports.Training.Corpora;

/// <summary>Reads the part-of-speech corpora: six columns, ID FORM LEMMA UPOS XPOS SPACE.</summary>
internal static class ConlluReader
{
    public static IEnumerable<GoldSentence> Read(string path)
    {
        var lines = new List<string[]>();
        var newDocument = true;
        foreach (var line in Lines(path))
        {
            if (line.Length == 0)
            {
                if (lines.Count > 0)
                {
                    yield return SentenceOf(lines, newDocument);
                    newDocument = false;
                }

                lines.Clear();
            }
            else if (line.Contains('\t', StringComparison.Ordinal))
            {
                lines.Add(line.Split('\t'));
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                newDocument = true;
            }
        }

        if (lines.Count > 0)
            yield return SentenceOf(lines, newDocument);
    }

    public static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static GoldSentence SentenceOf(List<string[]> lines, bool newDocument)
    {
        var text = new StringBuilder();
        var words = new List<GoldWord>();
        for (var i = 0; i < lines.Count; i++)
        {
            var range = lines[i][0].Split('-');
            var count = range.Length == 2 ? int.Parse(range[1], null) - int.Parse(range[0], null) + 1 : 0;
            AddSurface(text, words, lines[i], lines.GetRange(i + (count > 0 ? 1 : 0), Math.Max(count, 1)));
            i += count;
            if (lines[i - count][5] != "SpaceAfter=No")
                text.Append(' ');
        }

        return new GoldSentence(text.ToString().TrimEnd(), words, newDocument);
    }

    /// <summary>Adds a surface token; the words that it holds share its characters in order.</summary>
    private static void AddSurface(StringBuilder text, List<GoldWord> words, string[] surface, List<string[]> parts)
    {
        var start = text.Length;
        text.Append(surface[1]);
        for (var i = 0; i < parts.Count; i++)
        {
            var end = i + 1 == parts.Count ? text.Length : Math.Min(text.Length, start + parts[i][1].Length);
            if (end > start)
                words.Add(new GoldWord(start, end, parts[i][4]));
            start = end;
        }
    }
}
