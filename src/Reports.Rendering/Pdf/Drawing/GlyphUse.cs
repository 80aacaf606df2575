using System.Text;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>The glyphs of a face that a document uses, and the characters that one glyph alone stands for.</summary>
internal sealed class GlyphUse(FontFace face)
{
    private readonly HashSet<ushort> _glyphs = [];
    private readonly Dictionary<int, ushort> _characters = [];

    /// <summary>Glyphs that stand for one character, with it; 0 for those that stand for several.</summary>
    private readonly Dictionary<ushort, int> _readings = [];

    public IReadOnlySet<ushort> Glyphs => _glyphs;

    public IReadOnlyDictionary<int, ushort> Characters => _characters;

    public void Add(ShapedText text)
    {
        _glyphs.UnionWith(text.Glyphs);
        if (text.Characters is { } characters)
        {
            for (var index = 0; index < characters.Length; index++)
                Add(characters[index], text.Glyphs[index]);
            return;
        }
        foreach (var rune in Encoding.UTF8.GetString(text.Utf8).EnumerateRunes())
            if (face.Font.TryGetNominalGlyph((uint)rune.Value, out var glyph) && text.Glyphs.Contains((ushort)glyph))
                Add(rune.Value, (ushort)glyph);
    }

    /// <summary>True where each glyph of a text stands for its character and no other of the document.</summary>
    public bool Tells(ShapedText text)
    {
        if (text.Characters is not { } characters)
            return false;
        for (var index = 0; index < characters.Length; index++)
            if (_readings[text.Glyphs[index]] != characters[index])
                return false;
        return true;
    }

    private void Add(int character, ushort glyph)
    {
        if (_characters.TryAdd(character, glyph) && !_readings.TryAdd(glyph, character))
            _readings[glyph] = 0;
    }
}
