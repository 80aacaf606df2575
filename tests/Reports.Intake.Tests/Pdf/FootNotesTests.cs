namespace Reports.Intake.Tests.Pdf;

public sealed class FootNotesTests
{
    private static readonly string[] Before =
    [
        "The survey of the northern border found eleven posts abandoned, and at each of them the same signs of a hurried retreat by night.",
        "Its authors spoke with herders, drivers and the wives of guards. None of them had seen an attack, and all of them had heard of one from",
    ];

    private const string After = "somebody whom they would not name. The ministry has not answered any question.";

    [Fact]
    public void Notes_at_a_pages_foot_come_after_the_text_and_break_no_sentence()
    {
        using var sheet = new PdfSheet();
        sheet.WithColumn(60, 780, 90, Before);
        WithNote(sheet, "1", "Interview with a driver at the Karsk crossing, 4 May 2019.", 90);
        WithNote(sheet, "2", "Bulletin of the border guard, no. 7.", 78);
        sheet.NewPage().With(After, 60, 780);
        Assert.Equal(
            [Before[0], $"{Before[1]} {After}", "1 Interview with a driver at the Karsk crossing, 4 May 2019.", "2 Bulletin of the border guard, no. 7."],
            Reading.ParagraphsOf(Reading.Of(sheet.Build(), "a.pdf")));
    }

    [Fact]
    public void Small_print_without_a_notes_number_stays_where_it_is()
    {
        using var sheet = new PdfSheet();
        sheet.WithColumn(60, 780, 90, Before[0]).With("The survey was paid for by the Institute of Mountain Roads.", 60, 720, 8);
        sheet.NewPage().With(After, 60, 780);
        Assert.Equal([Before[0], "The survey was paid for by the Institute of Mountain Roads.", After], Reading.ParagraphsOf(Reading.Of(sheet.Build(), "a.pdf")));
    }

    private static void WithNote(PdfSheet sheet, string mark, string note, double baseline)
    {
        var end = sheet.Write(mark, 60, baseline + 2.5, 5);
        sheet.Write(note, end, baseline, 8);
    }
}
