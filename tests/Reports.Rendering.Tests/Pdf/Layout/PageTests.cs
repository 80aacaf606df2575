using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Layout;
using Reports.Rendering.Pdf.Shaping;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Tests.Pdf.Layout;

/// <summary>Whatever the content: nothing stands outside the margins, and no text lies on another.</summary>
public sealed class PageTests
{
    private const double Tolerance = 0.6;

    public static TheoryData<string, PageFormat> Pages
    {
        get
        {
            var data = new TheoryData<string, PageFormat>();
            foreach (var sample in PdfRendererContract.SampleNames)
            {
                data.Add(sample, PageFormat.A4);
                data.Add(sample, PageFormat.Letter);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_text_stands_outside_the_margins(string sample, PageFormat format)
    {
        var (pages, geometry) = Layout(sample, format);
        foreach (var text in pages.SelectMany(page => page.Texts))
        {
            Assert.InRange(text.X, geometry.Left - Tolerance, geometry.Right + Tolerance);
            Assert.InRange(text.X + text.Width, geometry.Left - Tolerance, geometry.Right + Tolerance);
            Assert.InRange(text.Baseline, geometry.HeadLine, geometry.FootLine + 12);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_text_lies_on_another(string sample, PageFormat format)
    {
        var (pages, _) = Layout(sample, format);
        foreach (var page in pages)
        {
            var texts = page.Texts.Where(text => text.Width > 0.1).OrderBy(text => text.Baseline).ToList();
            for (var index = 0; index < texts.Count; index++)
                for (var other = index + 1; other < texts.Count && texts[other].Baseline - texts[index].Baseline < 0.5 * texts[other].Size; other++)
                    Assert.False(Overlap(texts[index], texts[other]), $"Texts at {texts[index].X:F1},{texts[index].Baseline:F1} and {texts[other].X:F1},{texts[other].Baseline:F1} of {sample} on {format}.");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_but_the_last_is_left_half_empty(string sample, PageFormat format)
    {
        var (pages, geometry) = Layout(sample, format);
        Assert.All(pages.SkipLast(1), page => Assert.True(page.Texts.Where(text => text.Baseline < geometry.Bottom).Max(text => text.Baseline) > geometry.Top + 0.5 * geometry.TextHeight));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_section_title_ends_a_page(string sample, PageFormat format)
    {
        var (pages, geometry) = Layout(sample, format);
        var size = new TypeScale(1).Section.Size;
        foreach (var page in pages)
            foreach (var title in page.Texts.Where(text => text.Ink == Palette.Accent && text.Tracking > 0.8 && Math.Abs(text.Size - size) < 1))
                Assert.Contains(page.Texts, text => text.Baseline > title.Baseline + 5 && text.Baseline < geometry.Bottom);
    }

    [Fact]
    public void Head_of_a_table_is_repeated_on_every_page_that_it_reaches()
    {
        var (pages, _) = Layout("crowded", PageFormat.A4);
        var document = PdfRendererContract.Compose("crowded");
        using var file = PdfFile.Render(new SkiaPdfRenderer(), document);
        var heads = file.Letters().Split("Descriptionandrelations").Length - 1;
        Assert.True(pages.Count > 3);
        Assert.InRange(heads, 2, pages.Count);
    }

    [Fact]
    public void Inks_keep_the_contrast_that_WCAG_asks_for()
    {
        foreach (var ink in new[] { Palette.Text, Palette.Muted, Palette.Accent, Palette.Caution })
            foreach (var ground in new[] { Palette.Paper, Palette.Tint })
                Assert.True(ink.ContrastWith(ground) >= 4.5, $"{ink.Hex} on {ground.Hex}: {ink.ContrastWith(ground):F2}");
        Assert.True(Palette.Paper.ContrastWith(Palette.Accent) >= 4.5);
        Assert.Equal(21, new Ink(0, 0, 0).ContrastWith(new Ink(255, 255, 255)), 3);
    }

    private static bool Overlap(TextMark a, TextMark b)
    {
        var across = Math.Min(a.X + a.Width, b.X + b.Width) - Math.Max(a.X, b.X);
        return across > 0.5;
    }

    private static (IReadOnlyList<PageContent> Pages, PageGeometry Geometry) Layout(string sample, PageFormat format)
    {
        var geometry = PageGeometry.Of(format);
        using var shaper = new TextShaper(FontLibrary.Shared, MissingGlyphs.Substitute);
        return (DocumentLayout.Pages(PdfRendererContract.Compose(sample), geometry, shaper, CancellationToken.None), geometry);
    }
}
