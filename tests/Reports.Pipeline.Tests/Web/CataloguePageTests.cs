using Reports.Pipeline.Web;

namespace Reports.Pipeline.Tests.Web;

public sealed class CataloguePageTests
{
    internal static readonly CatalogueEntry[] Hostile =
    [
        Entry("a.txt", "<script>document.title='owned'</script>", "briefed"),
        Entry("\"><img src=x onerror=alert(1)>.txt", "'\"><svg/onload=document.title='owned'>", "rejected", "</dl><script>document.title='owned'</script>"),
        Entry("rtl.txt", "\u202Etitle that runs backwards & on", "briefed"),
    ];

    [Fact]
    public void Hostile_titles_and_names_are_escaped()
    {
        var html = CataloguePage.Html(Hostile, "k\"><script>");
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<svg", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;document.title", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_carry_the_key_that_the_page_was_opened_with()
    {
        Assert.Contains("href=\"briefings/a.txt.pdf?code=s%2Bk\"", CataloguePage.Html(Hostile, "s+k"), StringComparison.Ordinal);
        Assert.Contains("href=\"briefings/a.txt.pdf\"", CataloguePage.Html(Hostile, null), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_says_so() => Assert.Contains("No seed has been dropped yet", CataloguePage.Html([], null), StringComparison.Ordinal);

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true)]
    [InlineData("application/json", false)]
    [InlineData("application/json, text/html;q=0.5", false)]
    [InlineData("*/*", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("text/html;q=0", false)]
    public void The_page_is_for_those_who_ask_for_html(string? accept, bool page) => Assert.Equal(page, CataloguePage.IsAskedFor(accept));

    [Fact]
    public void Json_has_the_same_lines()
    {
        using var json = System.Text.Json.JsonDocument.Parse(CatalogueJson.Serialize(Hostile));
        Assert.Equal(3, json.RootElement.GetArrayLength());
        Assert.Equal("briefings/a.txt.pdf", json.RootElement[0].GetProperty("links").GetProperty("pdf").GetString());
    }

    internal static CatalogueEntry Entry(string name, string title, string state, string? reason = null) => new(
        name, title, "2015-11-20", "at least 19 killed", state, reason, new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero),
        new CatalogueLinks($"briefings/{Uri.EscapeDataString(name)}.pdf", $"briefings/{Uri.EscapeDataString(name)}.html", $"briefings/{Uri.EscapeDataString(name)}.json"));
}
