using System.Text.Json;
using AngleSharp.Html.Dom;
using Reports.Intake.Credits;
using Reports.Intake.Text;

namespace Reports.Intake.Html;

/// <summary>What a page's JSON-LD says of its article.</summary>
internal sealed record LinkedData(string? Headline, string? Author, string? Publisher, DateOnly? Published, string? Body)
{
    private const int DeepestJson = 32;

    private const int LongestJson = 1_000_000;

    private static readonly LinkedData None = new(null, null, null, null, null);

    public static LinkedData Of(IHtmlDocument document)
    {
        foreach (var script in document.Scripts)
        {
            if (script.Type is null || !script.Type.Contains("ld+json", StringComparison.OrdinalIgnoreCase) || script.Text.Length > LongestJson)
                continue;
            try
            {
                using var json = JsonDocument.Parse(script.Text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestJson });
                if (Article(json.RootElement) is { } article)
                    return Of(article);
            }
            catch (JsonException)
            {
                // Pages with broken linked data are common; what they state is then taken from their other metadata.
            }
        }
        return None;
    }

    private static LinkedData Of(JsonElement article) => new(
        Plain(Text(article, "headline")),
        Credits.Byline.OfMetadata(Names(article, "author")),
        Names(article, "publisher"),
        ArticleDate.OfMetadata(Text(article, "datePublished")),
        Text(article, "articleBody"));

    private static JsonElement? Article(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(Article).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("@type", out var type) && IsArticle(type))
            return element;
        return element.TryGetProperty("@graph", out var graph) ? Article(graph) : null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => type.GetString()!.EndsWith("Article", StringComparison.Ordinal) || type.GetString()!.EndsWith("Posting", StringComparison.Ordinal)
            || type.ValueEquals("Report"),
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        _ => false,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Names(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && string.Join(", ", NamesOf(value).Distinct()) is { Length: > 0 } names ? Plain(names) : null;

    private static IEnumerable<string> NamesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Object when Text(value, "name") is { } name => [name],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesOf),
        _ => [],
    };

    private static string? Plain(string? text) =>
        text is null ? null : WhiteSpace.Collapse(System.Net.WebUtility.HtmlDecode(text)) is { Length: > 0 } plain ? plain : null;
}
