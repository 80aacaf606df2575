using Reports.Briefings;

namespace Reports.Rendering.Composition.Pictures;

/// <summary>Actors, the main incident, and how the source relates them.</summary>
internal sealed record RelationGraph(IReadOnlyList<RelationNode> Nodes, IReadOnlyList<RelationEdge> Edges, int Omitted)
{
    private const string IncidentId = "";

    /// <summary>The graph of the actors that stand in a relation or have a role in the main incident, at most as many as the limit says.</summary>
    public static RelationGraph Of(CompositionContext context, IReadOnlyList<Actor> actors)
    {
        var related = Related(context, actors).ToHashSet();
        var shown = actors.Where(actor => related.Contains(actor.Id)).Take(context.Limits.DiagramActors).ToList();
        var nodes = shown.Select(actor => new RelationNode(actor.Id, actor.Name, actor.Kind == ActorKind.Person, IsIncident: false)).ToList();
        List<RelationEdge> edges = [];
        foreach (var actor in shown)
        {
            edges.AddRange(actor.Roles.Where(role => IsMain(context, role)).DistinctBy(role => (role.Role, role.Standing)).Select(role => Edge(actor, role)));
            edges.AddRange(actor.Relations.Where(relation => relation.To != actor.Id && shown.Any(other => other.Id == relation.To))
                .DistinctBy(relation => (relation.To, relation.Type)).Select(relation => Edge(actor, relation)));
        }
        edges = WithoutMirrors(edges);
        if (edges.Any(edge => edge.To == IncidentId))
            nodes.Insert(0, new(IncidentId, Wording.Capitalised(context.Main!.Name), IsPerson: false, IsIncident: true));
        return new(nodes, edges, related.Count - shown.Count);
    }

    private static IEnumerable<string> Related(CompositionContext context, IReadOnlyList<Actor> actors)
    {
        var known = actors.Select(actor => actor.Id).ToHashSet();
        foreach (var actor in actors)
        {
            if (actor.Roles.Any(role => IsMain(context, role)))
                yield return actor.Id;
            foreach (var relation in actor.Relations.Where(relation => known.Contains(relation.To) && relation.To != actor.Id))
            {
                yield return actor.Id;
                yield return relation.To;
            }
        }
    }

    private static bool IsMain(CompositionContext context, ActorRole role) =>
        context.Main is { } main && role.Incident == main.Id;

    private static RelationEdge Edge(Actor actor, ActorRole role)
    {
        var what = role.Role switch
        {
            RoleKind.Perpetrator => "attacker",
            RoleKind.ClaimedResponsibility => "responsibility",
            RoleKind.Planner => "planner",
            RoleKind.Supporter => "supporter",
            RoleKind.Target => "target",
            RoleKind.Responder => "responder",
            _ => "part",
        };
        var words = role.Standing switch
        {
            Standing.Fact => what == "responsibility" ? "claimed it" : what,
            Standing.Claimed => what == "responsibility" ? "claimed it" : $"claimed {what}",
            _ => what == "responsibility" ? $"claim: {Wording.Of(role.Standing).Word}" : $"{Wording.Of(role.Standing).Word} {what}",
        };
        return new(actor.Id, IncidentId, words, words, role.Standing != Standing.Fact, Mutual: false);
    }

    private static RelationEdge Edge(Actor actor, ActorRelation relation)
    {
        var words = Wording.Of(relation.Type);
        var inverse = relation.Type switch
        {
            RelationType.MemberOf => "has member",
            RelationType.LeaderOf => "led by",
            RelationType.FounderOf => "founded by",
            RelationType.DeputyOf => "has deputy",
            RelationType.AffiliateOf => "has affiliate",
            RelationType.SplinterOf => "split into",
            RelationType.PredecessorOf => "grew from",
            RelationType.Supports => "backed by",
            _ => words,
        };
        var hedge = relation.Hedged ? " (?)" : "";
        return new(actor.Id, relation.To, words + hedge, inverse + hedge, relation.Hedged, relation.Type is RelationType.AlliedWith or RelationType.RivalOf);
    }

    /// <summary>"A rival of B" and "B rival of A" are one line.</summary>
    private static List<RelationEdge> WithoutMirrors(List<RelationEdge> edges) =>
        [.. edges.Where((edge, index) => !edge.Mutual || !edges.Take(index).Any(earlier => earlier.Mutual && earlier.From == edge.To && earlier.To == edge.From && earlier.Words == edge.Words))];
}
