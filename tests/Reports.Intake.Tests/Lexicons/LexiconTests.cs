namespace Reports.Intake.Tests.Lexicons;

public sealed class LexiconTests
{
    public static TheoryData<string> Names() => [.. typeof(ArticleReader).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))];

    // The first column says what the rest stands for; of two rows for the same one is read and the other is a trap for whoever changes it.
    [Theory]
    [MemberData(nameof(Names))]
    public void No_wording_has_two_rows(string name)
    {
        using var reader = new StreamReader(typeof(ArticleReader).Assembly.GetManifestResourceStream(name)!);
        var rows = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();

        Assert.NotEmpty(rows);
        Assert.Empty(rows.GroupBy(row => row[(row.IndexOf('\t', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
