namespace Reports.Intake.Tests.Markdown;

public sealed class MarkdownReaderTests
{
    private const string Prose = "The police said on Tuesday that four men had died near the bridge, and that nobody had claimed the attack.";

    [Theory]
    [InlineData("| Town | Dead |\n|---|---|\n| Baro | 4 |", new[] { "Town Dead", "Baro 4" })]
    [InlineData("| | Dead |\n|---|---|\n| Baro | |", new[] { "Dead", "Baro" })]
    [InlineData("| \u2029 | Dead |\n|---|---|\n| Baro | \u200B |", new[] { "Dead", "Baro" })]
    [InlineData("**Four** dead\n\n- at the [bridge](x)\n- in the *town*", new[] { "Four dead", "at the bridge", "in the town" })]
    public void Rows_and_items_are_paragraphs_without_marks_and_empty_cells(string markdown, string[] paragraphs) =>
        Assert.Equal([Prose, .. paragraphs, Prose], Reading.ParagraphsOf(Reading.Of($"{Prose}\n\n{markdown}\n\n{Prose}", "a.md")));
}
