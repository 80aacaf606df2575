using System.Text;

namespace Reports.Intake.Formats;

/// <summary>The first bytes by which a binary format is known.</summary>
internal static class Signature
{
    /// <summary>How far into a file a PDF's header may stand.</summary>
    private const int PdfHeaderWithin = 1024;

    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    public static bool IsRichText(ReadOnlySpan<byte> bytes) => bytes.StartsWith("{\\rtf"u8);

    /// <summary>The container of Office files before 2007, and of Office files under a password.</summary>
    public static bool IsCompoundFile(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    public static bool HoldsEncryptedPackage(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    /// <summary>A binary format that is known and not read, by a name for messages; null for any other bytes.</summary>
    public static string? UnreadFormat(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF picture",
        [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => "a TIFF picture",
        [0x1F, 0x8B, ..] => "a gzip archive",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "a 7-Zip archive",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "a RAR archive",
        [(byte)'M', (byte)'Z', 0x90, ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] or [(byte)'I', (byte)'D', (byte)'3', ..] => "a sound or video recording",
        _ => null,
    };
}
