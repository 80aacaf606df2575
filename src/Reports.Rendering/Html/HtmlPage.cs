using System.Globalization;
using System.Text;
using Reports.Rendering.Model;

namespace Reports.Rendering.Html;

/// <summary>The whole page.</summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("Html/briefing.css")
            ?? throw new InvalidOperationException("The style sheet is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    public static string Write(BriefingDocument document)
    {
        var html = new StringBuilder();
        WriteHead(html, document);
        html.Append("<body>\n<a class=\"skip\" href=\"#top\">Skip to the briefing</a>\n<header>\n");
        WriteMarking(html, document.Furniture.Marking);
        WriteContents(html, document.Sections);
        html.Append("</header>\n<main>\n");
        var blocks = new HtmlBlocks(html);
        foreach (var section in document.Sections)
            WriteSection(html, blocks, section);
        html.Append("</main>\n<footer>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Escape(document.Furniture.Notice)}</p>\n");
        WriteMarking(html, document.Furniture.Marking);
        return html.Append("</footer>\n</body>\n</html>\n").ToString();
    }

    private static void WriteHead(StringBuilder html, BriefingDocument document)
    {
        var metadata = document.Metadata;
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{HtmlText.Escape(metadata.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Escape(metadata.Title)}</title>\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta name=\"description\" content=\"{HtmlText.Escape(metadata.Subject)}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta name=\"keywords\" content=\"{HtmlText.Escape(string.Join(", ", metadata.Keywords))}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta name=\"generator\" content=\"{HtmlText.Escape(metadata.Creator)}\">\n");
        html.Append("<style>\n").Append(Style.Value);
        foreach (var entry in document.Sections.SelectMany(section => section.Blocks).OfType<EvidenceList>().SelectMany(list => list.Entries))
            html.Append(HighlightRule(entry));
        html.Append("</style>\n</head>\n");
    }

    /// <summary>A claim's citation under the pointer or in focus highlights its sentence, and a sentence its citations.</summary>
    private static string HighlightRule(EvidenceEntry entry)
    {
        var link = $"a[href=\"#{entry.Anchor}\"]";
        return $"body:has({link}:is(:hover,:focus)) #{entry.Anchor}, body:has(#{entry.Anchor}:is(:hover,:target,:focus-within)) {link} {{ background: var(--hit); }}\n";
    }

    private static void WriteMarking(StringBuilder html, string? marking)
    {
        if (marking is not null)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"marking\">{HtmlText.Escape(marking)}</p>\n");
    }

    private static void WriteContents(StringBuilder html, IReadOnlyList<Section> sections)
    {
        html.Append("<nav aria-label=\"Sections\">\n<ul>\n");
        foreach (var section in sections.Where(section => section.Title is not null))
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{section.Anchor}\">{Numbered(section)}{HtmlText.Escape(section.Title!)}</a></li>\n");
        html.Append("</ul>\n</nav>\n");
    }

    private static string Numbered(Section section) => section.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}&ensp;") : "";

    private static void WriteSection(StringBuilder html, HtmlBlocks blocks, Section section)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"{section.Anchor}\"");
        if (section.Title is { } title)
            html.Append(CultureInfo.InvariantCulture, $" aria-labelledby=\"{section.Anchor}-title\">\n<h2 id=\"{section.Anchor}-title\">{Numbered(section)}{HtmlText.Escape(title)}</h2>\n");
        else
            html.Append(">\n");
        foreach (var block in section.Blocks)
            blocks.Write(block);
        html.Append("</section>\n");
    }
}
