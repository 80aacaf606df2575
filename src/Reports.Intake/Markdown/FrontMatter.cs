using Reports.Intake.Credits;

namespace Reports.Intake.Markdown;

/// <summary>The block of "key: value" lines between two rules at the head of a Markdown file.</summary>
internal sealed record FrontMatter(string? Title, string? Byline, string? Publisher, DateOnly? Published)
{
    public static FrontMatter Of(string lines)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Split('\n'))
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && !char.IsWhiteSpace(line[0]))
                values.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim().Trim('"', '\''));
        }
        return new FrontMatter(
            First(values, "title", "headline"),
            Credits.Byline.OfMetadata(First(values, "author", "byline", "by")),
            First(values, "publisher", "source", "publication"),
            ArticleDate.OfMetadata(First(values, "date", "published", "pubdate")));
    }

    private static string? First(Dictionary<string, string> values, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (values.TryGetValue(key, out var value) && value.Length > 0)
                return value;
        }
        return null;
    }
}
