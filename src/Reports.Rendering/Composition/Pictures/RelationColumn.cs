namespace Reports.Rendering.Composition.Pictures;

/// <summary>A column of boxes with the rows at which lines reach them.</summary>
internal sealed class RelationColumn
{
    private const int LeastRows = 2;

    /// <summary>The incident's name is long, and everything leads to it.</summary>
    private const int LeastRowsOfIncident = 4;

    private readonly List<Slot> _slots;
    private double _row;

    /// <param name="nodes">The boxes' nodes from top to bottom.</param>
    /// <param name="connections">All connections of the diagram.</param>
    /// <param name="likelyWidth">About how wide boxes will be, in points: a name that needs two lines needs a row more.</param>
    /// <param name="measure">Measures names.</param>
    public RelationColumn(IReadOnlyList<RelationNode> nodes, IReadOnlyList<RelationConnection> connections, double likelyWidth, TextMeasure measure)
    {
        _slots = [.. nodes.Select(node => new Slot(node,
            [.. connections.Where(connection => connection.Start == node.Id || connection.End == node.Id && !connection.EndsOnLeftSide)],
            [.. connections.Where(connection => connection.End == node.Id && connection.EndsOnLeftSide)],
            measure.Width(node.Name, RelationsLayout.NameSize, bold: true), likelyWidth))];
    }

    /// <summary>Rows of all boxes with one free row between them.</summary>
    public int Rows => _slots.Sum(slot => slot.Rows) + _slots.Count - 1;

    public double Bottom => _slots[^1].Y + _slots[^1].Rows * _row;

    public void Stack(double top, double row)
    {
        _row = row;
        foreach (var slot in _slots)
        {
            slot.Y = top;
            top += (slot.Rows + 1) * row;
        }
    }

    /// <summary>Lines to boxes further up leave further up.</summary>
    public void SortPorts(Func<string, double> placeOf)
    {
        foreach (var slot in _slots)
        {
            slot.RightSide.Sort((a, b) => Compare(a, b, slot.Node.Id));
            slot.LeftSide.Sort((a, b) => Compare(a, b, slot.Node.Id));
        }

        int Compare(RelationConnection a, RelationConnection b, string here)
        {
            var places = placeOf(Other(a, here)).CompareTo(placeOf(Other(b, here)));
            return places != 0 ? places : string.CompareOrdinal(a.Words, b.Words);
        }

        static string Other(RelationConnection connection, string here) => connection.Start == here ? connection.End : connection.Start;
    }

    public double MiddleOf(string id)
    {
        var slot = _slots.First(slot => slot.Node.Id == id);
        return slot.Y + slot.Rows * _row / 2;
    }

    public double PortY(RelationConnection connection, bool atStart)
    {
        var slot = _slots.First(slot => slot.Node.Id == (atStart ? connection.Start : connection.End));
        var leftSide = !atStart && connection.EndsOnLeftSide;
        var ports = leftSide ? slot.LeftSide : slot.RightSide;
        var place = ports.FindIndex(port => ReferenceEquals(port, connection));
        var rows = leftSide ? slot.Rows - 1 : slot.Rows;
        var first = (rows - ports.Count) / 2;
        return slot.Y + (first + place + (leftSide ? 1 : 0.5)) * _row;
    }

    public IEnumerable<RelationBox> Boxes(double x, double width, TextMeasure measure) => _slots.Select(slot =>
    {
        var lines = slot.NameWidth > width - 8 ? Math.Max(2, slot.Rows - 1) : 1;
        return new RelationBox(slot.Node, x, slot.Y, width, slot.Rows * _row, measure.Wrap(slot.Node.Name, RelationsLayout.NameSize, width - 8, lines, bold: true));
    });

    private sealed class Slot(RelationNode node, List<RelationConnection> rightSide, List<RelationConnection> leftSide, double nameWidth, double likelyWidth)
    {
        public RelationNode Node { get; } = node;

        public List<RelationConnection> RightSide { get; } = rightSide;

        public List<RelationConnection> LeftSide { get; } = leftSide;

        public double NameWidth { get; } = nameWidth;

        public int Rows { get; } = Math.Max(node.IsIncident ? LeastRowsOfIncident : nameWidth > likelyWidth ? LeastRows + 1 : LeastRows, Math.Max(rightSide.Count, leftSide.Count + 1));

        public double Y { get; set; }
    }
}
