using System.Text.RegularExpressions;

namespace Reports.Intake.Formats;

/// <summary>The marks by which a format that is written as text is known.</summary>
internal static partial class TextSignature
{
    private const int Sample = 4096;

    public static bool IsHtml(string text, string extension)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Sample)).TrimStart();
        if (HtmlStart().IsMatch(head))
            return true;
        return extension is ".html" or ".htm" or ".xhtml" ? AnyTag().IsMatch(text.AsSpan(0, Math.Min(text.Length, 64 * 1024))) : HtmlBody().IsMatch(head);
    }

    public static bool IsOtherXml(string text) => text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal);

    /// <summary>A message begins with header fields, among them two that every message has.</summary>
    public static bool IsMail(string text)
    {
        var known = 0;
        var seen = 0;
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, 4 * Sample)).EnumerateLines())
        {
            if (line.IsEmpty)
                break;
            if (line[0] is ' ' or '\t' || (seen == 0 && line.StartsWith("From ", StringComparison.Ordinal)))
                continue;
            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].Contains(' '))
                return false;
            seen++;
            known += MailField().IsMatch(line) ? 1 : 0;
        }
        return known >= 2;
    }

    /// <summary>Markdown under another name: a heading first, and links or emphasis after it.</summary>
    public static bool IsMarkdown(string text) => MarkdownHeading().IsMatch(text.AsSpan(0, Math.Min(text.Length, Sample)).TrimStart()) && MarkdownMark().IsMatch(text);

    /// <summary>
    /// A table ("date,place,killed" for its first line) or whatever else has not one sentence in it. It is asked of names only that promise no
    /// article: a text file may well be a list.
    /// </summary>
    public static bool IsData(string text)
    {
        var first = text.AsSpan().TrimStart();
        var end = first.IndexOfAny('\r', '\n');
        return RowOfCells().IsMatch(end < 0 ? first : first[..end]) || !SentenceEnd().IsMatch(text);
    }

    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?(?:<!--.{0,3000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"<(?:html|body)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlBody();

    [GeneratedRegex(@"<(?:p|div|h[1-6]|br|article|section|table|ul|ol|meta|title|a|span)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"^(?:from|to|subject|date|message-id|mime-version|received|return-path|reply-to|content-type|delivered-to):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MailField();

    /// <summary>Cells of few words each, with nothing between them but the separator, which prose writes with a space: not "3,000 flee".</summary>
    [GeneratedRegex(@"^(?:""[^""]*""|[^\s,;|""]+(?: [^\s,;|""]+){0,3})(?:(?:(?<![0-9]),|,(?![0-9])|[;\t|])(?:""[^""]*""|(?:[^\s,;|""]+(?: [^\s,;|""]+){0,3})?))+$", RegexOptions.CultureInvariant)]
    private static partial Regex RowOfCells();

    /// <summary>A word, the mark that ends a sentence, and what may follow it there.</summary>
    [GeneratedRegex(@"\w\w(?:[.!?][""”’')\]]*(?:\s|$)|[。！？।؟])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^#{1,3} \S", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"\]\(https?://|\*\*\w|^#{2,4} \S", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownMark();
}
