using Reports.Rendering.Pdf.Layout;
using Reports.Rendering.Pictures;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>Draws the diagram of relations from its layout.</summary>
internal sealed class RelationsPicture(TextMeasure measure)
{
    private const double ArrowLength = 4.2;
    private const double ArrowWidth = 1.9;

    public static string Key(RelationGraph graph)
    {
        var incident = graph.Nodes.Any(node => node.IsIncident) ? " The filled box is the main incident." : "";
        var persons = graph.Nodes.Any(node => node.IsPerson) ? " Rounded boxes are persons." : "";
        var hedged = graph.Edges.Any(edge => edge.Hedged) ? " Dashed lines: not stated as fact." : "";
        return $"Read from a box along the line to its arrow.{incident}{persons}{hedged}";
    }

    public Picture Draw(RelationGraph graph)
    {
        var layout = RelationsLayout.Of(graph, measure);
        List<Shape> shapes = [];
        foreach (var route in layout.Routes)
            DrawRoute(shapes, route);
        foreach (var box in layout.Boxes)
            DrawBox(shapes, box);
        return new(RelationsLayout.Width, layout.Height, shapes, Describe(graph));
    }

    private void DrawRoute(List<Shape> shapes, RelationRoute route)
    {
        var ink = route.Edge.Hedged ? Palette.Muted : Palette.Accent;
        shapes.Add(new PathShape(route.Points, Closed: false, null, new Stroke(ink, 0.75, route.Edge.Hedged ? 2.2 : 0), 2.5));
        if (!route.Edge.Mutual)
            shapes.Add(Arrow(route.Points[^1], route.Points[^2], ink));
        var words = measure.Fit(route.Words, RelationsLayout.LabelSize, route.LabelWidth);
        shapes.Add(new TextShape(route.LabelX, route.Points[0].Y + 2.3, words, RelationsLayout.LabelSize, Palette.Text, Italic: false));
    }

    private static PathShape Arrow(Point tip, Point from, Ink ink)
    {
        var direction = tip.X > from.X ? 1 : -1;
        return new([tip, new(tip.X - direction * ArrowLength, tip.Y - ArrowWidth), new(tip.X - direction * ArrowLength, tip.Y + ArrowWidth)], Closed: true, ink, null);
    }

    private static void DrawBox(List<Shape> shapes, RelationBox box)
    {
        var stroke = new Stroke(Palette.Accent, 0.8);
        var fill = box.Node.IsIncident ? Palette.Accent : Palette.Paper;
        shapes.Add(new RectangleShape(box.X, box.Y, box.Width, box.Height, fill, stroke, box.Node.IsPerson ? 5.5 : 0.5));
        var baseline = box.Y + box.Height / 2 - (box.Lines.Count - 1) * RelationsLayout.NameLeading / 2 + RelationsLayout.NameSize * TypeStyle.CapHeight / 2;
        foreach (var line in box.Lines)
        {
            shapes.Add(new TextShape(box.X + box.Width / 2, baseline, line, RelationsLayout.NameSize, box.Node.IsIncident ? Palette.Paper : Palette.Text, TextAlign.Middle, Bold: true));
            baseline += RelationsLayout.NameLeading;
        }
    }

    private static string Describe(RelationGraph graph)
    {
        var names = graph.Nodes.ToDictionary(node => node.Id, node => node.Name);
        return $"{string.Join("; ", graph.Edges.Select(edge => $"{names[edge.From]} – {edge.Words}{(edge.Hedged ? ", not stated as fact" : "")} – {names[edge.To]}"))}.";
    }
}
