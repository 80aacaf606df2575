using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Drawing;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Composition;

/// <summary>Widths of words in the product's fonts, so that pictures can leave the room that words need.</summary>
internal sealed class TextMeasure(TextShaper shaper)
{
    /// <summary>Width in points.</summary>
    public double Width(string text, double size, bool bold = false) => PictureSetter.Pieces(shaper, text, bold, italic: false).Sum(piece => piece.Shaped.Width(size));

    /// <summary>The text, or its beginning with an ellipsis, so that it is at most so wide.</summary>
    public string Fit(string text, double size, double width, bool bold = false)
    {
        var clean = DisplayText.Clean(text);
        if (clean.Length <= 200 && Width(clean, size, bold) <= width)
            return clean;
        var (fits, limit) = (1, Math.Min(clean.Length, 200));
        while (limit - fits > 1)
        {
            var middle = (fits + limit) / 2;
            if (Width(DisplayText.Shorten(clean, Math.Max(2, middle)), size, bold) <= width)
                fits = middle;
            else
                limit = middle;
        }
        return DisplayText.Shorten(clean, Math.Max(2, fits));
    }

    /// <summary>The text in at most a number of lines, cut at words; the last one ends with an ellipsis where more was to come.</summary>
    public IReadOnlyList<string> Wrap(string text, double size, double width, int lines, bool bold = false)
    {
        var words = DisplayText.Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> wrapped = [];
        for (var at = 0; at < words.Length;)
        {
            if (wrapped.Count == lines - 1)
            {
                wrapped.Add(Fit(string.Join(' ', words[at..]), size, width, bold));
                break;
            }
            var end = at + 1;
            while (end < words.Length && Width(string.Join(' ', words[at..(end + 1)]), size, bold) <= width)
                end++;
            wrapped.Add(Fit(string.Join(' ', words[at..end]), size, width, bold));
            at = end;
        }
        return wrapped;
    }
}
