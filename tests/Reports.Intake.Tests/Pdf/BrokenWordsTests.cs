namespace Reports.Intake.Tests.Pdf;

public sealed class BrokenWordsTests
{
    [Theory]
    [InlineData("The envoy called the talks a first step, and the govern-", "ment agreed.", "the government agreed.")]
    [InlineData("A long war needs long breath, he said of that term: it was a long-", "term plan.", "it was a long-term plan.")]
    [InlineData("A well-known painter was among the dead, and two others who were well-", "known abroad.", "who were well-known abroad.")]
    [InlineData("Trade fell by a third between the harvests of the bad years 2021-", "22 and later.", "years 2021-22 and later.")]
    [InlineData("The treaty was signed by the members of an Anglo-", "American commission.", "an Anglo-American commission.")]
    [InlineData("Nothing in the valley recalls that it was once divided into pre-", "and post-war quarters.", "into pre- and post-war quarters.")]
    public void A_hyphen_at_a_lines_end_is_the_words_own_or_not(string line, string next, string expected)
    {
        using var sheet = new PdfSheet();
        var pdf = sheet.With(line, 60, 700).With(next, 60, 687).Build();
        Assert.EndsWith(expected, Reading.Of(pdf, "a.pdf").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_breaks_no_words_keeps_the_hyphens_at_its_lines_ends()
    {
        using var sheet = new PdfSheet();
        string[] lines = [.. Enumerable.Range(1, 55).Select(number => $"In village number {number} the commission counted the houses that were still standing"), "and found the roofs of all that had been built low-", "cost in the last decade gone."];
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
            sheet.With(line, 60, 800 - (i * 13));
        Assert.EndsWith("built low-cost in the last decade gone.", Reading.Of(sheet.Build(), "a.pdf").Text, StringComparison.Ordinal);
    }
}
