namespace Reports.Rendering.Composition.Pictures;

/// <summary>The order of the boxes in each column: near to what they are related to (barycentre sweeps), the incident on top.</summary>
internal static class RelationsOrder
{
    private const int Sweeps = 4;

    public static (IReadOnlyList<RelationNode> Left, IReadOnlyList<RelationNode> Right) Of(RelationGraph graph)
    {
        var left = graph.Nodes.Where(node => node.IsPerson).ToList();
        var right = graph.Nodes.Where(node => !node.IsPerson).ToList();
        var best = (Left: left, Right: right);
        var bestLength = Length(graph, left, right);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            left = Sorted(graph, left, right);
            right = Sorted(graph, right, left);
            var length = Length(graph, left, right);
            if (length < bestLength)
                (best, bestLength) = ((left, right), length);
        }
        return best;
    }

    private static List<RelationNode> Sorted(RelationGraph graph, List<RelationNode> nodes, List<RelationNode> others)
    {
        var places = Places(nodes, others);
        return [.. nodes.OrderBy(node => node.IsIncident ? double.MinValue : Barycentre(graph, node, places))];
    }

    private static double Barycentre(RelationGraph graph, RelationNode node, Dictionary<string, double> places)
    {
        var neighbours = graph.Edges.Where(edge => edge.From == node.Id || edge.To == node.Id)
            .Select(edge => edge.From == node.Id ? edge.To : edge.From).Append(node.Id).ToList();
        return neighbours.Average(id => places[id]);
    }

    /// <summary>Places from 0 to 1 in each column, so that columns of unlike length compare.</summary>
    private static Dictionary<string, double> Places(List<RelationNode> first, List<RelationNode> second)
    {
        Dictionary<string, double> places = [];
        foreach (var column in new[] { first, second })
            for (var index = 0; index < column.Count; index++)
                places[column[index].Id] = (index + 0.5) / column.Count;
        return places;
    }

    private static double Length(RelationGraph graph, List<RelationNode> left, List<RelationNode> right)
    {
        var places = Places(left, right);
        return graph.Edges.Sum(edge => Math.Abs(places[edge.From] - places[edge.To]));
    }
}
