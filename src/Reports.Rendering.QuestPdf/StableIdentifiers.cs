using System.Security.Cryptography;
using System.Text;

namespace Reports.Rendering.QuestPdf;

/// <summary>
/// Gives a file an identifier made of its content. Files that conform to PDF/A carry one, in the trailer and in the metadata, which
/// the library draws from the clock: the same briefing would differ from run to run.
/// </summary>
internal static class StableIdentifiers
{
    private const int HexLength = 32;

    /// <summary>Changes the file in place; its length and every offset stay. A file without an identifier stays as it is.</summary>
    public static void Apply(byte[] file)
    {
        if (IdentifierOf(file) is not { } identifier)
            return;
        var places = Forms(identifier).Select(form => (Form: form, Offsets: OffsetsOf(file, form))).ToList();
        foreach (var (form, offsets) in places)
            foreach (var offset in offsets)
                file.AsSpan(offset, form.Length).Fill((byte)'0');
        var content = Convert.ToHexString(SHA256.HashData(file))[..HexLength];
        foreach (var (form, offsets) in places)
            foreach (var offset in offsets)
                Encoding.ASCII.GetBytes(InFormOf(form, content), file.AsSpan(offset, form.Length));
    }

    private static string? IdentifierOf(byte[] file)
    {
        var trailer = file.AsSpan().LastIndexOf("/ID"u8);
        var open = trailer < 0 ? -1 : file.AsSpan(trailer).IndexOf((byte)'<');
        if (open < 0 || trailer + open + 1 + HexLength > file.Length)
            return null;
        var identifier = Encoding.ASCII.GetString(file, trailer + open + 1, HexLength);
        return identifier.All(char.IsAsciiHexDigit) ? identifier : null;
    }

    /// <summary>The ways in which one identifier is written: plain in the trailer, with hyphens in the metadata.</summary>
    private static IEnumerable<string> Forms(string identifier)
    {
        foreach (var digits in new[] { identifier.ToUpperInvariant(), identifier.ToLowerInvariant() }.Distinct())
        {
            yield return digits;
            yield return Hyphenated(digits);
        }
    }

    private static string InFormOf(string form, string digits)
    {
        var cased = form.Any(char.IsAsciiLetterLower) ? digits.ToLowerInvariant() : digits.ToUpperInvariant();
        return form.Length == HexLength ? cased : Hyphenated(cased);
    }

    private static string Hyphenated(string digits) => $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}";

    private static List<int> OffsetsOf(byte[] file, string form)
    {
        var sought = Encoding.ASCII.GetBytes(form);
        List<int> offsets = [];
        for (var start = 0; file.AsSpan(start).IndexOf(sought) is >= 0 and var found; start += found + sought.Length)
            offsets.Add(start + found);
        return offsets;
    }
}
