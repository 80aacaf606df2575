using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Reports.Intake.Tests.Samples;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Reports.Intake.Tests.Word;

public sealed class WordReaderTests
{
    private const string First = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said.";

    [Fact]
    public void Tracked_deletions_are_left_out_and_insertions_kept()
    {
        var paragraph = new Paragraph(
            Run("Two bombs killed "),
            new DeletedRun(new Run(new DeletedText("nine") { Space = SpaceProcessingModeValues.Preserve })),
            new InsertedRun(Run("four")),
            Run(" traders near the market on Tuesday."));
        Assert.Equal("Two bombs killed four traders near the market on Tuesday.", Reading.Of(SampleDocuments.Word([paragraph]), "a.docx").Text);
    }

    [Fact]
    public void Notes_follow_the_text()
    {
        var paragraph = new Paragraph(Run(First), new Run(new FootnoteReference { Id = 1 }));
        Assert.Equal([First, "The police gave no names."], Reading.ParagraphsOf(Reading.Of(SampleDocuments.Word([paragraph], "The police gave no names."), "a.docx")));
    }

    [Fact]
    public void A_row_of_a_table_is_a_paragraph_and_a_heading_and_a_list_item_are_too()
    {
        var heading = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading2" }), Run("The dead"));
        var item = new Paragraph(new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 })), Run("Four traders and a porter died."));
        var table = new Table(Row("Place", "Dead"), Row("Market", "4"));
        Assert.Equal(
            [First, "The dead", "Four traders and a porter died.", "Place Dead", "Market 4"],
            Reading.ParagraphsOf(Reading.Of(SampleDocuments.Word([new Paragraph(Run(First)), heading, item, table]), "a.docx")));
    }

    private static Run Run(string text) => new(new WordText(text) { Space = SpaceProcessingModeValues.Preserve });

    private static TableRow Row(params string[] cells) => new(cells.Select(text => new TableCell(new Paragraph(Run(text)))));
}
