using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;
using SkiaSharp;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>The fonts of one document: subsets with the glyphs that its pages use.</summary>
internal sealed class SubsetFonts : IDisposable
{
    private readonly Dictionary<FontFace, GlyphUse> _uses = [];
    private readonly Dictionary<FontFace, SKTypeface> _typefaces = [];
    private readonly Dictionary<(FontFace Face, double Size), SKFont> _fonts = [];

    public SubsetFonts(IEnumerable<PageContent> pages)
    {
        HashSet<ShapedText> seen = [];
        foreach (var page in pages)
            foreach (var mark in page.Texts)
                if (seen.Add(mark.Text))
                    UseOf(mark.Text.Face).Add(mark.Text);
        foreach (var (face, use) in _uses.OrderBy(pair => pair.Key.Index))
            _typefaces[face] = Typeface(face, use);
    }

    /// <summary>The font of a text in the size, in points, in which its glyphs stand on whole units of the page.</summary>
    public SKFont Of(ShapedText text, double size)
    {
        var face = text.Face;
        if (!_fonts.TryGetValue((face, size), out var font))
            _fonts[(face, size)] = font = new SKFont(_typefaces[face], (float)(text.UnitIn(size) * face.File.UnitsPerEm)) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        return font;
    }

    /// <summary>True where the fonts alone tell a reader of the file which characters a text has.</summary>
    public bool Tell(ShapedText text) => _uses[text.Face].Tells(text);

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
            font.Dispose();
        foreach (var typeface in _typefaces.Values)
            typeface.Dispose();
    }

    private GlyphUse UseOf(FontFace face)
    {
        if (!_uses.TryGetValue(face, out var use))
            _uses[face] = use = new GlyphUse(face);
        return use;
    }

    private static SKTypeface Typeface(FontFace face, GlyphUse use)
    {
        using var data = SKData.CreateCopy(TrueTypeSubset.Create(face.File, face.Name, use.Glyphs, use.Characters));
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"Skia does not read the subset of {face.Name}.");
    }
}
