using System.IO.Compression;
using System.Text;

namespace Reports.Benchmarks.Comparison;

/// <summary>A document of a name corpus as running text.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Text">Its sentences, set as print does.</param>
/// <param name="Names">Its names.</param>
internal sealed record LabelledText(string Id, string Text, IReadOnlyList<LabelledName> Names)
{
    private const string NoSpaceBefore = ".,;:!?%)]}'’”";
    private const string NoSpaceAfter = "([{$£€‘“";

    /// <summary>Reads a corpus of tokens with BIO labels, one a line, sentences apart by an empty line.</summary>
    public static IReadOnlyList<LabelledText> Read(string path)
    {
        var documents = new List<LabelledText>();
        var id = "";
        var text = new StringBuilder();
        var names = new List<LabelledName>();
        foreach (var line in Lines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                Close();
                id = line["# newdoc id = ".Length..];
            }
            else if (line.Length > 0)
            {
                var (token, label) = line.Split('\t') is [var first, var second] ? (first, second) : throw new InvalidDataException($"{path}: {line}");
                if (text.Length > 0 && !NoSpaceAfter.Contains(text[^1], StringComparison.Ordinal) && !NoSpaceBefore.Contains(token[0], StringComparison.Ordinal))
                    text.Append(' ');
                if (label.StartsWith('B'))
                    names.Add(new LabelledName(text.Length, text.Length + token.Length, label[2..]));
                else if (label.StartsWith('I'))
                    names[^1] = names[^1] with { End = text.Length + token.Length };
                text.Append(token);
            }
        }

        Close();
        return documents;

        void Close()
        {
            if (text.Length > 0)
                documents.Add(new LabelledText(id, text.ToString(), [.. names]));
            text.Clear();
            names.Clear();
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
