using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Reports.Pipeline.Web;

/// <summary>The list of briefings as an HTML page: no script, one style sheet of its own, whatever it shows escaped.</summary>
public static class CataloguePage
{
    /// <summary>What the page may load: nothing but its own style sheet.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Default;

    /// <summary>The page.</summary>
    /// <param name="entries">The lines, in their order.</param>
    /// <param name="accessKey">The key that the page was opened with in its address, so that its links work too; null for none.</param>
    public static string Html(IReadOnlyList<CatalogueEntry> entries, string? accessKey)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var page = new StringBuilder(Head);
        page.Append(CultureInfo.InvariantCulture, $"<p>{Count(entries.Count)}, those last dropped first.</p>\n");
        if (entries.Count > 0)
            page.Append("<ul class=\"briefings\">\n");
        foreach (var entry in entries)
            Append(page, entry, accessKey is null ? "" : $"?code={Uri.EscapeDataString(accessKey)}");
        if (entries.Count > 0)
            page.Append("</ul>\n");
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Whether a request asks for the page rather than for JSON.</summary>
    /// <param name="accept">The request's Accept header; null where it has none.</param>
    public static bool IsAskedFor(string? accept)
    {
        double Weight(string type) => (accept ?? "").Split(',').Select(part => part.Split(';')).Where(part => part[0].Trim() == type)
            .Select(part => part.Skip(1).Select(option => option.Trim()).FirstOrDefault(option => option.StartsWith("q=", StringComparison.Ordinal)))
            .Select(quality => quality is null ? 1 : double.TryParse(quality[2..], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0)
            .DefaultIfEmpty(0).Max();
        var html = Math.Max(Weight("text/html"), Weight("application/xhtml+xml"));
        return html > 0 && html >= Weight("application/json");
    }

    private static void Append(StringBuilder page, CatalogueEntry entry, string query)
    {
        var title = $"<bdi>{Encoder.Encode(entry.Title ?? entry.Name)}</bdi>";
        var heading = entry.Links is { } links ? $"<a href=\"{Encoder.Encode(links.Pdf + query)}\">{title}</a>" : title;
        page.Append(CultureInfo.InvariantCulture, $"<li>\n<h2>{heading}</h2>\n<dl>\n");
        Field(page, "Seed", $"<bdi>{Encoder.Encode(entry.Name)}</bdi>");
        var dropped = entry.Changed.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        Field(page, "Dropped", $"<time datetime=\"{entry.Changed.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}\">{dropped} UTC</time>");
        Field(page, "State", $"<span class=\"state {Encoder.Encode(entry.State)}\">{Encoder.Encode(entry.State)}</span>");
        Field(page, "Incident", Optional(entry.Incident));
        Field(page, "Toll", Optional(entry.Toll));
        Field(page, "Reason", Optional(entry.Reason));
        if (entry.Links is { } also)
        {
            var about = $"<span class=\"about\"> of {title}</span>";
            Field(page, "Also as", $"<a href=\"{Encoder.Encode(also.Html + query)}\">HTML{about}</a>, <a href=\"{Encoder.Encode(also.Record + query)}\">record{about}</a>");
        }

        page.Append("</dl>\n</li>\n");
    }

    private static void Field(StringBuilder page, string name, string? html)
    {
        if (html is not null)
            page.Append(CultureInfo.InvariantCulture, $"<div><dt>{name}</dt><dd>{html}</dd></div>\n");
    }

    private static string? Optional(string? text) => string.IsNullOrEmpty(text) ? null : $"<bdi>{Encoder.Encode(text)}</bdi>";

    private static string Count(int count) => count switch
    {
        0 => "No seed has been dropped yet",
        1 => "One seed",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} seeds"),
    };

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>Briefings</title>
        <style>
        :root { color-scheme: light dark; --ink: #1b1f24; --page: #fff; --quiet: #4d5660; --line: #c8ced6; --link: #0b4f9c; --good: #14602b; --bad: #9b1c1c; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8ebef; --page: #15181c; --quiet: #aab3bd; --line: #454d57; --link: #8cbcf2; --good: #7fd396; --bad: #f2a0a0; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
        h2 { font-size: 1.1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
        a { color: var(--link); }
        a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .briefings { list-style: none; margin: 0; padding: 0; }
        .briefings li { border-top: 1px solid var(--line); padding: 1rem 0; }
        dl { margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 2rem; }
        dl div { min-width: 0; }
        dt { color: var(--quiet); font-size: .85rem; }
        dd { margin: 0; overflow-wrap: anywhere; }
        .state { font-weight: 600; }
        .briefed { color: var(--good); }
        .rejected { color: var(--bad); }
        .about { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        </style>
        </head>
        <body>
        <main>
        <h1>Briefings</h1>

        """;
}
