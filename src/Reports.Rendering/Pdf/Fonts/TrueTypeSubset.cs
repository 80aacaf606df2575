using System.Buffers.Binary;
using System.Text;

namespace Reports.Rendering.Pdf.Fonts;

/// <summary>
/// A font file with only the glyphs that a document uses. Glyphs keep their numbers, so that text shaped with the whole font
/// can be drawn with the subset; outlines of the others are empty, and the file ends behind the last glyph used.
/// </summary>
internal static class TrueTypeSubset
{
    private const ushort ArgumentsAreWords = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort MoreComponents = 0x0020;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    /// <param name="font">The whole font.</param>
    /// <param name="postScriptName">Name that the subset gives itself.</param>
    /// <param name="glyphs">Glyphs used.</param>
    /// <param name="characters">The glyph of each character that one glyph alone stands for.</param>
    public static byte[] Create(TrueTypeFile font, string postScriptName, IEnumerable<ushort> glyphs, IReadOnlyDictionary<int, ushort> characters)
    {
        var used = WithComponents(font, glyphs);
        var count = used.Max + 1;
        var (glyf, loca) = Outlines(font, used, count);
        var head = font.Table("head").ToArray();
        Write(head, 8, 0u);
        Write(head, 50, (ushort)1);
        var hhea = font.Table("hhea").ToArray();
        Write(hhea, 34, (ushort)count);
        var maxp = font.Table("maxp").ToArray();
        Write(maxp, 4, (ushort)count);
        var post = font.Table("post")[..32].ToArray();
        Write(post, 0, 0x00030000u);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = font.Table("OS/2").ToArray(),
            ["cmap"] = CharacterMap(characters),
            ["glyf"] = glyf,
            ["head"] = head,
            ["hhea"] = hhea,
            ["hmtx"] = Metrics(font, used, count),
            ["loca"] = loca,
            ["maxp"] = maxp,
            ["name"] = Names(postScriptName),
            ["post"] = post,
            ["prep"] = font.Table("prep").ToArray(),
        };
        return Assemble(tables);
    }

    private static SortedSet<int> WithComponents(TrueTypeFile font, IEnumerable<ushort> glyphs)
    {
        SortedSet<int> used = [0];
        var open = new Stack<int>(glyphs.Select(glyph => (int)glyph));
        while (open.TryPop(out var glyph))
        {
            if (glyph >= font.GlyphCount || !used.Add(glyph))
                continue;
            if (IsComposite(font.Outline(glyph)))
                foreach (var component in Components(font.Outline(glyph).ToArray()))
                    open.Push(component);
        }
        return used;
    }

    private static bool IsComposite(ReadOnlySpan<byte> outline) => outline.Length >= 10 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0;

    private static IEnumerable<int> Components(byte[] outline)
    {
        var at = 10;
        ushort flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            yield return BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(TrueTypeFile font, SortedSet<int> used, int count)
    {
        var size = 0;
        foreach (var glyph in used)
            size += Padded(font.Outline(glyph).Length);
        var glyf = new byte[size];
        var loca = new byte[4 * (count + 1)];
        var (written, next) = (0, 0);
        foreach (var glyph in used)
        {
            for (; next <= glyph; next++)
                Write(loca, 4 * next, (uint)written);
            var outline = font.Outline(glyph);
            outline.CopyTo(glyf.AsSpan(written));
            written += Padded(outline.Length);
        }
        Write(loca, 4 * count, (uint)written);
        return (glyf, loca);
    }

    private static byte[] Metrics(TrueTypeFile font, SortedSet<int> used, int count)
    {
        var source = font.Table("hmtx");
        var metrics = new byte[4 * count];
        foreach (var glyph in used)
        {
            var advanceAt = 4 * Math.Min(glyph, font.AdvanceCount - 1);
            var bearingAt = glyph < font.AdvanceCount ? 4 * glyph + 2 : 4 * font.AdvanceCount + 2 * (glyph - font.AdvanceCount);
            source.Slice(advanceAt, 2).CopyTo(metrics.AsSpan(4 * glyph));
            source.Slice(bearingAt, 2).CopyTo(metrics.AsSpan(4 * glyph + 2));
        }
        return metrics;
    }

    /// <summary>A cmap with one subtable of format 12: a group for each character.</summary>
    private static byte[] CharacterMap(IReadOnlyDictionary<int, ushort> characters)
    {
        var table = new byte[12 + 16 + 12 * characters.Count];
        Write(table, 2, (ushort)1);
        Write(table, 4, (ushort)3);
        Write(table, 6, (ushort)10);
        Write(table, 8, 12u);
        Write(table, 12, (ushort)12);
        Write(table, 16, (uint)(table.Length - 12));
        Write(table, 24, (uint)characters.Count);
        var at = 28;
        foreach (var (character, glyph) in characters.OrderBy(pair => pair.Key))
        {
            Write(table, at, (uint)character);
            Write(table, at + 4, (uint)character);
            Write(table, at + 8, (uint)glyph);
            at += 12;
        }
        return table;
    }

    private static byte[] Names(string postScriptName)
    {
        ushort[] ids = [1, 4, 6];
        var text = Encoding.BigEndianUnicode.GetBytes(postScriptName);
        var table = new byte[6 + 12 * ids.Length + text.Length];
        Write(table, 2, (ushort)ids.Length);
        Write(table, 4, (ushort)(6 + 12 * ids.Length));
        for (var record = 0; record < ids.Length; record++)
        {
            var at = 6 + 12 * record;
            Write(table, at, (ushort)3);
            Write(table, at + 2, (ushort)1);
            Write(table, at + 4, (ushort)0x0409);
            Write(table, at + 6, ids[record]);
            Write(table, at + 8, (ushort)text.Length);
        }
        text.CopyTo(table, 6 + 12 * ids.Length);
        return table;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var offset = 12 + 16 * tables.Count;
        var file = new byte[offset + tables.Values.Sum(table => Padded(table.Length))];
        var power = (int)Math.Log2(tables.Count);
        Write(file, 0, 0x00010000u);
        Write(file, 4, (ushort)tables.Count);
        Write(file, 6, (ushort)(16 << power));
        Write(file, 8, (ushort)power);
        Write(file, 10, (ushort)(16 * tables.Count - (16 << power)));
        var record = 12;
        var headAt = 0;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            Write(file, record + 4, Checksum(file.AsSpan(offset, Padded(table.Length))));
            Write(file, record + 8, (uint)offset);
            Write(file, record + 12, (uint)table.Length);
            headAt = tag == "head" ? offset : headAt;
            offset += Padded(table.Length);
            record += 16;
        }
        Write(file, headAt + 8, unchecked(0xB1B0AFBAu - Checksum(file)));
        return file;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]));
        return sum;
    }

    private static void Write(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), value);

    private static void Write(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), value);
}
