using Reports.Briefings;

namespace Reports.Intake.Tests.Pdf;

public sealed class RunningLinesTests
{
    private static readonly string[] Story =
    [
        "The water board of the lower valley closed two wells on Thursday after traces of fuel were found in them, and had bread and bottled water handed out.",
        "A pipe of the old depot had leaked for months, an inspector said. The depot belongs to the army, which has not yet commented on his report.",
    ];

    private static readonly string[] Sequel =
    [
        "By Saturday the fuel had reached a third well, which lies closest to the school. Parents carried canisters from the spring above the church.",
        "The colonel in charge of the depot was called to the capital, where a committee of the chamber is to hear him behind closed doors next week.",
    ];

    [Fact]
    public void What_a_browser_prints_around_a_single_page_is_no_part_of_the_article()
    {
        using var sheet = new PdfSheet();
        sheet.With("5/14/21, 9:12 AM", 24, 822, 8).With("Wells closed in the valley - The Tarn Courier", 230, 822, 8);
        sheet.WithColumn(60, 780, 90, Story);
        sheet.With("https://example.com/2021/wells-closed", 24, 16, 8).With("1/1", 560, 16, 8);
        var document = Reading.Of(sheet.Build(), "a.pdf");
        Assert.Equal(Story, Reading.ParagraphsOf(document));
        Assert.Null(document.Published);
        Assert.Contains(new RemovedText("https://example.com/2021/wells-closed 1/1", "running line"), document.Removed);
    }

    [Fact]
    public void A_header_across_two_columns_does_not_hide_that_they_are_two()
    {
        using var sheet = new PdfSheet();
        WithHeader(sheet).WithColumn(60, 780, 45, Story[0]).WithColumn(320, 780, 45, Story[1]);
        WithHeader(sheet.NewPage()).WithColumn(60, 780, 45, Sequel[0]).WithColumn(320, 780, 45, Sequel[1]);
        Assert.Equal([.. Story, .. Sequel], Reading.ParagraphsOf(Reading.Of(sheet.Build(), "a.pdf")));
    }

    [Fact]
    public void A_headline_that_later_pages_repeat_in_small_letters_stays_the_headline()
    {
        using var sheet = new PdfSheet();
        sheet.With("Fuel in the wells", 60, 800, 22).WithColumn(60, 760, 90, Story);
        sheet.NewPage().With("Fuel in the wells", 60, 815, 8).WithColumn(60, 780, 90, Sequel[0]);
        sheet.NewPage().With("Fuel in the wells", 60, 815, 8).WithColumn(60, 780, 90, Sequel[1]);
        var document = Reading.Of(sheet.Build(), "a.pdf");
        Assert.Equal("Fuel in the wells", document.Title);
        Assert.Equal([.. Story, .. Sequel], Reading.ParagraphsOf(document));
    }

    [Fact]
    public void The_lines_of_a_table_of_contents_are_left_out_and_told()
    {
        using var sheet = new PdfSheet();
        sheet.With("Fuel in the wells", 60, 800, 22).With("The depot " + new string('.', 60) + " 2", 60, 770).With("The school " + new string('.', 58) + " 14", 60, 757);
        var document = Reading.Of(sheet.WithColumn(60, 720, 90, Story).Build(), "a.pdf");
        Assert.Equal(Story, Reading.ParagraphsOf(document));
        Assert.Equal(2, document.Removed.Count(removed => removed.Reason == "table of contents"));
    }

    [Fact]
    public void A_bar_that_is_fixed_on_every_page_is_no_part_of_the_article()
    {
        using var sheet = new PdfSheet();
        string[] paragraphs = [.. Story, .. Sequel];
        foreach (var paragraph in paragraphs)
        {
            sheet.WithColumn(60, 780, 60, paragraph, "The inquiry goes on, and nobody can say yet when the wells will be opened.");
            sheet.With("Subscribe to the Courier", 420, 400).With("Sign in", 420, 387).NewPage();
        }
        var text = Reading.Of(sheet.Build(), "a.pdf").Text;
        Assert.All(paragraphs, paragraph => Assert.Contains(paragraph, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Sign in", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_in_the_last_row_of_a_table_are_no_page_number()
    {
        using var sheet = new PdfSheet();
        sheet.WithColumn(60, 780, 90, Story).With("Upper well", 60, 60).With("12", 300, 60).With("Lower well", 60, 47).With("17", 300, 47);
        Assert.Contains("17", Reading.Of(sheet.Build(), "a.pdf").Text, StringComparison.Ordinal);
    }

    private static PdfSheet WithHeader(PdfSheet sheet) => sheet.With("Quarterly of the Institute of Wells", 60, 815, 8).With("Spring", 480, 815, 8);
}
