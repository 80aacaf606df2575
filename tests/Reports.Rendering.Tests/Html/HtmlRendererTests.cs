using System.Text;
using System.Text.RegularExpressions;
using Reports.Rendering.Model;
using Reports.Rendering.Tests.Pdf;

namespace Reports.Rendering.Tests.Html;

public sealed partial class HtmlRendererTests
{
    public static TheoryData<string> Samples => PdfRendererContract.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_link_lands_and_names_are_unique(string sample)
    {
        var html = Render(sample);
        var names = IdPattern().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Empty(LinkPattern().Matches(html).Select(match => match.Groups[1].Value).Except(names));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Page_needs_no_script_and_nothing_from_outside(string sample)
    {
        var markup = MarkupOf(Render(sample));
        Assert.DoesNotContain("<script", markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("\\son[a-z]+=", TagPattern().Matches(markup).Aggregate(new StringBuilder(), (all, tag) => all.Append(QuotedPattern().Replace(tag.Value, "\"\""))).ToString());
    }

    [Fact]
    public void Markup_in_the_content_is_only_content()
    {
        var html = Render("hostile");
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>bold</b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u0007', html);
        Assert.DoesNotContain('\0', html);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Page_holds_every_text_of_the_document(string sample)
    {
        var document = PdfRendererContract.Compose(sample);
        var text = TextOf.Compact(System.Net.WebUtility.HtmlDecode(AnyTagPattern().Replace(MarkupOf(Render(sample)), "")));
        Assert.All(TextOf.All(document), wanted => Assert.Contains(TextOf.Compact(DisplayText.Clean(wanted)), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_have_captions_and_headings_and_pictures_have_words()
    {
        var html = Render("rich");
        var tables = html.Split("<table>").Skip(1).Select(part => part[..part.IndexOf("</table>", StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Contains("<caption", table, StringComparison.Ordinal));
        Assert.All(tables, table => Assert.Contains("<th scope=\"col\"", table, StringComparison.Ordinal));
        Assert.All(tables, table => Assert.Contains("scope=\"row\"", table, StringComparison.Ordinal));
        Assert.All(SvgPattern().Matches(html), svg => Assert.Matches("role=\"img\".*aria-label=\"[^\"]{20,}", svg.Value));
        Assert.Equal(3, SvgPattern().Count(html));
    }

    [Fact]
    public void Claims_and_evidence_highlight_one_another()
    {
        var html = Render("rich");
        Assert.Contains("body:has(a[href=\"#s1\"]:is(:hover,:focus)) #s1, body:has(#s1:is(:hover,:target,:focus-within)) a[href=\"#s1\"]", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_document_gives_the_same_bytes() => Assert.Equal(Render("crowded"), Render("crowded"));

    internal static string Render(string sample)
    {
        using var output = new MemoryStream();
        new HtmlRenderer().Render(PdfRendererContract.Compose(sample), new(), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string MarkupOf(string html) => html[html.IndexOf("<body", StringComparison.Ordinal)..];

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex IdPattern();

    [GeneratedRegex("href=\"#([^\"]+)\">")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("<[a-z][^>]*>")]
    private static partial Regex TagPattern();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex QuotedPattern();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex AnyTagPattern();

    [GeneratedRegex("<svg[^>]*>")]
    private static partial Regex SvgPattern();
}
