using System.Text;
using System.Text.RegularExpressions;
using Reports.Briefings;
using Reports.Intake.Boilerplate;

namespace Reports.Intake.Mail;

/// <summary>
/// The newest message in an e-mail's plain text: quoted history and the signature are taken out. A forwarded article has nothing of its own
/// above it; then what was forwarded is the message.
/// </summary>
internal static partial class MessageText
{
    /// <summary>Fewer characters above longer forwarded text are a remark on it, and not the message.</summary>
    private const int Remark = 200;

    /// <summary>A signature has no more lines than this; a notice of confidentiality may follow.</summary>
    private const int MostLinesOfSignature = 15;

    private const int LongestLineOfSignature = 120;

    /// <summary>As many lines below "From:" say where and when a quoted message went.</summary>
    private const int LinesOfHeader = 6;

    /// <param name="body">A plain text, its lines wrapped.</param>
    public static (string Text, IReadOnlyList<RemovedText> Removed) Newest(string body)
    {
        var lines = HeadingMark().Replace(LinkTarget().Replace(body.ReplaceLineEndings("\n"), ""), "").Split('\n').ToList();
        var removed = new List<RemovedText>();
        CutOthers(lines, removed);
        CutQuoted(lines, removed);
        return (string.Join('\n', lines), removed);
    }

    /// <param name="paragraphs">The paragraphs of a message in HTML.</param>
    public static (IReadOnlyList<string> Paragraphs, IReadOnlyList<RemovedText> Removed) Newest(IReadOnlyList<string> paragraphs)
    {
        var lines = paragraphs.ToList();
        var removed = new List<RemovedText>();
        CutOthers(lines, removed);
        return (lines, removed);
    }

    private static void CutOthers(List<string> lines, List<RemovedText> removed)
    {
        var history = Enumerable.Range(0, lines.Count).FirstOrDefault(i => BeginsHistory(lines, i), lines.Count);
        var signature = Enumerable.Range(0, history).FirstOrDefault(i => IsSignature(lines, i, history), history);
        Remove(lines, signature, history, "signature", removed);
        if (signature < lines.Count)
            CutHistory(lines, signature, removed);
    }

    private static bool BeginsHistory(List<string> lines, int i) =>
        HistoryHead().IsMatch(lines[i])
        || (SenderField().IsMatch(lines[i]) && lines.Skip(i + 1).Where(line => !string.IsNullOrWhiteSpace(line)).Take(LinesOfHeader).Count(line => HeaderField().IsMatch(line)) >= 2);

    /// <summary>From its mark or a closing formula on nothing follows but who writes from where, and notices.</summary>
    private static bool IsSignature(List<string> lines, int start, int end)
    {
        if (start == 0)
            return false;
        var below = lines[start..end].FindAll(line => !string.IsNullOrWhiteSpace(line) && !Notice().IsMatch(line));
        if (below.Exists(line => line.Length >= LongestLineOfSignature))
            return false;
        return lines[start] is "-- " or "--" || SentFrom().IsMatch(lines[start])
            || (Closing().IsMatch(lines[start]) && below.Count <= MostLinesOfSignature && !below.Exists(LineShape.IsRunningText));
    }

    private static void CutHistory(List<string> lines, int head, List<RemovedText> removed)
    {
        var start = head + 1;
        while (start < lines.Count && (string.IsNullOrWhiteSpace(lines[start]) || HeaderField().IsMatch(lines[start])))
            start++;
        var above = lines.Take(head).Sum(line => line.Trim().Length);
        if (above >= Remark || above >= lines.Skip(start).Sum(line => line.Trim().Length))
        {
            Remove(lines, head, lines.Count, "quoted message", removed);
            return;
        }
        Remove(lines, 0, start, "message header", removed);
        for (var i = 0; i < lines.Count; i++)
            lines[i] = QuoteMark().Replace(lines[i], "");
    }

    private static void CutQuoted(List<string> lines, List<RemovedText> removed)
    {
        if (lines.TrueForAll(line => string.IsNullOrWhiteSpace(line) || line[0] == '>'))
        {
            for (var i = 0; i < lines.Count; i++)
                lines[i] = QuoteMark().Replace(lines[i], "");
            return;
        }
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].StartsWith('>'))
                Remove(lines, i, i + 1, "quoted message", removed);
            else
                i++;
        }
    }

    private static void Remove(List<string> lines, int start, int end, string reason, List<RemovedText> removed)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
                text.Append(text.Length > 0 ? "\n" : "").Append(lines[i].Trim());
        }
        if (text.Length > 0)
            removed.Add(new RemovedText(text.ToString(), reason));
        lines.RemoveRange(start, end - start);
    }

    [GeneratedRegex(@"^\s*(?:-{2,}\s*(?:original message|forwarded message|forwarded by .*)\s*-{0,}|begin forwarded message:|on .{5,120} wrote:|_{20,}|from: .{1,200} (?:sent|date): .{1,100} subject: .{1,300})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HistoryHead();

    [GeneratedRegex(@"^\s*>?\s*\*?(?:from|to|cc|sent|date|subject|reply-to):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeaderField();

    [GeneratedRegex(@"^(?:sent from my \w+|get outlook for \w+).{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SentFrom();

    [GeneratedRegex(@"^\s*(?:(?:best|kind|warm|with (?:best|kind)) regards|regards|sincerely|yours (?:sincerely|faithfully|truly)|(?:all the )?best(?: wishes)?|cheers|(?:many )?thanks(?: and regards)?|thank you)\s*[,.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>"This e-mail and any attachments are confidential."</summary>
    [GeneratedRegex(@"\b(?:confidential|privileged|intended recipients?|intended solely)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    /// <summary>Where the words before it lead to, as mail programs write the links of a message in HTML: "officials said (https://example.com/a)".</summary>
    [GeneratedRegex(@" ?(?:<https?://[^\s<>]+>|\(\s?https?://[^\s()]+\s?\))(?: (?=[.,;:!?]))?", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();

    /// <summary>"** Elsewhere": a heading of a newsletter.</summary>
    [GeneratedRegex(@"^\*\* (?=\S)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^\s*\*?from:\*?\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SenderField();

    [GeneratedRegex(@"^(?:>\s?)+", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMark();
}
