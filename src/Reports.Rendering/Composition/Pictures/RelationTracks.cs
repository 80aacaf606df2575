namespace Reports.Rendering.Composition.Pictures;

/// <summary>Gives each line of a channel a vertical track on which no other line runs at the same height; the shortest lines stand nearest to the boxes.</summary>
internal sealed class RelationTracks
{
    private readonly Dictionary<RelationConnection, int> _tracks = new(ReferenceEqualityComparer.Instance);

    public int Count { get; private set; }

    public static RelationTracks Assign(IReadOnlyList<RelationConnection> connections, Func<RelationConnection, (double Start, double End)> ends)
    {
        var tracks = new RelationTracks();
        List<List<(double Top, double Bottom)>> taken = [];
        foreach (var connection in connections.OrderBy(connection => Math.Abs(ends(connection).Start - ends(connection).End)))
        {
            var (start, end) = ends(connection);
            var (top, bottom) = (Math.Min(start, end), Math.Max(start, end));
            var track = taken.FindIndex(lines => lines.TrueForAll(line => line.Bottom < top - 1 || line.Top > bottom + 1));
            if (track < 0)
            {
                track = taken.Count;
                taken.Add([]);
            }
            taken[track].Add((top, bottom));
            tracks._tracks[connection] = track;
        }
        tracks.Count = taken.Count;
        return tracks;
    }

    public int Of(RelationConnection connection) => _tracks[connection];
}
