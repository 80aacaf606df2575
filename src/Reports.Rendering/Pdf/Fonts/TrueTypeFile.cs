using System.Buffers.Binary;
using System.Text;

namespace Reports.Rendering.Pdf.Fonts;

/// <summary>The tables of a TrueType file that subsetting needs (OpenType 1.9, "sfnt" container).</summary>
internal sealed class TrueTypeFile
{
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly byte[] _bytes;
    private readonly int _loca;
    private readonly int _glyf;
    private readonly bool _longOffsets;

    public TrueTypeFile(byte[] bytes)
    {
        _bytes = bytes;
        var count = UInt16(4);
        for (var record = 12; record < 12 + 16 * count; record += 16)
            _tables[Encoding.ASCII.GetString(bytes, record, 4)] = (checked((int)UInt32(record + 8)), checked((int)UInt32(record + 12)));
        var head = _tables["head"].Offset;
        UnitsPerEm = UInt16(head + 18);
        _longOffsets = UInt16(head + 50) == 1;
        GlyphCount = UInt16(_tables["maxp"].Offset + 4);
        AdvanceCount = UInt16(_tables["hhea"].Offset + 34);
        _loca = _tables["loca"].Offset;
        _glyf = _tables["glyf"].Offset;
    }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>Number of glyphs with an advance of their own in hmtx.</summary>
    public int AdvanceCount { get; }

    public ReadOnlySpan<byte> Table(string tag) => _tables.TryGetValue(tag, out var table) ? _bytes.AsSpan(table.Offset, table.Length) : [];

    /// <summary>A glyph's outline; empty for a glyph without one.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var start = OutlineOffset(glyph);
        return _bytes.AsSpan(_glyf + start, OutlineOffset(glyph + 1) - start);
    }

    private int OutlineOffset(int glyph) => _longOffsets ? checked((int)UInt32(_loca + 4 * glyph)) : 2 * UInt16(_loca + 2 * glyph);

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(at));
}
