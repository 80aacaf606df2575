using CsCheck;
using Reports.Rendering.Composition;
using Reports.Rendering.Composition.Pictures;
using Reports.Rendering.Pdf.Fonts;
using Reports.Rendering.Pdf.Shaping;
using Reports.Rendering.Pictures;
using Reports.Rendering.Tests.Samples;

namespace Reports.Rendering.Tests.Composition;

/// <summary>Pictures stay inside their frame, and no words lie on others, whatever they draw.</summary>
public sealed class PictureTests : IDisposable
{
    private static readonly Gen<RelationGraph> Graphs =
        from nodes in Gen.Int[2, 25]
        from persons in Gen.Bool.Array[nodes]
        from edges in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Bool, Gen.Bool).Array[1, 40]
        select new RelationGraph(
            [.. persons.Select((person, index) => new RelationNode($"n{index}", $"Actor with number {index} and name", person, index == 0 && !person))],
            [.. edges.Where(edge => edge.Item1 != edge.Item2).Select(edge => new RelationEdge($"n{edge.Item1}", $"n{edge.Item2}", "predecessor of", "grew from", edge.Item3, edge.Item4))],
            Omitted: 0);

    private readonly TextShaper _shaper = new(FontLibrary.Shared, MissingGlyphs.Substitute);

    [Fact]
    public void Relations_of_any_graph_stay_readable() => Graphs.Sample(graph =>
    {
        var measure = new TextMeasure(_shaper);
        var layout = RelationsLayout.Of(graph, measure);
        AssertInside(new RelationsPicture(measure).Draw(graph));
        foreach (var (box, other) in Pairs(layout.Boxes))
            Assert.False(box.X < other.X + other.Width && other.X < box.X + box.Width && box.Y < other.Y + other.Height && other.Y < box.Y + box.Height);
        foreach (var (route, other) in Pairs(layout.Routes))
            Assert.False(Math.Abs(route.LabelX - other.LabelX) < 1 && Math.Abs(route.Points[0].Y - other.Points[0].Y) < RelationsLayout.LabelSize, "Two labels on one row.");
        foreach (var (route, other) in Pairs(layout.Routes))
            Assert.False(RunOnEachOther(route.Points, other.Points), "Two lines on each other.");
    }, iter: 200, threads: 1);

    [Theory]
    [InlineData(2)]
    [InlineData(25)]
    [InlineData(60)]
    public void Diagram_holds_at_most_as_many_actors_as_the_limit(int actors)
    {
        var briefing = SampleBriefings.Crowded(actors, victims: 1, views: 0, incidents: 0);
        var context = new CompositionContext(briefing, new(), new(6), new(_shaper));
        var graph = RelationGraph.Of(context, briefing.Actors);
        Assert.InRange(graph.Nodes.Count, 2, 26);
        Assert.Equal(Math.Max(0, actors - 25), graph.Omitted);
    }

    [Theory]
    [InlineData("rich")]
    [InlineData("actors25")]
    [InlineData("crowded")]
    [InlineData("hostile")]
    [InlineData("scripts")]
    public void Pictures_stay_in_their_frames_and_words_apart(string sample)
    {
        foreach (var figure in Figures(sample))
        {
            AssertInside(figure);
            foreach (var (text, other) in Pairs(figure.Shapes.OfType<TextShape>().ToList()))
                Assert.False(Overlap(Frame(text), Frame(other)), $"“{text.Text}” and “{other.Text}”");
        }
    }

    public void Dispose() => _shaper.Dispose();

    private static IEnumerable<Picture> Figures(string sample)
    {
        var blocks = Pdf.PdfRendererContract.Compose(sample).Sections.SelectMany(section => section.Blocks).ToList();
        return blocks.OfType<Rendering.Model.Figure>().Concat(blocks.OfType<Rendering.Model.KeyFigures>().Select(figures => figures.Figure).OfType<Rendering.Model.Figure>()).Select(figure => figure.Picture);
    }

    private void AssertInside(Picture picture)
    {
        foreach (var (x, y) in picture.Shapes.SelectMany(Corners))
        {
            Assert.InRange(x, -0.5, picture.Width + 0.5);
            Assert.InRange(y, -0.5, picture.Height + 0.5);
        }
    }

    private IEnumerable<(double X, double Y)> Corners(Shape shape) => shape switch
    {
        RectangleShape r => [(r.X, r.Y), (r.X + r.Width, r.Y + r.Height)],
        LineShape l => [(l.X1, l.Y1), (l.X2, l.Y2)],
        CircleShape c => [(c.X - c.Radius, c.Y - c.Radius), (c.X + c.Radius, c.Y + c.Radius)],
        PathShape p => p.Points.Select(point => (point.X, point.Y)),
        TextShape t => [(Frame(t).Left, Frame(t).Top), (Frame(t).Right, Frame(t).Bottom)],
        _ => throw new NotSupportedException(),
    };

    private (double Left, double Top, double Right, double Bottom) Frame(TextShape text)
    {
        var width = new TextMeasure(_shaper).Width(text.Text, text.Size, text.Bold);
        var left = text.X - text.Align switch { TextAlign.End => width, TextAlign.Middle => width / 2, _ => 0 };
        return (left, text.Y - 0.72 * text.Size, left + width, text.Y + 0.1 * text.Size);
    }

    private static bool Overlap((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left) > 0.4 && Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top) > 0.4;

    private static bool RunOnEachOther(IReadOnlyList<Point> a, IReadOnlyList<Point> b) => Stretches(a).Any(one => Stretches(b).Any(other =>
        one.Upright == other.Upright && Math.Abs(one.At - other.At) < 0.2 && Math.Min(one.To, other.To) - Math.Max(one.From, other.From) > 0.2));

    private static IEnumerable<(bool Upright, double At, double From, double To)> Stretches(IReadOnlyList<Point> points) => points.Zip(points.Skip(1), (from, to) => Math.Abs(from.X - to.X) < 0.01
        ? (true, from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y))
        : (false, from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));

    private static IEnumerable<(T One, T Other)> Pairs<T>(IReadOnlyList<T> items) =>
        items.SelectMany((item, index) => items.Skip(index + 1).Select(other => (item, other)));
}
