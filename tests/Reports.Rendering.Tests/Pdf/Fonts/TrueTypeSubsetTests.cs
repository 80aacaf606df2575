using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Tests.Pdf.Fonts;

public sealed class TrueTypeSubsetTests
{
    [Fact]
    public void Subset_keeps_the_outlines_and_numbers_of_used_glyphs_and_no_others()
    {
        var face = FontLibrary.Shared.Faces[0];
        using var shaper = new TextShaper(FontLibrary.Shared, MissingGlyphs.Fail);
        var used = shaper.Shape("Ångström fi", FontStyle.Regular, 0)[0].Shaped.Glyphs;
        var bytes = TrueTypeSubset.Create(face.File, "Test", used, new Dictionary<int, ushort> { ['m'] = used[^4] });
        var subset = new TrueTypeFile(bytes);
        Assert.InRange(bytes.Length, 1, 40_000);
        Assert.All(used, glyph => Assert.Equal(face.File.Outline(glyph).ToArray(), subset.Outline(glyph)[..face.File.Outline(glyph).Length].ToArray()));
        Assert.InRange(Enumerable.Range(0, subset.GlyphCount).Count(glyph => subset.Outline(glyph).Length > 0), used.Distinct().Count() - 1, 2 * used.Length);
    }

    [Fact]
    public void Checksum_of_the_whole_file_is_the_one_that_the_format_asks_for()
    {
        var bytes = TrueTypeSubset.Create(FontLibrary.Shared.Faces[0].File, "Test", [36, 37], new Dictionary<int, ushort>());
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
            sum = unchecked(sum + System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)));
        Assert.Equal(0xB1B0AFBAu, sum);
    }

    [Fact]
    public void Every_face_of_the_library_is_read()
    {
        Assert.Equal(10, FontLibrary.Shared.Faces.Count);
        Assert.All(FontLibrary.Shared.Faces, face => Assert.Equal(1000, face.File.UnitsPerEm));
    }
}
