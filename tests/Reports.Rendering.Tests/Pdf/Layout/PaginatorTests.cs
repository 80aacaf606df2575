using Reports.Rendering.Pdf.Layout;

namespace Reports.Rendering.Tests.Pdf.Layout;

public sealed class PaginatorTests
{
    private static readonly PageGeometry Geometry = PageGeometry.Of(PageFormat.A4);

    [Theory]
    [InlineData(20, "title 1, row 1, figure 2")]
    [InlineData(90, "title 2, figure 2, row 2")]
    public void A_figure_waits_for_the_next_page_only_where_what_follows_fills_this_one(double rowHeight, string expected)
    {
        var paginator = new Paginator(Geometry);
        paginator.Add(
        [
            Named("text", Geometry.TextHeight - 100),
            Named("title", 20) with { KeepWithNext = true },
            Named("figure", 200) with { Floats = true },
            Named("row", rowHeight),
        ]);
        Assert.Equal(expected, Places(paginator));
    }

    private static Box Named(string name, double height) => new(height, (page, x, y) => page.Anchor(name, x, y));

    private static string Places(Paginator paginator) => string.Join(", ", paginator.Paint()
        .SelectMany((page, index) => page.Anchors.OrderBy(anchor => anchor.Y).Select(anchor => $"{anchor.Name} {index + 1}")).Where(place => place != "text 1"));
}
