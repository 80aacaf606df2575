using System.Collections.Frozen;

namespace Reports.Intake.Html;

/// <summary>What a page's elements are for.</summary>
internal static class PageTags
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "caption",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Skipped = new[]
    {
        "head", "script", "style", "template", "iframe", "object", "embed", "svg", "canvas", "button", "select", "option",
        "input", "textarea", "nav", "dialog", "menu", "audio", "video", "map", "link", "meta", "base", "frameset", "frame", "applet",
        "datalist", "progress", "meter", "rp", "rt", "math", "img", "source", "picture", "track", "area", "amp-ad", "title",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    /// <summary>Never holds an article's text.</summary>
    public static bool IsSkipped(string tag) => Skipped.Contains(tag);

    /// <summary>A list or a table, or a part of one, which stands in an article and holds none.</summary>
    public static bool IsPartOfWhole(string tag) => IsList(tag) || tag is "li" or "dt" or "dd" or "table" or "thead" or "tbody" or "tfoot" or "tr";

    public static bool IsHeading(string tag) => tag is ['h', >= '1' and <= '6'];

    public static bool IsList(string tag) => tag is "ul" or "ol" or "dl";
}
