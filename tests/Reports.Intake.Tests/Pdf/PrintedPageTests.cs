namespace Reports.Intake.Tests.Pdf;

/// <summary>News pages as a browser prints them.</summary>
public sealed class PrintedPageTests
{
    private const string Headline = "Landslide buries the road to Tarn";

    private static readonly string[] Story =
    [
        "A landslide has buried the only road to the mountain town of Tarn, the district's governor said on Friday, and cut off some four thousand people from the valley below.",
        "Two lorries were caught under the rubble. The driver of one of them was pulled out alive, while the crew of the other is still being looked for with dogs.",
        "It is the third slide on that slope within two years. Villagers had asked for nets and walls after the first one, but the money went to another road.",
    ];

    private static readonly string[] Menu = ["Home", "Country", "World", "Weather", "Sign in"];

    [Fact]
    public void Links_above_the_article_are_left_out_and_told()
    {
        using var sheet = new PdfSheet();
        var document = Reading.Of(Written(sheet.WithLinks(60, 810, Menu)).Build(), "a.pdf");
        Assert.Equal(Story, Reading.ParagraphsOf(document));
        Assert.All(Menu, link => Assert.Contains(document.Removed, removed => removed.Text == link && removed.Reason == "navigation"));
    }

    [Fact]
    public void The_headline_is_the_largest_text_between_menu_and_article()
    {
        using var sheet = new PdfSheet();
        var document = Reading.Of(Written(sheet.WithLinks(60, 810, Menu)).Build(), "a.pdf");
        Assert.Equal(Headline, document.Title);
    }

    [Fact]
    public void A_lead_in_large_letters_is_no_headline_and_stays()
    {
        using var sheet = new PdfSheet();
        const string Lead = "Nobody in Tarn was surprised, and nobody in the capital was ready.";
        var document = Reading.Of(sheet.With(Lead, 60, 740, 14).WithColumn(60, 700, 90, Story).Build(), "a.pdf");
        Assert.Equal([Lead, .. Story], Reading.ParagraphsOf(document));
    }

    [Fact]
    public void Credits_among_the_links_above_the_article_are_read()
    {
        using var sheet = new PdfSheet();
        sheet.WithLinks(60, 830, Menu).With(Headline, 60, 730, 20).WithLink("By Ana Example", 60, 705).With("12 March 2021", 60, 690).WithLinks(60, 677, "Post it", "Send it", "Print it");
        var document = Reading.Of(sheet.WithColumn(60, 600, 90, Story).Build(), "a.pdf");
        Assert.Equal(Headline, document.Title);
        Assert.Equal("Ana Example", document.Byline);
        Assert.Equal(new DateOnly(2021, 3, 12), document.Published);
    }

    [Fact]
    public void What_stands_among_the_links_below_the_article_is_left_out_with_them()
    {
        using var sheet = new PdfSheet();
        Written(sheet).WithLinks(60, 500, "Bridge at Sarn closed to lorries", "Snow expected above the tree line", "A baker who feeds the whole valley");
        sheet.With("The Tarn Courier is printed and sent out by the Courier House.", 60, 450).WithLinks(60, 430, "Imprint", "Contact", "Careers");
        Assert.Equal(Story, Reading.ParagraphsOf(Reading.Of(sheet.Build(), "a.pdf")));
    }

    [Fact]
    public void Much_text_below_a_block_of_links_is_the_articles_own()
    {
        using var sheet = new PdfSheet();
        sheet.With(Headline, 60, 740, 20).WithColumn(60, 700, 90, Story[..2]);
        sheet.WithLinks(60, 600, "Bridge at Sarn closed to lorries", "Snow expected above the tree line", "A baker who feeds the whole valley", "Trout return to the Lim", "Old mill to be sold");
        var document = Reading.Of(sheet.WithColumn(60, 500, 90, Story[2..]).Build(), "a.pdf");
        Assert.Equal(Story, Reading.ParagraphsOf(document));
    }

    [Fact]
    public void A_link_in_a_sentence_and_a_few_links_amid_the_article_stay()
    {
        using var sheet = new PdfSheet();
        sheet.With(Headline, 60, 740, 20).WithColumn(60, 700, 90, Story[..2]);
        var end = sheet.Write("The ministry's report on the slope, ", 60, 620);
        sheet.WithLink("published last year", end, 620).With("Slides since 2019:", 60, 590).WithLinks(60, 577, "The slide of May 2019", "The slide of June 2020");
        var text = Reading.Of(sheet.WithColumn(60, 500, 90, Story[2..]).Build(), "a.pdf").Text;
        Assert.Contains("report on the slope, published last year", text, StringComparison.Ordinal);
        Assert.Contains("The slide of June 2020", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_links_without_an_article_stays()
    {
        using var sheet = new PdfSheet();
        var document = Reading.Of(sheet.WithLinks(60, 800, "The slide of May 2019", "The slide of June 2020", "The nets that never came", "A road for the quarry").Build(), "a.pdf");
        Assert.Contains("The nets that never came", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_whose_links_are_damaged_is_read_without_them()
    {
        using var sheet = new PdfSheet();
        var pdf = Written(sheet.WithLinks(60, 810, Menu)).Build();
        var at = pdf.AsSpan().IndexOf("/Rect"u8);
        Assert.True(at > 0);
        "/Tcer"u8.CopyTo(pdf.AsSpan(at));
        Assert.Contains(Story[0], Reading.Of(pdf, "a.pdf").Text, StringComparison.Ordinal);
    }

    private static PdfSheet Written(PdfSheet sheet) => sheet.With(Headline, 60, 730, 20).WithColumn(60, 700, 90, Story);
}
