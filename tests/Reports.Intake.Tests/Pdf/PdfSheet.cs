using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Reports.Intake.Tests.Pdf;

/// <summary>A PDF put together from texts at places, in points from a page's lower left corner.</summary>
internal sealed class PdfSheet : IDisposable
{
    private const double Size = 10;

    private const double Leading = 13;

    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _font;
    private PdfPageBuilder _page;

    public PdfSheet()
    {
        _font = _builder.AddStandard14Font(Standard14Font.Helvetica);
        _page = _builder.AddPage(PageSize.A4);
    }

    public PdfSheet NewPage()
    {
        _page = _builder.AddPage(PageSize.A4);
        return this;
    }

    /// <summary>Writes one piece of text.</summary>
    /// <returns>Where it ends.</returns>
    public double Write(string text, double left, double baseline, double size = Size) =>
        _page.AddText(text, size, new PdfPoint(left, baseline), _font)[^1].EndBaseLine.X;

    /// <summary>Writes one piece of text.</summary>
    public PdfSheet With(string text, double left, double baseline, double size = Size)
    {
        Write(text, left, baseline, size);
        return this;
    }

    /// <summary>Writes one piece of text that is a link.</summary>
    public PdfSheet WithLink(string text, double left, double baseline, double size = Size)
    {
        var right = Write(text, left, baseline, size);
        _page.AddLink("https://example.com/" + Uri.EscapeDataString(text), new PdfRectangle(left, baseline - (0.2 * size), right, baseline + (0.8 * size)));
        return this;
    }

    /// <summary>Writes links below each other.</summary>
    public PdfSheet WithLinks(double left, double top, params string[] links)
    {
        foreach (var (link, i) in links.Select((link, i) => (link, i)))
            WithLink(link, left, top - (i * Leading));
        return this;
    }

    /// <summary>Writes paragraphs below each other, broken into lines of so many letters, the first of each a little to the right.</summary>
    public PdfSheet WithColumn(double left, double top, int letters, params string[] paragraphs)
    {
        foreach (var line in paragraphs.SelectMany(paragraph => Wrapped(paragraph, letters)))
        {
            Write(line.TrimStart(), left + (line[0] == ' ' ? Size : 0), top);
            top -= Leading;
        }
        return this;
    }

    public byte[] Build() => _builder.Build();

    public void Dispose() => _builder.Dispose();

    private static IEnumerable<string> Wrapped(string paragraph, int letters)
    {
        var line = new StringBuilder(" ");
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + word.Length > letters)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }
            line.Append(word).Append(' ');
        }
        yield return line.ToString().TrimEnd();
    }
}
