using System.Text;
using Reports.Intake;

namespace Reports.Benchmarks;

/// <summary>Articles to measure with, put together from the project's own seeds.</summary>
internal static class SampleArticle
{
    /// <summary>A plain-text article of about that many characters: the seeds' paragraphs one after the other, from the start again where they end.</summary>
    public static Seed OfLength(int characters)
    {
        var paragraphs = Directory.EnumerateFiles(Path.Combine(Root(), "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var text = new StringBuilder();
        for (var i = 0; text.Length < characters; i = (i + 1) % paragraphs.Count)
            text.Append(paragraphs[i]).Append("\n\n");
        return new Seed("article.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The folder that holds Reports.sln.</summary>
    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Reports.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the benchmarks from within the repository.");
        return folder;
    }
}
