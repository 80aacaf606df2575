using System.Globalization;
using Reports.Briefings;
using Reports.Rendering.Model;
using Reports.Rendering.Tests.Samples;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;

namespace Reports.Rendering.Tests;

/// <summary>What every renderer of PDF must do, whatever it draws with. Files are read back with a reader that is none of ours.</summary>
public abstract class RendererContract
{
    private static readonly Dictionary<string, string> Ligatures = new()
    {
        ["\uFB00"] = "ff",
        ["\uFB01"] = "fi",
        ["\uFB02"] = "fl",
        ["\uFB03"] = "ffi",
        ["\uFB04"] = "ffl",
    };

    public static TheoryData<string> Samples => new("rich", "empty", "scripts", "hostile");

    protected abstract IBriefingRenderer Renderer { get; }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_word_of_the_document_can_be_read_back(string sample)
    {
        var document = Compose(sample);

        using var pdf = PdfDocument.Open(Render(document));

        var text = Squeezed(string.Concat(pdf.GetPages().Select(page => page.Text)));
        var missing = WordsOf(document).Where(word => !text.Contains(Squeezed(word), StringComparison.Ordinal)).Distinct().ToList();
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_citation_and_every_way_back_is_a_link(string sample)
    {
        var document = Compose(sample);
        var expected = InlinesOf(document).OfType<Citation>().Count()
            + document.Sections.SelectMany(section => section.Blocks).OfType<EvidenceList>().SelectMany(list => list.Entries).Sum(entry => entry.CitedIn.Count);

        using var pdf = PdfDocument.Open(Render(document));

        Assert.True(pdf.GetPages().Sum(page => page.GetAnnotations().Count(annotation => annotation.Type == AnnotationType.Link)) >= expected);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void All_text_stands_inside_the_page(string sample)
    {
        using var pdf = PdfDocument.Open(Render(Compose(sample)));

        foreach (var page in pdf.GetPages())
            Assert.All(page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)), letter =>
            {
                Assert.InRange(letter.StartBaseLine.X, 20, page.Width - 20);
                Assert.InRange(letter.StartBaseLine.Y, 10, page.Height - 10);
            });
    }

    [Theory]
    [InlineData(PageFormat.A4, 595, 842)]
    [InlineData(PageFormat.Letter, 612, 792)]
    public void Pages_have_the_size_asked_for(PageFormat format, double width, double height)
    {
        using var pdf = PdfDocument.Open(Render(Compose("rich"), new RenderingOptions { PageFormat = format }));

        Assert.All(pdf.GetPages(), page =>
        {
            Assert.InRange(page.Width, width - 1, width + 1);
            Assert.InRange(page.Height, height - 1, height + 1);
        });
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        var document = Compose("rich");

        using var pdf = PdfDocument.Open(Render(document));

        Assert.Equal(document.Metadata.Title, pdf.Information.Title);
        Assert.Equal(document.Metadata.Subject, pdf.Information.Subject);
        Assert.Equal(document.Metadata.Creator, pdf.Information.Creator);
    }

    [Fact]
    public void Each_page_gives_its_number_and_how_many_there_are()
    {
        using var pdf = PdfDocument.Open(Render(Compose("rich")));

        Assert.All(pdf.GetPages(), page =>
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{page.Number}of{pdf.NumberOfPages}"), Squeezed(page.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void A_marking_stands_at_head_and_foot_of_every_page()
    {
        var document = Compose("rich");
        document = document with { Furniture = document.Furniture with { Marking = "INTERNAL USE" } };

        using var pdf = PdfDocument.Open(Render(document));

        Assert.All(pdf.GetPages(), page =>
        {
            var places = page.GetWords().Where(word => word.Text == "INTERNAL").Select(word => word.BoundingBox.Bottom / page.Height).ToList();
            Assert.Contains(places, place => place > 0.9);
            Assert.Contains(places, place => place < 0.1);
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_same_document_gives_the_same_bytes(string sample)
    {
        var document = Compose(sample);

        Assert.Equal(Render(document), Render(document));
    }

    [Fact]
    public void Renders_from_several_threads_at_once_are_all_right()
    {
        var document = Compose("rich");
        var alone = Render(document);
        var together = new byte[8][];

        Parallel.For(0, together.Length, index => together[index] = Render(document));

        Assert.All(together, file => Assert.Equal(alone, file));
    }

    [Fact]
    public void A_character_that_no_font_has_is_an_error_where_asked_and_then_nothing_is_written()
    {
        using var output = new MemoryStream();

        var error = Assert.Throws<MissingGlyphException>(() =>
            Renderer.Render(Compose("scripts"), new RenderingOptions { MissingGlyphs = MissingGlyphs.Fail }, output));

        Assert.StartsWith("No font has the character U+", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void A_cancelled_render_writes_nothing()
    {
        using var output = new MemoryStream();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            Renderer.Render(Compose("rich"), new RenderingOptions(), output, new CancellationToken(canceled: true)));

        Assert.Equal(0, output.Length);
    }

    protected byte[] Render(BriefingDocument document, RenderingOptions? options = null)
    {
        using var output = new MemoryStream();
        Renderer.Render(document, options ?? new RenderingOptions(), output);
        return output.ToArray();
    }

    protected static BriefingDocument Compose(string sample) => new BriefingComposer().Compose(Record(sample), new CompositionOptions());

    private static Briefing Record(string sample) => sample switch
    {
        "rich" => SampleBriefings.Rich(),
        "empty" => SampleBriefings.Empty(),
        "scripts" => SampleBriefings.Scripts(),
        "hostile" => SampleBriefings.Hostile(),
        _ => throw new ArgumentOutOfRangeException(nameof(sample), sample, "There is no such sample."),
    };

    /// <summary>
    /// Words of Latin, Greek and Cyrillic letters. Others are read back in the order of their glyphs by some readers, and are tested
    /// where a renderer promises more, and Vietnamese ones as letters and marks; very long ones are broken between lines.
    /// </summary>
    private static IEnumerable<string> WordsOf(BriefingDocument document) =>
        TextsOf(document).SelectMany(text => DisplayText.Clean(text).Split([' ', '\u00A0', '–', '—', '/', '-'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length <= 24 && word.All(character => character is > ' ' and < '\u0530' or (>= '\u1F00' and <= '\u1FFF')));

    private static IEnumerable<string> TextsOf(BriefingDocument document) =>
        InlinesOf(document).Select(inline => inline switch { TextRun run => run.Text, Mark mark => mark.Word, _ => "" })
            .Concat(document.Sections.Select(section => section.Title ?? ""))
            .Concat(document.Sections.SelectMany(section => section.Blocks).SelectMany(OwnTexts));

    private static IEnumerable<string> OwnTexts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Table table => table.Columns.Select(column => column.Heading).Concat(table.Rows.Select(row => row.GroupTitle ?? "")),
        EvidenceList list => list.Entries.SelectMany(entry => entry.CitedIn.Select(back => back.Words).Append(entry.Text)),
        FactGrid grid => grid.Facts.Select(fact => fact.Label),
        KeyFigures figures => figures.Tiles.SelectMany(tile => new[] { tile.Label, tile.Value }),
        Callout callout => [callout.Label],
        _ => [],
    };

    private static IEnumerable<Inline> InlinesOf(BriefingDocument document) =>
        document.Sections.SelectMany(section => section.Blocks).SelectMany(ParagraphsOf).SelectMany(paragraph => paragraph.Inlines);

    private static IEnumerable<Paragraph> ParagraphsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        FactGrid grid => grid.Facts.Select(fact => fact.Value),
        KeyFigures figures => figures.Tiles.Select(tile => tile.Note).Concat(figures.Figure is { } figure ? [figure.Caption] : []),
        Figure figure => [figure.Caption],
        Callout callout => callout.Paragraphs,
        _ => [],
    };

    /// <summary>Letters and digits in lower case: spaces, hyphens, ligatures and capitals are the renderer's affair.</summary>
    private static string Squeezed(string text) =>
        string.Concat(Ligatures.Aggregate(text, (plain, ligature) => plain.Replace(ligature.Key, ligature.Value, StringComparison.Ordinal)).Where(char.IsLetterOrDigit))
            .ToLowerInvariant();
}
