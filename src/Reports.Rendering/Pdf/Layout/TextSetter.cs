using System.Text;
using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Sets paragraphs: inlines to lines of at most a width.</summary>
internal sealed class TextSetter(TextShaper shaper, TypeScale scale)
{
    private readonly InlineFlow _flow = new(shaper);

    public TypeScale Scale { get; } = scale;

    public TextShaper Shaper { get; } = shaper;

    public List<TextLine> Lines(string text, TypeStyle style, double width) => Lines([new TextRun(text)], style, width);

    public List<TextLine> Lines(IReadOnlyList<Inline> inlines, TypeStyle style, double width)
    {
        var (atoms, words) = Fitting(_flow.Words(style, inlines), width);
        var ends = LineBreaker.Break(words, width);
        List<TextLine> lines = new(ends.Count);
        var start = 0;
        foreach (var end in ends)
        {
            lines.Add(new(style, new ArraySegment<TextAtom>(atoms, words[start].Start, words[end - 1].SpaceStart - words[start].Start)));
            start = end;
        }
        return lines;
    }

    /// <summary>Cuts words that no line can hold.</summary>
    private WordSequence Fitting(WordSequence sequence, double width)
    {
        if (Array.TrueForAll(sequence.Words, word => word.Width <= width))
            return sequence;
        var fitting = new WordCollector();
        foreach (var word in sequence.Words)
        {
            foreach (var atom in sequence.Atoms[word.Start..word.SpaceStart])
                AddCut(fitting, atom, word.Width <= width ? double.MaxValue : width);
            foreach (var atom in sequence.Atoms[word.SpaceStart..word.End])
                fitting.AddSpace(atom);
            fitting.End(word.EndsLine);
        }
        return fitting.Take();
    }

    private void AddCut(WordCollector words, TextAtom atom, double width)
    {
        foreach (var part in Cut(atom, width))
        {
            if (words.HasLetters && words.Width + part.Width > width)
                words.End();
            words.Add(part);
        }
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
            .Select((piece, index) => new TextAtom(piece.Shaped, atom.Look, atom.Level, atom.Opens && index == 0))
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
