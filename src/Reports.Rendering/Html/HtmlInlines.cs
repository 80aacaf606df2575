using System.Globalization;
using System.Text;
using Reports.Rendering.Model;

namespace Reports.Rendering.Html;

/// <summary>Writes the pieces of paragraphs.</summary>
internal static class HtmlInlines
{
    public static void Write(StringBuilder html, IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
            Write(html, inline);
    }

    public static void WriteParagraph(StringBuilder html, Paragraph paragraph)
    {
        var style = paragraph.Style switch { ParagraphStyle.Small => " class=\"small\"", ParagraphStyle.Label => " class=\"label\"", ParagraphStyle.Lead => " class=\"lead\"", _ => "" };
        var anchor = paragraph.Anchor is { } name ? $" id=\"{name}\"" : "";
        html.Append(CultureInfo.InvariantCulture, $"<p{anchor}{style}>");
        Write(html, paragraph.Inlines);
        html.Append("</p>\n");
    }

    private static void Write(StringBuilder html, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                WriteRun(html, run);
                break;
            case Citation citation:
                html.Append(CultureInfo.InvariantCulture, $"<a class=\"cite\" id=\"{citation.Anchor}\" href=\"#{citation.Target}\">[{citation.Number}]</a>");
                break;
            case Mark mark:
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"mark {Class(mark.Kind)}\">{HtmlText.Escape(mark.Word)}</span>");
                break;
            case LineBreak:
                html.Append("<br>");
                break;
            default:
                throw new NotSupportedException($"The HTML backend does not know the inline {inline.GetType().Name}.");
        }
    }

    private static string Class(MarkKind kind) => kind switch
    {
        MarkKind.Firm => "firm",
        MarkKind.Said => "said",
        MarkKind.Unsure => "unsure",
        _ => "plain",
    };

    private static void WriteRun(StringBuilder html, TextRun run)
    {
        List<(string Open, string Close)> tags = [];
        if (run.Target is { } target)
            tags.Add(($"<a href=\"#{target}\">", "</a>"));
        if (run.Style.HasFlag(RunStyle.Bold))
            tags.Add(("<strong>", "</strong>"));
        if (run.Style.HasFlag(RunStyle.Italic))
            tags.Add(("<em>", "</em>"));
        var look = (run.Style & (RunStyle.Small | RunStyle.Muted)) switch { RunStyle.Small => "s", RunStyle.Muted => "m", RunStyle.Small | RunStyle.Muted => "s m", _ => null };
        if (look is not null)
            tags.Add(($"<span class=\"{look}\">", "</span>"));
        html.AppendJoin("", tags.Select(tag => tag.Open)).Append(HtmlText.Escape(run.Text));
        html.AppendJoin("", tags.AsEnumerable().Reverse().Select(tag => tag.Close));
    }
}
