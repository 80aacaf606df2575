using Reports.Rendering.Pictures;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>
/// Places the diagram of relations. Persons stand in a column on the left, groups, states and the incident in a column on the right. Every
/// relation leaves a box on its right side at a row of its own, where its words stand; it then turns in a channel of vertical tracks and ends
/// at a row of its own of the other box: on the left side of a box of the right column, on the right side of a box in its own column. So no
/// words can meet other words or a box, whatever the graph; lines only cross at right angles. Boxes stand on a grid of rows; rows on the
/// left side of boxes are half a row lower, so that no two lines run on each other.
/// </summary>
internal sealed class RelationsLayout
{
    public const double Width = 484;
    public const double LabelSize = 6.4;
    public const double NameSize = 7;
    public const double NameLeading = 8.2;

    private const double Row = 8.2;
    private const double LabelGap = 3;
    private const double WidestLabel = 82;
    private const double NarrowestBox = 72;
    private const double WidestBox = 150;
    private const double WidestTrack = 5;

    private readonly RelationGraph _graph;
    private readonly TextMeasure _measure;
    private readonly RelationColumn _left;
    private readonly RelationColumn _right;

    private RelationsLayout(RelationGraph graph, TextMeasure measure)
    {
        _graph = graph;
        _measure = measure;
        var order = RelationsOrder.Of(graph);
        var connections = graph.Edges.Select(Connect).ToList();
        _left = new(order.Left, connections, measure);
        _right = new(order.Right, connections, measure);
        Place(connections);
    }

    public List<RelationBox> Boxes { get; } = [];

    public List<RelationRoute> Routes { get; } = [];

    public double Height { get; private set; }

    public static RelationsLayout Of(RelationGraph graph, TextMeasure measure) => new(graph, measure);

    /// <summary>From which box a relation is read: from the person where one end is in the left column, so that it can leave on the right side.</summary>
    private RelationConnection Connect(RelationEdge edge)
    {
        var (from, to) = (IsLeft(edge.From), IsLeft(edge.To));
        return !from && to ? new(edge, edge.To, edge.From, edge.InverseWords, EndsOnLeftSide: true) : new(edge, edge.From, edge.To, edge.Words, EndsOnLeftSide: from && !to);
    }

    private bool IsLeft(string id) => _graph.Nodes.First(node => node.Id == id).IsPerson;

    private void Place(List<RelationConnection> connections)
    {
        var leftOnes = connections.Where(connection => IsLeft(connection.Start)).ToList();
        var rightOnes = connections.Where(connection => !IsLeft(connection.Start)).ToList();
        var leftLabels = LabelRoom(leftOnes);
        var rightLabels = LabelRoom(rightOnes);
        for (var round = 0; round < 2; round++)
        {
            Stack(_left, _right);
            _left.SortPorts(this_ => YOf(this_));
            _right.SortPorts(this_ => YOf(this_));
        }
        var leftTracks = RelationTracks.Assign(leftOnes, Ends);
        var rightTracks = RelationTracks.Assign(rightOnes, Ends);
        var track = TrackWidth(leftTracks.Count + rightTracks.Count, leftLabels + rightLabels);
        var columns = (_left.IsEmpty ? 0 : 1) + (_right.IsEmpty ? 0 : 1);
        var room = Width - leftLabels - rightLabels - track * (Channel(leftTracks.Count) + Channel(rightTracks.Count));
        var box = Math.Min(WidestBox, room / columns);
        var leftEdge = _left.IsEmpty ? 0 : box;
        var channelX = leftEdge + leftLabels;
        var rightX = _left.IsEmpty ? 0 : channelX + track * Channel(leftTracks.Count);
        Boxes.AddRange(_left.Boxes(0, box, _measure));
        Boxes.AddRange(_right.Boxes(rightX, box, _measure));
        AddRoutes(leftOnes, leftTracks, leftEdge, channelX, track, leftLabels, rightX);
        AddRoutes(rightOnes, rightTracks, rightX + box, rightX + box + rightLabels, track, rightLabels, 0);
        Height = Math.Max(_left.Bottom, _right.Bottom) + 1;
    }

    private static int Channel(int tracks) => tracks == 0 ? 0 : tracks + 2;

    private static double TrackWidth(int tracks, double labels)
    {
        var room = Width - labels - 2 * NarrowestBox;
        return Math.Clamp(room / (tracks + 4), 1.5, WidestTrack);
    }

    private double LabelRoom(List<RelationConnection> connections) =>
        connections.Count == 0 ? 0 : Math.Min(WidestLabel, connections.Max(connection => _measure.Width(connection.Words, LabelSize))) + 2 * LabelGap;

    /// <summary>The shorter column stands in the middle of the longer one, on the same grid.</summary>
    private static void Stack(RelationColumn left, RelationColumn right)
    {
        var rows = Math.Max(left.Rows, right.Rows);
        left.Stack(0.5 + (rows - left.Rows) / 2 * Row, Row);
        right.Stack(0.5 + (rows - right.Rows) / 2 * Row, Row);
    }

    private double YOf(string id) => _left.MiddleOf(id) ?? _right.MiddleOf(id) ?? 0;

    private (double Start, double End) Ends(RelationConnection connection)
    {
        var start = IsLeft(connection.Start) ? _left : _right;
        var end = IsLeft(connection.End) ? _left : _right;
        return (start.PortY(connection, atStart: true), end.PortY(connection, atStart: false));
    }

    private void AddRoutes(List<RelationConnection> connections, RelationTracks tracks, double edge, double channelX, double track, double labels, double rightX)
    {
        foreach (var connection in connections)
        {
            var (start, end) = Ends(connection);
            var x = channelX + track * (tracks.Of(connection) + 1);
            var endX = connection.EndsOnLeftSide ? rightX : edge;
            Routes.Add(new(connection.Edge, connection.Words, Line(connection.Words, edge, start, x, end, endX, labels), edge + LabelGap, labels - 2 * LabelGap));
        }
    }

    /// <summary>The line begins behind its words.</summary>
    private List<Point> Line(string words, double edge, double start, double x, double end, double endX, double labels)
    {
        var behindWords = edge + LabelGap + Math.Min(labels - 2 * LabelGap, _measure.Width(words, LabelSize)) + 2;
        return [new(Math.Min(behindWords, x), start), new(x, start), new(x, end), new(endX, end)];
    }
}
