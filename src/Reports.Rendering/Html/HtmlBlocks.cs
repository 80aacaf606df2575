using System.Globalization;
using System.Text;
using Reports.Rendering.Model;

namespace Reports.Rendering.Html;

/// <summary>Writes blocks.</summary>
internal sealed class HtmlBlocks(StringBuilder html)
{
    public void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{HtmlText.Escape(heading.Text)}</h{heading.Level}>\n");
                break;
            case Paragraph paragraph:
                HtmlInlines.WriteParagraph(html, paragraph);
                break;
            case FactGrid grid:
                WriteFacts(grid);
                break;
            case Callout callout:
                WriteCallout(callout);
                break;
            case KeyFigures figures:
                WriteKeyFigures(figures);
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case Table table:
                HtmlTable.Write(html, table);
                break;
            case EvidenceList list:
                WriteEvidence(list);
                break;
            default:
                throw new NotSupportedException($"The HTML backend does not know the block {block.GetType().Name}.");
        }
    }

    private void WriteFacts(FactGrid grid)
    {
        html.Append("<dl class=\"facts\">\n");
        foreach (var fact in grid.Facts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div><dt>{HtmlText.Escape(fact.Label)}</dt><dd>");
            HtmlInlines.Write(html, fact.Value.Inlines);
            html.Append("</dd></div>\n");
        }
        html.Append("</dl>\n");
    }

    private void WriteCallout(Callout callout)
    {
        var anchor = callout.Anchor is { } name ? $" id=\"{name}\"" : "";
        html.Append(CultureInfo.InvariantCulture, $"<div{anchor} class=\"callout{(callout.Caution ? " caution" : "")}\">\n<p class=\"label\">{HtmlText.Escape(callout.Label)}</p>\n");
        foreach (var paragraph in callout.Paragraphs)
            HtmlInlines.WriteParagraph(html, paragraph);
        html.Append("</div>\n");
    }

    private void WriteKeyFigures(KeyFigures figures)
    {
        html.Append("<dl class=\"tiles\">\n");
        foreach (var tile in figures.Tiles)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div><dt>{HtmlText.Escape(tile.Label)}</dt><dd class=\"value{(tile.Stated ? "" : " open")}\">{HtmlText.Escape(tile.Value)}</dd><dd class=\"small\">");
            HtmlInlines.Write(html, tile.Note.Inlines);
            html.Append("</dd></div>\n");
        }
        html.Append("</dl>\n");
        if (figures.Figure is { } figure)
            WriteFigure(figure);
    }

    private void WriteFigure(Figure figure)
    {
        html.Append("<figure>\n<figcaption>");
        HtmlInlines.Write(html, figure.Caption.Inlines);
        html.Append("</figcaption>\n");
        SvgPicture.Write(html, figure.Picture);
        html.Append("</figure>\n");
    }

    private void WriteEvidence(EvidenceList list)
    {
        html.Append("<ol class=\"evidence\">\n");
        foreach (var entry in list.Entries)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"{entry.Anchor}\"><span class=\"number\">{entry.Number}</span> {HtmlText.Escape(entry.Text)} <span class=\"s m\">{HtmlText.Escape(entry.Place)}, cited in</span> ");
            html.AppendJoin(", ", entry.CitedIn.Select(link => $"<a class=\"s\" href=\"#{link.Target}\" title=\"{HtmlText.Escape(link.Section)}\">{HtmlText.Escape(link.Words)}</a>"));
            html.Append("</li>\n");
        }
        html.Append("</ol>\n");
    }
}
