namespace Reports.Intake.Tests.Pdf;

public sealed class PageWordsTests
{
    [Fact]
    public void A_space_that_takes_no_room_is_none()
    {
        using var sheet = new PdfSheet();
        var middle = sheet.Write("The sum", 60, 700);
        sheet.Write(" ", middle, 700);
        sheet.Write("mary of the inquest was read out.", middle, 700);
        Assert.Equal("The summary of the inquest was read out.", TextOf(sheet));
    }

    [Fact]
    public void Words_without_spaces_are_told_by_the_gaps_between_them()
    {
        using var sheet = new PdfSheet();
        var at = 60.0;
        foreach (var word in "Nobody saw the two men leave the harbour.".Split(' '))
            at = sheet.Write(word, at, 700) + 2.5;
        Assert.Equal("Nobody saw the two men leave the harbour.", TextOf(sheet));
    }

    [Fact]
    public void Spaced_out_letters_stay_one_word_where_spaces_part_the_words()
    {
        using var sheet = new PdfSheet();
        var at = 60.0;
        foreach (var letter in "The ferry to Ostrava sank.")
            at = sheet.Write(letter.ToString(), at, 700) + 2;
        Assert.Equal("The ferry to Ostrava sank.", TextOf(sheet));
    }

    [Fact]
    public void What_is_drawn_over_other_text_is_not_mixed_with_it()
    {
        using var sheet = new PdfSheet();
        sheet.With("The governor promised that the bridge would be open by May.", 60, 700);
        sheet.With("Share this story", 100, 701);
        Assert.Contains("The governor promised that the bridge would be open by May.", TextOf(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_are_drawn_twice_to_look_bold_are_read_once()
    {
        using var sheet = new PdfSheet();
        sheet.With("The curfew was lifted at six.", 60, 700).With("The curfew was lifted at six.", 60.3, 700);
        Assert.Equal("The curfew was lifted at six.", TextOf(sheet));
    }

    [Fact]
    public void The_raised_figure_of_a_note_is_no_part_of_the_word_before_it()
    {
        using var sheet = new PdfSheet();
        var mark = sheet.Write("The shelling killed 12", 60, 700);
        var rest = sheet.Write("3", mark, 703.5, 6);
        sheet.Write(" villagers.", rest, 700);
        Assert.Equal("The shelling killed 12 villagers.", TextOf(sheet));
    }

    [Fact]
    public void The_raised_figure_of_a_unit_stays()
    {
        using var sheet = new PdfSheet();
        var mark = sheet.Write("The fire burnt 40 km", 60, 700);
        var rest = sheet.Write("2", mark, 703.5, 6);
        sheet.Write(" of forest.", rest, 700);
        Assert.Equal("The fire burnt 40 km2 of forest.", TextOf(sheet));
    }

    [Fact]
    public void A_large_first_letter_belongs_to_the_first_of_the_lines_beside_it()
    {
        using var sheet = new PdfSheet();
        var right = sheet.Write("T", 60, 674, 36) + 2;
        sheet.With("he ferry had left the quay at noon with twice as many on board as it", right, 700);
        sheet.With("was built for. It capsized in the strait, within sight of the lighthouse,", right, 687);
        sheet.With("and nobody there had a boat. Fishermen from the other shore took up those", right, 674);
        sheet.With("who could swim, and came back for the others until it was dark over the water.", 60, 661);
        Assert.Equal(
            "The ferry had left the quay at noon with twice as many on board as it was built for. It capsized in the strait, within sight of the lighthouse, and nobody there had a boat. "
            + "Fishermen from the other shore took up those who could swim, and came back for the others until it was dark over the water.",
            TextOf(sheet));
    }

    private static string TextOf(PdfSheet sheet) => Reading.Of(sheet.Build(), "a.pdf").Text;
}
