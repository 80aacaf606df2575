namespace Reports.Intake.Tests.Pdf;

public sealed class PageColumnsTests
{
    private static readonly string[] Story =
    [
        "The dam above the town of Velin broke shortly before dawn on Monday, and the water carried away the lower market and both of the bridges that led to it.",
        "Rescuers from three districts searched the mud for survivors until it was dark, and by then they had found nine people alive on the roof of the mill.",
        "The ministry said on the radio that it had asked the army for boats, tents and a field hospital, which would arrive in the course of the night.",
        "An engineer who had inspected the dam in the spring told reporters that he had warned of cracks in its foot, and that nobody had answered his letter.",
        "The mayor called that letter an invention, and promised that an inquiry would be held in public as soon as all of the missing were accounted for.",
        "Schools in the valley will remain closed for the rest of the week, and the trains between the capital and the coast take the longer way round.",
    ];

    [Fact]
    public void Three_narrow_columns_are_read_one_after_the_other()
    {
        using var sheet = new PdfSheet();
        sheet.WithColumn(50, 700, 32, Story[..2]).WithColumn(220, 700, 32, Story[2..4]).WithColumn(390, 700, 32, Story[4..]);
        Assert.Equal(Story, Reading.ParagraphsOf(Reading.Of(sheet.Build(), "a.pdf")));
    }

    [Fact]
    public void A_column_beside_only_a_part_of_the_text_does_not_cut_its_lines()
    {
        using var sheet = new PdfSheet();
        sheet.WithColumn(50, 760, 100, Story[..2]).WithColumn(50, 690, 60, Story[2..4]).WithColumn(50, 560, 100, Story[4..]);
        sheet.WithColumn(380, 690, 34, "The water rose by four metres within an hour of the break, the gauge at Velin shows, and fell again at noon.");
        var text = Reading.Of(sheet.Build(), "a.pdf").Text;
        Assert.All(Story, paragraph => Assert.Contains(paragraph, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_rows_of_a_table_stay_rows()
    {
        using var sheet = new PdfSheet();
        sheet.WithColumn(50, 760, 100, Story[..2]);
        string[] rows = ["Velin 9", "Upper Mill 14", "Sarn 3", "Karsk 21", "Ostra 7"];
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
            sheet.With(row[..row.LastIndexOf(' ')], 60, 690 - (i * 13)).With(row[(row.LastIndexOf(' ') + 1)..], 300, 690 - (i * 13));
        sheet.WithColumn(50, 610, 100, Story[2..]);
        var text = Reading.Of(sheet.Build(), "a.pdf").Text;
        Assert.All(rows, row => Assert.Contains(row, text, StringComparison.Ordinal));
    }
}
