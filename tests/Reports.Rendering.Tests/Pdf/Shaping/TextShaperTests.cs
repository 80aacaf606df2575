using System.Text;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Tests.Pdf.Shaping;

public sealed class TextShaperTests : IDisposable
{
    private readonly TextShaper _shaper = new(FontLibrary.Shared, MissingGlyphs.Substitute);

    [Theory]
    [InlineData("Belmokhtar", "NotoSans-Regular")]
    [InlineData("Сергей", "NotoSans-Regular")]
    [InlineData("Ἀλέξανδρος", "NotoSans-Regular")]
    [InlineData("Nguyễn", "NotoSans-Regular")]
    [InlineData("كتيبة", "NotoSansArabic-Regular")]
    [InlineData("אברהם", "NotoSansHebrew-Regular")]
    public void Script_finds_its_face(string text, string face)
    {
        var piece = Assert.Single(_shaper.Shape(text, FontStyle.Regular, 0));
        Assert.Equal(face, piece.Shaped.Face.Name);
        Assert.DoesNotContain((ushort)0, piece.Shaped.Glyphs);
    }

    [Fact]
    public void Arabic_letters_join()
    {
        var alone = _shaper.Shape("ب", FontStyle.Regular, 1)[0].Shaped.Glyphs;
        var joined = _shaper.Shape("ببب", FontStyle.Regular, 1)[0].Shaped.Glyphs;
        Assert.NotEqual([.. alone, .. alone, .. alone], joined);
    }

    [Fact]
    public void Neighbours_without_a_glyph_share_a_pair_of_brackets() =>
        Assert.Equal("A[U+4E2D U+56FD]B", string.Concat(_shaper.Shape("A中国B", FontStyle.Regular, 0).Select(piece => Encoding.UTF8.GetString(piece.Shaped.Utf8))));

    [Fact]
    public void Kerning_draws_letters_together() =>
        Assert.True(_shaper.Shape("AV", FontStyle.Regular, 0)[0].Shaped.Advance < _shaper.Shape("A", FontStyle.Regular, 0)[0].Shaped.Advance + _shaper.Shape("V", FontStyle.Regular, 0)[0].Shaped.Advance);

    public void Dispose() => _shaper.Dispose();
}
