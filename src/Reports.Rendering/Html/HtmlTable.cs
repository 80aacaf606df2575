using System.Globalization;
using System.Text;
using Reports.Rendering.Model;

namespace Reports.Rendering.Html;

/// <summary>Writes tables: captions, column and row headings, groups of rows as bodies of their own.</summary>
internal static class HtmlTable
{
    public static void Write(StringBuilder html, Table table)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll{(table.Caution ? " caution" : "")}\" role=\"region\" tabindex=\"0\" aria-label=\"{HtmlText.Escape(table.Caption)}\">\n<table>\n");
        html.Append(CultureInfo.InvariantCulture, $"<caption{(table.CaptionShown ? " class=\"shown\"" : "")}>{HtmlText.Escape(table.Caption)}</caption>\n<colgroup>");
        var shares = table.Columns.Sum(column => column.Share);
        foreach (var column in table.Columns)
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{100 * column.Share / shares:F1}%\">");
        html.Append("</colgroup>\n<thead><tr>");
        foreach (var column in table.Columns)
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{(column.RightAligned ? " class=\"right\"" : "")}>{HtmlText.Escape(column.Heading)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        for (var index = 0; index < table.Rows.Count; index++)
            WriteRow(html, table, table.Rows[index], opensBody: index > 0);
        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void WriteRow(StringBuilder html, Table table, TableRow row, bool opensBody)
    {
        if (row.GroupTitle is { } title)
            html.Append(CultureInfo.InvariantCulture, $"{(opensBody ? "</tbody>\n<tbody>\n" : "")}<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{table.Columns.Count}\">{HtmlText.Escape(title)}</th></tr>\n");
        var anchor = row.Anchor is { } name ? $" id=\"{name}\"" : "";
        html.Append(CultureInfo.InvariantCulture, $"<tr{anchor}{(row.Emphasis ? " class=\"sum\"" : "")}>");
        for (var column = 0; column < row.Cells.Count; column++)
            WriteCell(html, row.Cells[column], column == 0 && row.Cells[column].Paragraphs.Count > 0, table.Columns[column].RightAligned);
        html.Append("</tr>\n");
    }

    private static void WriteCell(StringBuilder html, TableCell cell, bool heading, bool right)
    {
        html.Append(heading ? "<th scope=\"row\"" : "<td").Append(right ? " class=\"right\">" : ">");
        if (cell.Paragraphs is [{ Style: ParagraphStyle.Body } only])
            HtmlInlines.Write(html, only.Inlines);
        else
            foreach (var paragraph in cell.Paragraphs)
                HtmlInlines.WriteParagraph(html, paragraph);
        html.Append(heading ? "</th>" : "</td>");
    }
}
