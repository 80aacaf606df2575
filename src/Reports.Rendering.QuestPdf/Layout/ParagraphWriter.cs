using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Reports.Rendering.Model;
using Reports.Rendering.QuestPdf.Text;
using Reports.Rendering.QuestPdf.Versions;

namespace Reports.Rendering.QuestPdf.Layout;

/// <summary>Writes running text with its marks, links and citations.</summary>
internal sealed class ParagraphWriter(Look look, ShownText text)
{
    public void Write(IContainer container, Paragraph paragraph, TextStyle body, bool alignRight = false)
    {
        if (paragraph.Anchor is { } anchor)
            container = container.Section(anchor);
        container.AsParagraph().Text(line =>
        {
            if (alignRight)
                line.AlignRight();
            line.DefaultTextStyle(look.Of(paragraph.Style, body));
            foreach (var inline in paragraph.Inlines)
                Write(line, inline);
        });
    }

    private void Write(TextDescriptor line, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                WriteRun(line, run);
                break;
            case Mark mark:
                Styled(line.Span(text.Of(mark.Word)), mark.Kind);
                break;
            case Citation citation:
                var number = $"{citation.Number}";
                line.RaisedBox().Width(look.CitationWidth(number.Length)).Section(citation.Anchor)
                    .AsLink($"Evidence, sentence {number}").SectionLink(citation.Target).Text(number).Style(look.Citation);
                break;
            case LineBreak:
                line.Span("\n");
                break;
            default:
                throw new NotSupportedException($"A {inline.GetType().Name} cannot be written.");
        }
    }

    private void WriteRun(TextDescriptor line, TextRun run)
    {
        var words = text.Of(run.Text);
        if (words.Length == 0)
            return;
        Styled(run.Target is null ? line.Span(words) : line.SectionLink(words, run.Target).FontColor(Look.Accent), run.Style);
    }

    private void Styled(TextSpanDescriptor span, RunStyle style)
    {
        if (style.HasFlag(RunStyle.Bold))
            span.SemiBold();
        if (style.HasFlag(RunStyle.Italic))
            span.Italic();
        if (style.HasFlag(RunStyle.Small))
            span.FontSize(look.SmallPrint);
        if (style.HasFlag(RunStyle.Muted))
            span.FontColor(Look.Muted);
    }

    /// <summary>Looks that print without colour tells apart: dark ground, light ground, underline, italics.</summary>
    private void Styled(TextSpanDescriptor span, MarkKind kind)
    {
        span.FontSize(look.SmallPrint);
        switch (kind)
        {
            case MarkKind.Firm:
                span.SemiBold().FontColor(Look.Paper).BackgroundColor(Look.Accent);
                break;
            case MarkKind.Said:
                span.SemiBold().FontColor(Look.Accent).BackgroundColor(Look.Rule);
                break;
            case MarkKind.Unsure:
                span.FontColor(Look.Accent).Underline();
                break;
            case MarkKind.Plain:
                span.Italic().FontColor(Look.Muted);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such mark.");
        }
    }
}
