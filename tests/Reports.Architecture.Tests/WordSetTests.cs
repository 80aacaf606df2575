using System.Text.RegularExpressions;
using Reports.Tests;

namespace Reports.Architecture.Tests;

public sealed partial class WordSetTests
{
    private static readonly string Engine = Repository.PathOf("src/Reports.Analysis");

    private static readonly string[][] Rows =
        [.. File.ReadLines(Path.Combine(Engine, "Lexicons", "word-sets.tsv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void Every_set_is_asked_for_and_every_set_asked_for_exists()
    {
        var asked = Directory.EnumerateFiles(Engine, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(Rows.Select(row => row[0]).Order(StringComparer.Ordinal), asked.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_set_says_what_its_words_have_in_common() =>
        Assert.DoesNotContain(Rows, row => row is not [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }]);

    [Fact]
    public void A_word_stands_in_a_set_once_and_in_lower_case() =>
        Assert.DoesNotContain(Rows, row => row[1].Split('|') is var words && (words.Distinct().Count() < words.Length || words.Any(word => word.Length == 0 || word.Any(char.IsUpper))));

    [Fact]
    public void No_two_sets_hold_the_same_words()
    {
        var twice = Rows.GroupBy(row => string.Join('|', row[1].Split('|').Order(StringComparer.Ordinal))).Where(same => same.Count() > 1);

        Assert.Empty(twice.Select(same => string.Join(" = ", same.Select(row => row[0]))));
    }

    [GeneratedRegex("WordSets\\.Of\\(\"([^\"]+)\"\\)")]
    private static partial Regex Asked();
}
