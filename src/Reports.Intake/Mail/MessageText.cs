using System.Text;
using System.Text.RegularExpressions;
using Reports.Briefings;

namespace Reports.Intake.Mail;

/// <summary>
/// The newest message in an e-mail's plain text: quoted history and the signature are taken out. A forwarded article has nothing of its own
/// above it; then what was forwarded is the message.
/// </summary>
internal static partial class MessageText
{
    /// <summary>Fewer characters above forwarded text are a remark on it, and not the message.</summary>
    private const int Remark = 200;

    public static (string Text, IReadOnlyList<RemovedText> Removed) Newest(string body)
    {
        var lines = body.ReplaceLineEndings("\n").Split('\n').ToList();
        var removed = new List<RemovedText>();
        CutSignature(lines, removed);
        var history = lines.FindIndex(line => HistoryHead().IsMatch(line));
        if (history >= 0)
            CutHistory(lines, history, removed);
        CutQuoted(lines, removed);
        return (string.Join('\n', lines), removed);
    }

    private static void CutSignature(List<string> lines, List<RemovedText> removed)
    {
        var signature = lines.FindIndex(line => line is "-- " or "--" || SentFrom().IsMatch(line));
        if (signature > 0 && lines.Skip(signature).All(line => line.Length < 120))
            Remove(lines, signature, lines.Count, "signature", removed);
    }

    private static void CutHistory(List<string> lines, int head, List<RemovedText> removed)
    {
        var above = lines.Take(head).Sum(line => line.Trim().Length);
        if (above >= Remark || lines.Count - head < 3)
        {
            Remove(lines, head, lines.Count, "quoted message", removed);
            return;
        }
        var start = head + 1;
        while (start < lines.Count && (string.IsNullOrWhiteSpace(lines[start]) || HeaderField().IsMatch(lines[start])))
            start++;
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

    [GeneratedRegex(@"^\s*(?:-{2,}\s*(?:original message|forwarded message|forwarded by .*)\s*-{0,}|begin forwarded message:|on .{5,120} wrote:|_{20,})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HistoryHead();

    [GeneratedRegex(@"^\s*>?\s*\*?(?:from|to|cc|sent|date|subject|reply-to):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeaderField();

    [GeneratedRegex(@"^(?:sent from my \w+|get outlook for \w+).{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SentFrom();

    [GeneratedRegex(@"^(?:>\s?)+", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMark();
}
