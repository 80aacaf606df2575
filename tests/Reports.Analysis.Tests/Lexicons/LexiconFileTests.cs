using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Tests.Lexicons;

public sealed class LexiconFileTests
{
    private const string Folder = "Reports.Analysis.Lexicons.";
    private const string Ending = ".tsv";

    /// <summary>Here a word has a row for each of its spellings or plurals ("kidnaped", "persons"): the key is the first two columns.</summary>
    private static readonly string[] WithVariants = ["casualty-verbs", "occupations"];

    public static TheoryData<string> Names() =>
        [.. typeof(LexiconFile).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..^Ending.Length])];

    // Of two rows one is read and the other is a trap for whoever changes it.
    [Theory]
    [MemberData(nameof(Names))]
    public void No_key_has_two_rows(string name)
    {
        var columns = WithVariants.Contains(name) ? 2 : 1;
        var twice = LexiconFile.Rows(name).GroupBy(row => string.Join(' ', row.Take(columns)), StringComparer.Ordinal).Where(rows => rows.Count() > 1);

        Assert.Empty(twice.Select(rows => rows.Key));
    }
}
