using System.Text;
using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Turns the inlines of a paragraph into words ready to be broken into lines.</summary>
internal sealed class InlineFlow
{
    private const char LineEnd = '\n';
    private const double SmallShare = 0.88;
    private const double CitationShare = 0.8;
    private const double MarkShare = 0.84;

    private readonly TextShaper _shaper;
    private readonly StringBuilder _text = new();

    /// <summary>The text as the rules of direction see it: citations and marks are the briefing's own and read left to right.</summary>
    private readonly StringBuilder _directed = new();
    private readonly List<(int End, TextLook Look)> _spans = [];
    private readonly TypeStyle _style;

    private InlineFlow(TextShaper shaper, TypeStyle style)
    {
        _shaper = shaper;
        _style = style;
    }

    public static List<Word> Words(TextShaper shaper, TypeStyle style, IReadOnlyList<Inline> inlines)
    {
        var flow = new InlineFlow(shaper, style);
        for (var index = 0; index < inlines.Count; index++)
            flow.Add(inlines[index], index > 0 && inlines[index - 1] is Citation, index + 1 < inlines.Count && inlines[index + 1] is Citation);
        return flow.Split();
    }

    private void Add(Inline inline, bool behindCitation, bool beforeCitation)
    {
        switch (inline)
        {
            case TextRun run:
                Append(_style.Capitals ? run.Text.ToUpperInvariant() : run.Text, LookOf(run));
                break;
            case Citation citation:
                // Neighbours share a pair of brackets: [3,7].
                Append($"{(behindCitation ? "" : "[")}{citation.Number}{(beforeCitation ? "," : "]")}", new(FontStyle.Bold, _style.Size * CitationShare, Palette.Accent, 0) { Target = citation.Target, Anchor = citation.Anchor, PadBefore = behindCitation ? 0.8 : 1.2 }, own: true);
                break;
            case Mark { Kind: MarkKind.Plain } mark:
                Append(Unbroken(mark.Word), new(FontStyle.Italic, _style.Size * MarkShare, Palette.Muted, 0) { Mark = mark.Kind }, own: true);
                break;
            case Mark mark:
                Append(Unbroken(mark.Word), new(FontStyle.Bold, _style.Size * MarkShare, mark.Kind == MarkKind.Firm ? Palette.Paper : Palette.Accent, 0.1) { Mark = mark.Kind, PadBefore = 4, PadAfter = 4 }, own: true);
                break;
            case LineBreak:
                _text.Append(LineEnd);
                _directed.Append(LineEnd);
                _spans.Add((_text.Length, Plain));
                break;
            default:
                throw new NotSupportedException($"The PDF backend does not know the inline {inline.GetType().Name}.");
        }
    }

    private TextLook Plain => new(_style.Font, _style.Size, _style.Ink, _style.Tracking);

    private static string Unbroken(string words) => words.Replace(' ', '\u00A0');

    private TextLook LookOf(TextRun run)
    {
        var font = _style.Font;
        if (run.Style.HasFlag(RunStyle.Bold))
            font |= FontStyle.Bold;
        if (run.Style.HasFlag(RunStyle.Italic))
            font |= FontStyle.Italic;
        var ink = run.Target is not null ? Palette.Accent : run.Style.HasFlag(RunStyle.Muted) ? Palette.Muted : _style.Ink;
        return new(font, _style.Size * (run.Style.HasFlag(RunStyle.Small) ? SmallShare : 1), ink, _style.Tracking) { Target = run.Target };
    }

    private void Append(string text, TextLook look, bool own = false)
    {
        var clean = DisplayText.Clean(text);
        if (clean.Length == 0)
            return;
        _text.Append(clean);
        _directed.Append(own ? new string('A', clean.Length) : clean);
        _spans.Add((_text.Length, look));
    }

    private List<Word> Split()
    {
        var text = _text.ToString();
        var levels = BidiLevels.Of(_directed.ToString());
        List<Word> words = [];
        var word = new Word();
        var span = 0;
        for (var start = 0; start < text.Length;)
        {
            while (_spans[span].End <= start)
                span++;
            if (text[start] == LineEnd)
            {
                word.EndsLine = true;
                words.Add(word);
                word = new Word();
                start++;
                continue;
            }
            var end = TokenEnd(text, levels, start, _spans[span].End);
            var space = text[start] == ' ';
            if (!space && word.Space.Count > 0)
            {
                words.Add(word);
                word = new Word();
            }
            AddAtoms(word, space, text[start..end], levels?[start] ?? 0, _spans[span].Look, start == SpanStart(span), end == _spans[span].End);
            if (!space && MayBreakBehind(text, end))
            {
                words.Add(word);
                word = new Word();
            }
            start = end;
        }
        if (word.Atoms.Count + word.Space.Count > 0)
            words.Add(word);
        return words;
    }

    private int SpanStart(int span) => span == 0 ? 0 : _spans[span - 1].End;

    private static int TokenEnd(string text, int[]? levels, int start, int limit)
    {
        var space = text[start] == ' ';
        var end = start + 1;
        while (end < limit && text[end] != LineEnd && (text[end] == ' ') == space && (levels is null || levels[end] == levels[start]) && (space || !MayBreakBehind(text, end)))
            end++;
        return end;
    }

    /// <summary>True where a line may end inside a word: behind a dash or slash, and behind a hyphen with at least three letters before it.</summary>
    private static bool MayBreakBehind(string text, int at)
    {
        if (at < 2 || at >= text.Length || text[at] is ' ' or LineEnd)
            return false;
        return text[at - 1] switch
        {
            '-' or '\u2010' => char.IsLetter(text[at]) && at > 3 && char.IsLetter(text[at - 2]) && char.IsLetter(text[at - 3]) && char.IsLetter(text[at - 4]),
            '\u2013' or '\u2014' or '/' or '_' => true,
            _ => false,
        };
    }

    private void AddAtoms(Word word, bool space, string text, int level, TextLook look, bool opens, bool closes)
    {
        var pieces = _shaper.Shape(text, look.Font, level);
        for (var index = 0; index < pieces.Count; index++)
        {
            var atom = new TextAtom(pieces[index].Shaped, level, opens && index == 0 || look.Anchor is null ? look : look with { Anchor = null })
            {
                PadBefore = opens && index == 0 ? look.PadBefore : 0,
                PadAfter = closes && index == pieces.Count - 1 ? look.PadAfter : 0,
            };
            if (space)
                word.AddSpace(atom);
            else
                word.Add(atom);
        }
    }
}
