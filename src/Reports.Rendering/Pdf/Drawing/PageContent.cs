using Reports.Rendering.Pdf.Shaping;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Drawing;

/// <summary>What stands on a page, in the order it is drawn. Places are in points from the top left corner.</summary>
internal sealed class PageContent
{
    private readonly List<TextMark> _texts = [];
    private readonly List<Shape> _shapes = [];
    private readonly List<LinkArea> _links = [];
    private readonly List<AnchorPlace> _anchors = [];

    public IReadOnlyList<TextMark> Texts => _texts;

    /// <summary>Shapes, drawn below the texts.</summary>
    public IReadOnlyList<Shape> Shapes => _shapes;

    public IReadOnlyList<LinkArea> Links => _links;

    public IReadOnlyList<AnchorPlace> Anchors => _anchors;

    public void Text(ShapedText text, double x, double baseline, double size, Ink ink, double tracking) => _texts.Add(new(text, x, baseline, (float)size, (float)tracking, ink));

    public void Shape(Shape shape) => _shapes.Add(shape);

    public void Link(string target, double x, double y, double width, double height) => _links.Add(new(target, x, y, width, height));

    public void Anchor(string name, double x, double y) => _anchors.Add(new(name, x, y));
}
