using System.Text;
using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>Turns the inlines of a paragraph into words ready to be broken into lines. To be used for many paragraphs.</summary>
internal sealed class InlineFlow
{
    private const char LineEnd = '\n';
    private const double SmallShare = 0.88;
    private const double CitationShare = 0.8;
    private const double MarkShare = 0.84;

    private readonly TextShaper _shaper;
    private readonly StringBuilder _text = new();
    private readonly List<InlineSpan> _spans = [];
    private readonly WordCollector _words = new();

    public InlineFlow(TextShaper shaper) => _shaper = shaper;

    public WordSequence Words(TypeStyle style, IReadOnlyList<Inline> inlines)
    {
        _text.Clear();
        _spans.Clear();
        for (var index = 0; index < inlines.Count; index++)
            Add(style, inlines[index], index > 0 && inlines[index - 1] is Citation, index + 1 < inlines.Count && inlines[index + 1] is Citation);
        return Split(_text.ToString());
    }

    private void Add(TypeStyle style, Inline inline, bool behindCitation, bool beforeCitation)
    {
        switch (inline)
        {
            case TextRun run:
                Append(style.Capitals ? run.Text.ToUpperInvariant() : run.Text, LookOf(style, run));
                break;
            case Citation citation:
                // Neighbours share a pair of brackets: [3,7].
                Append($"{(behindCitation ? "" : "[")}{citation.Number}{(beforeCitation ? "," : "]")}", new(FontStyle.Bold, style.Size * CitationShare, Palette.Accent, 0) { Target = citation.Target, Anchor = citation.Anchor, PadBefore = behindCitation ? 0.8 : 1.2 }, own: true);
                break;
            case Mark { Kind: MarkKind.Plain } mark:
                Append(Unbroken(mark.Word), new(FontStyle.Italic, style.Size * MarkShare, Palette.Muted, 0) { Mark = mark.Kind }, own: true);
                break;
            case Mark mark:
                Append(Unbroken(mark.Word), new(FontStyle.Bold, style.Size * MarkShare, mark.Kind == MarkKind.Firm ? Palette.Paper : Palette.Accent, 0) { Mark = mark.Kind, PadBefore = 4, PadAfter = 4 }, own: true);
                break;
            case LineBreak:
                _text.Append(LineEnd);
                _spans.Add(new(_text.Length - 1, _text.Length, Plain(style), Own: false));
                break;
            default:
                throw new NotSupportedException($"The PDF backend does not know the inline {inline.GetType().Name}.");
        }
    }

    private static TextLook Plain(TypeStyle style) => new(style.Font, style.Size, style.Ink, style.Tracking);

    private static string Unbroken(string words) => words.Replace(' ', '\u00A0');

    private static TextLook LookOf(TypeStyle style, TextRun run)
    {
        var font = style.Font;
        if (run.Style.HasFlag(RunStyle.Bold))
            font |= FontStyle.Bold;
        if (run.Style.HasFlag(RunStyle.Italic))
            font |= FontStyle.Italic;
        var ink = run.Target is not null ? Palette.Accent : run.Style.HasFlag(RunStyle.Muted) ? Palette.Muted : style.Ink;
        return new(font, style.Size * (run.Style.HasFlag(RunStyle.Small) ? SmallShare : 1), ink, style.Tracking) { Target = run.Target };
    }

    private void Append(string text, TextLook look, bool own = false)
    {
        var clean = DisplayText.Clean(text);
        if (clean.Length == 0)
            return;
        _spans.Add(new(_text.Length, _text.Length + clean.Length, look, own));
        _text.Append(clean);
    }

    private WordSequence Split(string text)
    {
        var levels = Levels(text);
        var at = 0;
        for (var start = 0; start < text.Length;)
        {
            while (_spans[at].End <= start)
                at++;
            if (text[start] == LineEnd)
            {
                _words.End(endsLine: true);
                start++;
                continue;
            }
            var span = _spans[at];
            var end = TokenEnd(text, levels, start, span.End);
            var space = text[start] == ' ';
            if (!space && _words.HasSpace)
                _words.End();
            AddAtoms(space, text.AsSpan(start, end - start), levels?[start] ?? 0, span.Look, start == span.Start, end == span.End);
            if (!space && MayBreakBehind(text, end))
                _words.End();
            start = end;
        }
        return _words.Take();
    }

    /// <summary>Levels by the rules of direction, which see citations and marks, the briefing's own, as words that read left to right.</summary>
    private int[]? Levels(string text)
    {
        if (!BidiLevels.MayRunRightToLeft(text))
            return null;
        var directed = text.ToCharArray();
        foreach (var span in _spans)
            if (span.Own)
                directed.AsSpan(span.Start..span.End).Fill('A');
        return BidiLevels.Of(new string(directed));
    }

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

    private void AddAtoms(bool space, ReadOnlySpan<char> text, int level, TextLook look, bool opens, bool closes)
    {
        var pieces = _shaper.Shape(text, look.Font, level);
        for (var index = 0; index < pieces.Length; index++)
        {
            var atom = new TextAtom(pieces[index].Shaped, look, (byte)level, opens && index == 0, closes && index == pieces.Length - 1);
            if (space)
                _words.AddSpace(atom);
            else
                _words.Add(atom);
        }
    }
}
