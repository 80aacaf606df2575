using System.Text;
using Reports.Rendering.Pdf.Fonts;
using SkiaSharp;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>The fonts of one document: subsets with the glyphs that its pages use.</summary>
internal sealed class SubsetFonts : IDisposable
{
    private readonly Dictionary<FontFace, SKTypeface> _typefaces = [];
    private readonly Dictionary<FontFace, SKFont> _fonts = [];

    public SubsetFonts(IEnumerable<PageContent> pages)
    {
        var texts = pages.SelectMany(page => page.Texts).Select(mark => mark.Text).Distinct();
        foreach (var group in texts.GroupBy(text => text.Face).OrderBy(group => group.Key.Index))
            _typefaces[group.Key] = Typeface(group.Key, [.. group]);
    }

    /// <summary>The font in the size in which runs are set.</summary>
    public SKFont Of(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
            _fonts[face] = font = new SKFont(_typefaces[face], TextRuns.SizeOf(face)) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        return font;
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
            font.Dispose();
        foreach (var typeface in _typefaces.Values)
            typeface.Dispose();
    }

    private static SKTypeface Typeface(FontFace face, List<Shaping.ShapedText> texts)
    {
        HashSet<ushort> glyphs = [];
        Dictionary<int, ushort> characters = [];
        foreach (var text in texts)
        {
            glyphs.UnionWith(text.Glyphs);
            AddCharacters(face, text, characters);
        }
        using var data = SKData.CreateCopy(TrueTypeSubset.Create(face.File, face.Name, glyphs, characters));
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"Skia does not read the subset of {face.Name}.");
    }

    private static void AddCharacters(FontFace face, Shaping.ShapedText text, Dictionary<int, ushort> characters)
    {
        foreach (var rune in Encoding.UTF8.GetString(text.Utf8).EnumerateRunes())
            if (!characters.ContainsKey(rune.Value) && face.Font.TryGetNominalGlyph((uint)rune.Value, out var glyph) && text.Glyphs.Contains((ushort)glyph))
                characters[rune.Value] = (ushort)glyph;
    }
}
