using Reports.Briefings;
using Reports.Rendering.Model;
using Reports.Rendering.Tests.Samples;
using Reports.Tests;

namespace Reports.Rendering.Tests.Pdf;

/// <summary>What every PDF backend must do; a backend's tests derive from it.</summary>
public abstract class PdfRendererContract
{
    internal static readonly string[] SampleNames = ["rich", "empty", "scripts", "hostile", "actors25", "crowded"];

    public static TheoryData<string> Samples => [.. SampleNames];

    protected abstract IBriefingRenderer Renderer { get; }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_link_lands(string sample)
    {
        using var file = PdfFile.Render(Renderer, Compose(sample));
        Assert.Empty(file.LinkTargets().Except(file.Destinations()));
    }

    [Fact]
    public void Every_citation_is_a_link_and_every_sentence_links_back()
    {
        var document = Compose("rich");
        using var file = PdfFile.Render(Renderer, document);
        var targets = file.LinkTargets().ToHashSet();
        Assert.NotEmpty(TextOf.Citations(document));
        Assert.All(TextOf.Citations(document), citation => Assert.Contains(citation.Target, targets));
        Assert.All(TextOf.Evidence(document), entry => Assert.All(entry.CitedIn, link => Assert.Contains(link.Target, targets)));
    }

    [Theory]
    [InlineData("rich")]
    [InlineData("empty")]
    [InlineData("actors25")]
    public void Text_read_back_holds_every_claim(string sample)
    {
        var document = Compose(sample);
        using var file = PdfFile.Render(Renderer, document);
        var letters = file.Letters();
        Assert.All(TextOf.All(document), text => Assert.True(Holds(letters, text), text));
    }

    [ToolFact("pdftotext")]
    public void Names_in_all_scripts_copy_in_reading_order()
    {
        using var file = PdfFile.Render(Renderer, Compose("scripts"));
        var (_, text) = file.Ask("pdftotext", "-enc", "UTF-8", "{}", "-");
        foreach (var name in SampleBriefings.Scripts().Actors.Take(7).SelectMany(actor => actor.Name.Split(' ')).Where(word => word.All(char.IsLetter)))
            Assert.Contains(TextOf.Compact(name), TextOf.Compact(text), StringComparison.Ordinal);
    }

    [Fact]
    public void File_tells_its_title_language_and_sections()
    {
        var document = Compose("rich");
        using var file = PdfFile.Render(Renderer, document);
        Assert.Equal(document.Metadata.Title, file.Title);
        Assert.Equal("en", file.Language);
        var bookmarks = file.Bookmarks().ToList();
        Assert.All(document.Sections.Where(section => section.Title is not null), section => Assert.Contains(bookmarks, bookmark => bookmark.EndsWith(section.Title!, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Same_document_gives_the_same_bytes(string sample)
    {
        using var first = PdfFile.Render(Renderer, Compose(sample));
        using var second = PdfFile.Render(Renderer, Compose(sample));
        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public void Many_renders_at_once_give_what_one_gives()
    {
        var document = Compose("scripts");
        using var expected = PdfFile.Render(Renderer, document);
        var options = new ParallelOptions { MaxDegreeOfParallelism = 8 };
        var same = 0;
        Parallel.For(0, 64, options, _ =>
        {
            using var output = new MemoryStream();
            Renderer.Render(document, new(), output);
            if (output.ToArray().AsSpan().SequenceEqual(expected.Bytes))
                Interlocked.Increment(ref same);
        });
        Assert.Equal(64, same);
    }

    [ToolFact("qpdf")]
    public void Files_are_sound()
    {
        foreach (var sample in SampleNames)
        {
            using var file = PdfFile.Render(Renderer, Compose(sample));
            var (status, output) = file.Ask("qpdf", "--check", "{}");
            Assert.True(status == 0, $"{sample}: {output}");
        }
    }

    [ToolFact("pdffonts")]
    public void All_fonts_are_embedded_subsets_that_map_to_unicode()
    {
        using var file = PdfFile.Render(Renderer, Compose("scripts"));
        var (status, output) = file.Ask("pdffonts", "{}");
        Assert.Equal(0, status);
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"\syes yes yes\s", font));
    }

    [Theory]
    [InlineData(PageFormat.A4)]
    [InlineData(PageFormat.Letter)]
    public void Long_article_stays_on_three_pages_and_under_200_kilobytes(PageFormat format)
    {
        using var file = PdfFile.Render(Renderer, Compose("rich"), new() { PageFormat = format });
        Assert.InRange(file.Pages, 1, 3);
        Assert.InRange(file.Bytes.Length, 1, 200 * 1024);
    }

    [Fact]
    public void Character_without_glyph_is_an_error_that_names_it_when_asked_for()
    {
        var document = Compose("scripts");
        var error = Assert.Throws<MissingGlyphException>(() => PdfFile.Render(Renderer, document, new() { MissingGlyphs = MissingGlyphs.Fail }).Dispose());
        Assert.Contains("U+674E", error.Message, StringComparison.Ordinal);
        Assert.Contains("李", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Character_without_glyph_is_printed_as_its_code_point()
    {
        using var file = PdfFile.Render(Renderer, Compose("scripts"));
        Assert.Contains("[U+674EU+660E]", file.Letters(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelled_render_writes_nothing()
    {
        using var output = new MemoryStream();
        Assert.ThrowsAny<OperationCanceledException>(() => Renderer.Render(Compose("rich"), new(), output, new CancellationToken(canceled: true)));
        Assert.Equal(0, output.Length);
    }

    internal static BriefingDocument Compose(string sample) => new BriefingComposer().Compose(Sample(sample), new() { HandlingMarking = "OFFICIAL" });

    internal static Briefing Sample(string name) => name switch
    {
        "rich" => SampleBriefings.Rich(),
        "empty" => SampleBriefings.Empty(),
        "scripts" => SampleBriefings.Scripts(),
        "hostile" => SampleBriefings.Hostile(),
        "actors25" => SampleBriefings.Crowded(actors: 25, victims: 12, views: 10, incidents: 12),
        "crowded" => SampleBriefings.Crowded(actors: 200, victims: 400, views: 100, incidents: 60),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such sample."),
    };

    /// <summary>A text that a page or column break cuts is found in two pieces.</summary>
    private static bool Holds(string letters, string text)
    {
        var wanted = TextOf.Compact(DisplayText.Clean(text));
        return letters.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            || Enumerable.Range(1, Math.Max(0, wanted.Length - 1)).Any(cut => letters.Contains(wanted[..cut], StringComparison.OrdinalIgnoreCase) && letters.Contains(wanted[cut..], StringComparison.OrdinalIgnoreCase));
    }
}
