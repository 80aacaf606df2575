using Reports.Rendering.Pictures;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>
/// Places the diagram of relations. Boxes stand in up to three columns (<see cref="RelationsOrder"/>). Every relation leaves a box on its right
/// side at a row of its own, where its words stand; it then turns in a channel of vertical tracks and ends at a row of its own of the other box:
/// on the left side of a box of the next column, on the right side of a box in its own column. So no words can meet other words or a box,
/// whatever the graph; lines only cross at right angles. Boxes stand on a grid of rows; rows on the left side of boxes are half a row lower, so
/// that no two lines run on each other.
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
    private const double NameInThreeColumns = 88;
    private const double NameInTwoColumns = 130;

    private readonly TextMeasure _measure;
    private readonly Dictionary<string, int> _columnOf = [];
    private readonly List<RelationColumn> _columns;

    private RelationsLayout(RelationGraph graph, TextMeasure measure)
    {
        _measure = measure;
        var columns = RelationsOrder.Of(graph);
        for (var column = 0; column < columns.Count; column++)
            foreach (var node in columns[column])
                _columnOf[node.Id] = column;
        var connections = graph.Edges.Select(Connect).ToList();
        _columns = [.. columns.Select(nodes => new RelationColumn(nodes, connections, columns.Count > 2 ? NameInThreeColumns : NameInTwoColumns, measure))];
        Place(connections);
    }

    public List<RelationBox> Boxes { get; } = [];

    public List<RelationRoute> Routes { get; } = [];

    public double Height { get; private set; }

    public static RelationsLayout Of(RelationGraph graph, TextMeasure measure) => new(graph, measure);

    /// <summary>From which box a relation is read: from the one further left, so that it can leave on the right side.</summary>
    private RelationConnection Connect(RelationEdge edge)
    {
        var (from, to) = (_columnOf[edge.From], _columnOf[edge.To]);
        return from > to ? new(edge, edge.To, edge.From, edge.InverseWords, EndsOnLeftSide: true) : new(edge, edge.From, edge.To, edge.Words, EndsOnLeftSide: from < to);
    }

    private void Place(List<RelationConnection> connections)
    {
        for (var round = 0; round < 2; round++)
        {
            Stack();
            foreach (var column in _columns)
                column.SortPorts(YOf);
        }
        var channels = Enumerable.Range(0, _columns.Count).Select(column => connections.Where(connection => _columnOf[connection.Start] == column).ToList()).ToList();
        var labels = channels.Select(LabelRoom).ToList();
        var tracks = channels.Select(channel => RelationTracks.Assign(channel, Ends)).ToList();
        var track = TrackWidth(tracks.Sum(channel => channel.Count), labels.Sum());
        var room = Width - labels.Sum() - track * tracks.Sum(channel => Channel(channel.Count));
        var box = Math.Min(WidestBox, room / _columns.Count);
        var x = 0.0;
        for (var column = 0; column < _columns.Count; column++)
        {
            Boxes.AddRange(_columns[column].Boxes(x, box, _measure));
            var next = x + box + labels[column] + track * Channel(tracks[column].Count);
            AddRoutes(channels[column], tracks[column], x + box, track, labels[column], next);
            x = next;
        }
        Height = _columns.Max(column => column.Bottom) + 1;
    }

    private static int Channel(int tracks) => tracks == 0 ? 0 : tracks + 2;

    private double TrackWidth(int tracks, double labels)
    {
        var room = Width - labels - _columns.Count * NarrowestBox;
        return Math.Clamp(room / (tracks + 4), 1.5, WidestTrack);
    }

    private double LabelRoom(List<RelationConnection> connections) =>
        connections.Count == 0 ? 0 : Math.Min(WidestLabel, connections.Max(connection => _measure.Width(connection.Words, LabelSize))) + 2 * LabelGap;

    /// <summary>Shorter columns stand in the middle of the longest one, on the same grid.</summary>
    private void Stack()
    {
        var rows = _columns.Max(column => column.Rows);
        foreach (var column in _columns)
            column.Stack(0.5 + (rows - column.Rows) / 2 * Row, Row);
    }

    private double YOf(string id) => _columns[_columnOf[id]].MiddleOf(id);

    private (double Start, double End) Ends(RelationConnection connection) =>
        (_columns[_columnOf[connection.Start]].PortY(connection, atStart: true), _columns[_columnOf[connection.End]].PortY(connection, atStart: false));

    private void AddRoutes(List<RelationConnection> connections, RelationTracks tracks, double edge, double track, double labels, double nextColumn)
    {
        foreach (var connection in connections)
        {
            var (start, end) = Ends(connection);
            var x = edge + labels + track * (tracks.Of(connection) + 1);
            var endX = connection.EndsOnLeftSide ? nextColumn : edge;
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
