using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Reports.Rendering.Pdf.Structure;

/// <summary>
/// Appends to a file of Skia what Skia cannot write: bookmarks and the document's language.
/// It is an incremental update (ISO 32000-2, 7.5.6): the bytes before stay as they are.
/// </summary>
internal static partial class PdfUpdate
{
    public static void Append(Stream output, ReadOnlySpan<byte> file, string language, IReadOnlyList<PdfBookmark> bookmarks)
    {
        var tail = Encoding.Latin1.GetString(file[Math.Max(0, file.Length - 2048)..]);
        var trailer = TrailerPattern().Match(tail);
        if (!trailer.Success)
            throw new InvalidOperationException("Skia's file does not end as expected: no trailer with /Size, /Root and startxref.");
        var size = Number(trailer, "size");
        var root = Number(trailer, "root");
        var previous = Number(trailer, "xref");
        var catalog = Catalog(file, previous, root);
        var update = new StringBuilder("\n");
        SortedDictionary<int, int> offsets = [];
        var (length, outline) = (file.Length, size);
        AddObject(root, $"{catalog} /Lang {Text(language)} {(bookmarks.Count == 0 ? "" : $"/PageMode /UseOutlines /Outlines {outline} 0 R")} >>");
        if (bookmarks.Count > 0)
            AddObject(outline, $"<</Type /Outlines /First {outline + 1} 0 R /Last {outline + bookmarks.Count} 0 R /Count {bookmarks.Count}>>");
        for (var index = 0; index < bookmarks.Count; index++)
            AddObject(outline + 1 + index, Item(bookmarks, index, outline));
        var start = length + update.Length;
        AddReferences();
        update.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size + (bookmarks.Count == 0 ? 0 : bookmarks.Count + 1)} /Root {root} 0 R {trailer.Groups["rest"].Value.Trim()} /Prev {previous}>>\nstartxref\n{start}\n%%EOF\n");
        Write(output, file, update.ToString());

        // One character of the update is one byte of it.
        void AddObject(int number, string content)
        {
            offsets[number] = length + update.Length;
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        void AddReferences()
        {
            update.Append("xref\n");
            foreach (var (number, offset) in offsets)
                update.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        }
    }

    /// <summary>Writes both at once: a stream in memory then grows once.</summary>
    private static void Write(Stream output, ReadOnlySpan<byte> file, string update)
    {
        var whole = ArrayPool<byte>.Shared.Rent(file.Length + update.Length);
        file.CopyTo(whole);
        var length = file.Length + Encoding.Latin1.GetBytes(update, whole.AsSpan(file.Length));
        output.Write(whole, 0, length);
        ArrayPool<byte>.Shared.Return(whole);
    }

    private static string Item(IReadOnlyList<PdfBookmark> bookmarks, int index, int outline)
    {
        var item = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"<</Title {Text(bookmarks[index].Title)} /Parent {outline} 0 R /Dest /{bookmarks[index].Destination}"));
        if (index > 0)
            item.Append(CultureInfo.InvariantCulture, $" /Prev {outline + index} 0 R");
        if (index < bookmarks.Count - 1)
            item.Append(CultureInfo.InvariantCulture, $" /Next {outline + index + 2} 0 R");
        return item.Append(">>").ToString();
    }

    /// <summary>The catalog's dictionary without its end.</summary>
    private static string Catalog(ReadOnlySpan<byte> file, int xref, int root)
    {
        var table = Encoding.Latin1.GetString(file[xref..]);
        var first = SectionPattern().Match(table);
        if (!first.Success || Number(first, "first") != 0)
            throw new InvalidOperationException("Skia's cross-reference table does not begin as expected.");
        var entry = first.Index + first.Length + 20 * root;
        var offset = int.Parse(table.AsSpan(entry, 10), NumberStyles.None, CultureInfo.InvariantCulture);
        var end = file[offset..].IndexOf("endobj"u8);
        var text = Encoding.Latin1.GetString(file.Slice(offset, end));
        return text[text.IndexOf("<<", StringComparison.Ordinal)..text.LastIndexOf(">>", StringComparison.Ordinal)];
    }

    /// <summary>A text string as UTF-16 in hexadecimal.</summary>
    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"trailer\s*<<\s*/Size (?<size>\d+)\s*/Root (?<root>\d+) 0 R(?<rest>.*)>>\s*startxref\s+(?<xref>\d+)\s+%%EOF\s*$", RegexOptions.Singleline)]
    private static partial Regex TrailerPattern();

    [GeneratedRegex(@"^xref\r?\n(?<first>\d+) \d+\r?\n")]
    private static partial Regex SectionPattern();
}
