using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Reports.Intake.Text;

/// <summary>
/// Bytes into characters: a byte order mark decides, then valid UTF-8, then zero bytes at every second place (UTF-16 without a
/// mark), then statistics. Windows-1252 is what remains for English text of a single byte a character.
/// </summary>
internal static class TextDecoder
{
    /// <summary>The share of bytes above 0x7F from which text is taken to be in another script than the Latin one.</summary>
    private const double OtherScriptShare = 0.2;

    private const int SampleLength = 64 * 1024;

    /// <summary>The characters, or null where the bytes are no text.</summary>
    public static string? Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (MarkedEncoding(span, out var markLength) is { } marked)
            return marked.GetString(span[markLength..]);
        if (WideEncoding(span) is { } wide)
            return wide.GetString(span);
        if (LooksBinary(span))
            return null;
        return Utf8.IsValid(span) || IsDamagedUtf8(span)
            ? Encoding.UTF8.GetString(span)
            : SingleByteEncoding(span).GetString(span);
    }

    /// <summary>An encoding by the name that a document gives, or null where there is none of that name.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        name = name.Trim().Trim('"', '\'');
        // Browsers read these as Windows-1252, for so are the pages that claim to be them.
        if (name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" or "ISO8859-1" or "L1")
            return Windows1252;
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } legacy)
            return legacy;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static Encoding Windows1252 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException("Windows-1252 is not available.");

    /// <summary>The encoding that a byte order mark names.</summary>
    public static Encoding? MarkedEncoding(ReadOnlySpan<byte> bytes, out int markLength)
    {
        (markLength, Encoding? encoding) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, Encoding.UTF8),
            [0xFF, 0xFE, 0x00, 0x00, ..] => (4, Encoding.UTF32),
            [0x00, 0x00, 0xFE, 0xFF, ..] => (4, new UTF32Encoding(bigEndian: true, byteOrderMark: false)),
            [0xFF, 0xFE, ..] => (2, Encoding.Unicode),
            [0xFE, 0xFF, ..] => (2, Encoding.BigEndianUnicode),
            _ => (0, (Encoding?)null),
        };
        return encoding;
    }

    /// <summary>UTF-16 without a mark: in English text every second byte is zero.</summary>
    private static UnicodeEncoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        if (sample.Length < 4 || !sample.Contains((byte)0))
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        var pairs = sample.Length / 2;
        if (odd > 0.7 * pairs && even < 0.05 * pairs)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even > 0.7 * pairs && odd < 0.05 * pairs ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var controls = 0;
        foreach (var value in sample)
        {
            if (value is < 0x09 or (> 0x0D and < 0x20 and not 0x1A and not 0x1B) or 0x7F)
                controls++;
        }
        return controls > 2 + (sample.Length / 200);
    }

    /// <summary>UTF-8 with a few broken sequences, as pasted or cut text has: well-formed sequences far outnumber the broken ones.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int wellFormed = 0, broken = 0;
        while (!sample.IsEmpty)
        {
            var ascii = sample.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                break;
            sample = sample[ascii..];
            if (Rune.DecodeFromUtf8(sample, out _, out var length) == System.Buffers.OperationStatus.Done)
                wellFormed++;
            else
                broken++;
            sample = sample[Math.Max(1, length)..];
        }
        return wellFormed > 4 * broken;
    }

    private static Encoding SingleByteEncoding(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var high = 0;
        foreach (var value in sample)
            high += value >= 0x80 ? 1 : 0;
        if (high < OtherScriptShare * sample.Length)
            return Windows1252;
        var detected = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return detected is { Confidence: >= 0.5f } ? Named(detected.EncodingName) ?? Windows1252 : Windows1252;
    }
}
