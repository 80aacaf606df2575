using System.Globalization;
using System.Text;

namespace Reports.Benchmarks;

/// <summary>A web page to measure with: an article of 8 KB among menus, cards and scripts.</summary>
internal static class SamplePage
{
    /// <summary>Running text of about that many characters.</summary>
    public static string Text(int length)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Two bombs went off near market {i} on Tuesday, killing four traders and a porter who had been in the street, the city's police chief said in a statement. ");
            text.Append(i % 3 == 2 ? "\n\n" : "");
        }
        return text.ToString();
    }

    /// <summary>A page of about that many characters.</summary>
    public static string OfLength(int length)
    {
        var article = string.Concat(Text(8 * 1024).Split("\n\n").Select(paragraph => $"<p class=\"paragraph\">{paragraph}</p>\n"));
        var page = new StringBuilder("<!DOCTYPE html><html><head><title>Four killed in market blasts</title></head><body><nav><ul>");
        for (var i = 0; page.Length < (length - article.Length) / 2; i++)
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item level-{i % 3}\"><a href=\"/section/{i}\" data-track=\"nav-{i}\">Section {i}</a></li>\n");
        page.Append("</ul></nav><main><article class=\"story\"><h1>Four killed in market blasts</h1><div class=\"story-body\">").Append(article).Append("</div></article></main><aside>");
        for (var i = 0; page.Length < length; i++)
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"card\"><a href=\"/story/{i}\"><img src=\"{i}.jpg\"><h3>A bridge that nobody guards, part {i}</h3></a><script>track({i});</script></div>\n");
        return page.Append("</aside></body></html>").ToString();
    }
}
