namespace Reports.Rendering.Composition.Pictures;

/// <summary>
/// Which column each box stands in, and the order in it. The incident stands on the right, who is related to it beside it; persons who are only
/// related to others stand on the left. So relations only join neighbouring columns. In a column, boxes stand near to what they are related to
/// (barycentre sweeps).
/// </summary>
internal static class RelationsOrder
{
    private const int Sweeps = 4;

    /// <summary>The columns from left to right, none of them empty; each from top to bottom.</summary>
    public static IReadOnlyList<IReadOnlyList<RelationNode>> Of(RelationGraph graph)
    {
        var incident = graph.Nodes.FirstOrDefault(node => node.IsIncident);
        var involved = graph.Edges.Where(edge => edge.From == incident?.Id || edge.To == incident?.Id).SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        List<List<RelationNode>> columns = [.. graph.Nodes.GroupBy(node => node.IsIncident ? 2 : node.IsPerson && !involved.Contains(node.Id) ? 0 : 1).OrderBy(column => column.Key).Select(column => column.ToList())];
        var best = columns.ToList();
        var bestLength = Length(graph, columns);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var column = 0; column < columns.Count; column++)
                columns[column] = Sorted(graph, columns[column], Places(columns));
            var length = Length(graph, columns);
            if (length < bestLength)
                (best, bestLength) = (columns.ToList(), length);
        }
        return best;
    }

    private static List<RelationNode> Sorted(RelationGraph graph, List<RelationNode> nodes, Dictionary<string, double> places) =>
        [.. nodes.OrderBy(node => Barycentre(graph, node, places))];

    private static double Barycentre(RelationGraph graph, RelationNode node, Dictionary<string, double> places)
    {
        var neighbours = graph.Edges.Where(edge => edge.From == node.Id || edge.To == node.Id)
            .Select(edge => edge.From == node.Id ? edge.To : edge.From).Append(node.Id).ToList();
        return neighbours.Average(id => places[id]);
    }

    /// <summary>Places from 0 to 1 in each column, so that columns of unlike length compare.</summary>
    private static Dictionary<string, double> Places(List<List<RelationNode>> columns)
    {
        Dictionary<string, double> places = [];
        foreach (var column in columns)
            for (var index = 0; index < column.Count; index++)
                places[column[index].Id] = (index + 0.5) / column.Count;
        return places;
    }

    private static double Length(RelationGraph graph, List<List<RelationNode>> columns)
    {
        var places = Places(columns);
        return graph.Edges.Sum(edge => Math.Abs(places[edge.From] - places[edge.To]));
    }
}
