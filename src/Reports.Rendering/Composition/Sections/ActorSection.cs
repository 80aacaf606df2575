using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>Who took part, and how sure the source is of it; those of the main incident first.</summary>
internal sealed class ActorSection : ISectionComposer
{
    private static readonly IReadOnlyList<TableColumn> Columns =
    [
        new("Actor, kind, other names", 28), new("Standing and role", 28), new("Description and relations", 33), new("Status", 11),
    ];

    public Section? Compose(CompositionContext context)
    {
        if (context.Briefing.Actors.Count == 0)
            return context.Main is null ? null : context.Begin("actors", "Actors") with { Blocks = [Paragraph.Of("The source names and describes no actor.")] };
        var section = context.Begin("actors", "Actors");
        var actors = Ordered(context);
        var shown = actors.Take(context.Limits.Actors).ToList();
        List<Block> blocks = [.. Relations(context, actors), new Table("Actors, their roles and how sure the source is of them", Columns, [.. shown.Select(actor => Row(context, actor))]).WithoutEmpty()];
        if (actors.Count > shown.Count)
            blocks.Add(Paragraph.Of(Wording.More(actors.Count - shown.Count), ParagraphStyle.Small));
        return section with { Blocks = blocks };
    }

    internal static List<Actor> Ordered(CompositionContext context) =>
        [.. context.Briefing.Actors.OrderBy(actor => context.Main is { } main && actor.Roles.Any(role => role.Incident == main.Id) ? 0 : 1)];

    private static IEnumerable<Block> Relations(CompositionContext context, List<Actor> actors)
    {
        var graph = Pictures.RelationGraph.Of(context, actors);
        if (graph.Edges.Count == 0)
            yield break;
        var key = Pictures.RelationsPicture.Key(graph);
        var caption = graph.Omitted == 0 ? key : $"{key} {Wording.Capitalised(Wording.More(graph.Omitted))}.";
        yield return new Figure(new Pictures.RelationsPicture(context.Measure).Draw(graph), new([new TextRun("Relations. ", RunStyle.Bold), new TextRun(caption)]));
    }

    private static TableRow Row(CompositionContext context, Actor actor) => new(
    [
        new(NameCell(context, actor)),
        new(RoleCell(context, actor)),
        new(DescriptionCell(context, actor)),
        new(StatusCell(context, actor)),
    ]);

    private static List<Paragraph> NameCell(CompositionContext context, Actor actor)
    {
        var kind = Wording.Of(actor.Kind);
        var about = actor.Aliases.Count == 0 ? kind : $"{kind}; also {context.Passage(string.Join(", ", actor.Aliases.Select(context.Name)))}";
        return [new([new TextRun(Wording.Capitalised(context.Name(actor.Name)), RunStyle.Bold), .. context.Cite(actor.Evidence), new TextRun($" {about}", RunStyle.Muted | RunStyle.Small)])];
    }

    private static List<Paragraph> RoleCell(CompositionContext context, Actor actor)
    {
        if (actor.Roles.Count == 0)
            return [new([new TextRun("no role stated", RunStyle.Muted)])];
        var order = actor.Roles.OrderBy(role => role.Incident is not null && role.Incident == context.Main?.Id ? 0 : 1);
        return [.. order.Select(role => Role(context, role))];
    }

    private static Paragraph Role(CompositionContext context, ActorRole role)
    {
        var incident = context.Incident(role.Incident);
        var where = incident is null ? " (incident not named)" : incident == context.Main ? "" : $", {context.Name(incident.Name)}";
        List<Inline> inlines = [Wording.Of(role.Standing), new TextRun($" {Wording.Of(role.Role, role.Standing)}{where}")];
        if (!string.IsNullOrWhiteSpace(role.By))
            inlines.Add(new TextRun($"; says {context.Name(role.By)}", RunStyle.Muted));
        inlines.AddRange(context.Cite(role.Evidence));
        return new(inlines);
    }

    private static List<Paragraph> DescriptionCell(CompositionContext context, Actor actor)
    {
        List<Paragraph> cell = [];
        if (!string.IsNullOrWhiteSpace(actor.Description))
            cell.Add(Paragraph.Of(context.Passage(actor.Description)));
        List<Inline> relations = [];
        foreach (var relation in actor.Relations)
            if (context.Actor(relation.To) is { } other)
                relations.AddRange([.. relations.Count > 0 ? [new TextRun("; ")] : Array.Empty<Inline>(), .. Relation(context, relation, other)]);
        if (relations.Count > 0)
            cell.Add(new(relations));
        return cell;
    }

    private static List<Inline> Relation(CompositionContext context, ActorRelation relation, Actor other)
    {
        List<Inline> inlines = [new TextRun($"{Wording.Of(relation.Type)} ", RunStyle.Italic), new TextRun(context.Name(other.Name))];
        if (relation.Hedged)
            inlines.AddRange([new TextRun(" "), new Mark("not certain", MarkKind.Unsure)]);
        inlines.AddRange(context.Cite(relation.Evidence));
        return inlines;
    }

    private static List<Paragraph> StatusCell(CompositionContext context, Actor actor)
    {
        if (actor.Status is not { } status)
            return [];
        List<Inline> inlines = [new TextRun(Wording.Of(status.Value))];
        if (status.Hedged)
            inlines.AddRange([new TextRun(" "), new Mark("not certain", MarkKind.Unsure)]);
        inlines.AddRange(context.Cite(status.Evidence));
        return [new(inlines)];
    }
}
