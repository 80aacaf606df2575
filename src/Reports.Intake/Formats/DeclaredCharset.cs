using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Reports.Intake.Text;

namespace Reports.Intake.Formats;

/// <summary>The encoding that a page declares in a meta element or an XML declaration.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>How far into a page the declaration may stand.</summary>
    private const int Within = 4096;

    /// <summary>The page in the encoding that it declares; null where it declares none, or its bytes say plainly what they are.</summary>
    public static string? Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (TextDecoder.MarkedEncoding(span, out _) is not null || Utf8.IsValid(span))
            return null;
        var head = Encoding.Latin1.GetString(span[..Math.Min(span.Length, Within)]);
        var encoding = Charset().Match(head) is { Success: true } match ? TextDecoder.Named(match.Groups["name"].Value) : null;
        return encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : encoding.GetString(span);
    }

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?\s*(?<name>[\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
