using System.Text;
using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Sets paragraphs: inlines to lines of at most a width.</summary>
internal sealed class TextSetter(TextShaper shaper, TypeScale scale)
{
    public TypeScale Scale { get; } = scale;

    public TextShaper Shaper { get; } = shaper;

    public List<TextLine> Lines(string text, TypeStyle style, double width) => Lines([new TextRun(text)], style, width);

    public List<TextLine> Lines(IReadOnlyList<Inline> inlines, TypeStyle style, double width)
    {
        var words = Fitting(InlineFlow.Words(Shaper, style, inlines), width);
        List<TextLine> lines = [];
        var start = 0;
        foreach (var end in LineBreaker.Break(words, width))
        {
            List<TextAtom> atoms = [];
            for (var index = start; index < end; index++)
            {
                atoms.AddRange(words[index].Atoms);
                if (index + 1 < end)
                    atoms.AddRange(words[index].Space);
            }
            lines.Add(new(style, atoms));
            start = end;
        }
        return lines;
    }

    /// <summary>Cuts words that no line can hold.</summary>
    private List<Word> Fitting(List<Word> words, double width)
    {
        if (words.TrueForAll(word => word.Width <= width))
            return words;
        List<Word> fitting = [];
        foreach (var word in words)
        {
            if (word.Width <= width)
                fitting.Add(word);
            else
                fitting.AddRange(Cut(word, width));
        }
        return fitting;
    }

    private List<Word> Cut(Word word, double width)
    {
        List<Word> parts = [];
        var part = new Word();
        foreach (var atom in word.Atoms.SelectMany(atom => Cut(atom, width)))
        {
            if (part.Atoms.Count > 0 && part.Width + atom.Width > width)
            {
                parts.Add(part);
                part = new Word();
            }
            part.Add(atom);
        }
        foreach (var atom in word.Space)
            part.AddSpace(atom);
        part.EndsLine = word.EndsLine;
        parts.Add(part);
        return parts;
    }

    private IEnumerable<TextAtom> Cut(TextAtom atom, double width)
    {
        if (atom.Width <= width)
            return [atom];
        var text = Encoding.UTF8.GetString(atom.Shaped.Utf8);
        // The widest glyph of any face is well below two ems: so many always fit, and a few lines more do no harm to a word that no line holds.
        var elements = Math.Max(1, (int)(0.9 * width * Elements(text) / atom.Width));
        return Chunks(text, elements)
            .SelectMany(chunk => Shaper.Shape(chunk, atom.Look.Font, atom.Level))
            .Select(piece => new TextAtom(piece.Shaped, atom.Level, atom.Look))
            .SelectMany(part => part.Width <= width || part.Shaped.Glyphs.Length <= 1 || elements == 1 ? [part] : Cut(part, width));
    }

    private static int Elements(string text) => new System.Globalization.StringInfo(text).LengthInTextElements;

    private static IEnumerable<string> Chunks(string text, int elements)
    {
        var start = 0;
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            at += System.Globalization.StringInfo.GetNextTextElementLength(text.AsSpan(at));
            if (++count < elements && at < text.Length)
                continue;
            yield return text[start..at];
            (start, count) = (at, 0);
        }
    }
}
