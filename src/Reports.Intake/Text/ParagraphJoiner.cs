using System.Buffers;
using System.Collections.Frozen;

namespace Reports.Intake.Text;

/// <summary>
/// The paragraphs of plain text, however its lines are cut: a blank line between paragraphs, one paragraph a line, or lines wrapped
/// at a fixed width, whose pieces are joined again.
/// </summary>
internal static class ParagraphJoiner
{
    /// <summary>Text wrapped by hand or program is narrower than this; longer lines are paragraphs of their own.</summary>
    private const int WidestWrap = 120;

    private const int NarrowestWrap = 30;

    /// <summary>The share of lines that must be as full as their width allows for the text to count as wrapped.</summary>
    private const double WrappedShare = 0.7;

    /// <summary>With fewer breaks than this, each must stand in the middle of a sentence.</summary>
    private const int FewestPairs = 4;

    /// <summary>A line that ends in one of these is not whole.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenWords = new[]
    {
        "a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "with", "by", "from", "for", "that", "which", "who", "their", "his", "its", "as", "than", "were", "was", "is", "are", "had",
        "has", "have", "near", "into", "after", "before", "between",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    private readonly record struct Line(Range Range, int Indent, int Length, int FirstWord, bool BlankBefore);

    /// <summary>Paragraphs in order, one line each.</summary>
    public static List<string> Join(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        var paragraphs = new List<string>();
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && Continues(text, lines[last], lines[last + 1], width))
                last++;
            var paragraph = ExportedField.Unwrap(WhiteSpace.Collapse(text.AsSpan()[lines[i].Range.Start.Value..lines[last].Range.End.Value]));
            if (paragraph.Length > 0)
                paragraphs.Add(paragraph);
            i = last + 1;
        }
        return paragraphs;
    }

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var blankBefore = false;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var raw = text.AsSpan(start, end - start);
            var trimmed = raw.Trim();
            if (trimmed.IsEmpty)
            {
                blankBefore = true;
            }
            else
            {
                var indent = raw.Length - raw.TrimStart().Length;
                var firstWord = trimmed.IndexOf(' ') is var space and >= 0 ? space : trimmed.Length;
                var range = new Range(start + indent, start + indent + trimmed.Length);
                lines.Add(new Line(range, indent, raw.TrimEnd().Length, firstWord, blankBefore));
                blankBefore = false;
            }
            blankBefore |= end < text.Length && text[end] == '\f';
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                start++;
        }
        return lines;
    }

    /// <summary>The width at which the lines are wrapped, or zero where they are not.</summary>
    private static int WrapWidth(string text, List<Line> lines)
    {
        var widest = 0;
        int pairs = 0, unfinished = 0, within = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!MayContinue(lines[i], lines[i + 1]))
                continue;
            pairs++;
            widest = Math.Max(widest, Math.Max(lines[i].Length, lines[i + 1].Length));
            unfinished += EndsSentence(text.AsSpan()[lines[i].Range]) ? 0 : 1;
            within += char.IsLower(text[lines[i + 1].Range.Start.Value]) || IsOpen(text.AsSpan()[lines[i].Range]) ? 1 : 0;
        }
        if (pairs == 0 || widest is > WidestWrap or < NarrowestWrap || unfinished < pairs / 3.0)
            return 0;
        if (pairs < FewestPairs && within < pairs)
            return 0;
        var full = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (MayContinue(lines[i], lines[i + 1]) && IsFull(lines[i], lines[i + 1], widest))
                full++;
        }
        return full >= WrappedShare * pairs ? widest : 0;
    }

    /// <summary>The next line's first word would not have fitted: the break was forced. Typists break a little early.</summary>
    private static bool IsFull(Line line, Line next, int width) => line.Length + 1 + next.FirstWord > width - (width / 8);

    /// <summary>Neither a blank line nor an indent begins a paragraph here.</summary>
    private static bool MayContinue(Line line, Line next) => !next.BlankBefore && next.Indent <= line.Indent + 1;

    private static bool Continues(string text, Line line, Line next, int width)
    {
        if (width == 0 || !MayContinue(line, next))
            return false;
        var nextText = text.AsSpan()[next.Range];
        if (StartsListItem(nextText))
            return false;
        return IsFull(line, next, width) || (char.IsLower(nextText[0]) && !EndsSentence(text.AsSpan()[line.Range]));
    }

    private static bool IsOpen(ReadOnlySpan<char> line) => line[^1] == ',' || OpenWords.Contains(line[(line.LastIndexOf(' ') + 1)..]);

    private static bool StartsListItem(ReadOnlySpan<char> line) =>
        line is ['-' or '*' or '•' or '–' or '·', ' ', ..] || (line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1..3] is ". " or ") ");

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\"'”’)]»");
        return line is [.., '.' or '!' or '?' or ':' or '…'];
    }
}
