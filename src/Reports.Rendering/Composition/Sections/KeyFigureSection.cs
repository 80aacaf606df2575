using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>Killed, wounded and abducted in the main incident, and how the toll divides.</summary>
internal sealed class KeyFigureSection : ISectionComposer
{
    public Section? Compose(CompositionContext context)
    {
        if (context.Main is not { } incident)
            return null;
        var section = context.Begin("key-figures", "Key figures");
        List<FigureTile> tiles =
        [
            Tile(context, incident, Outcome.Killed, incident.Killed),
            Tile(context, incident, Outcome.Wounded, incident.Wounded),
            Tile(context, incident, Outcome.Abducted, incident.Abducted),
        ];
        List<Block> blocks = [new KeyFigures(tiles, TollFigure(context, incident))];
        if (Circumstances(context, incident) is { } circumstances)
            blocks.Add(circumstances);
        return section with { Blocks = blocks };
    }

    private static FigureTile Tile(CompositionContext context, Incident incident, Outcome outcome, Count? count)
    {
        var totals = Toll.Totals(context.Briefing, incident, outcome).ToList();
        List<Inline> note = [];
        if (count is null)
            note.AddRange(NoFigure(context, incident, outcome));
        else
            note.AddRange(Stated(context, incident, outcome, count, totals));
        foreach (var other in totals.Where(group => count is null || !Toll.SameFigure(group.Count, count)))
        {
            note.Add(new LineBreak());
            note.Add(new TextRun(other.Superseded && other.Count.Minimum != count?.Minimum ? "Earlier: " : "Also given: ", RunStyle.Bold));
            note.Add(new TextRun(CountWording.Of(other.Count)));
            if (other.ReportedBy is { } source)
                note.Add(new TextRun($", {context.Name(source)}"));
            note.AddRange(context.Cite(other.Evidence));
        }
        return new(Wording.Of(outcome), count is null ? "not stated" : CountWording.Of(count), count is not null, new(note, ParagraphStyle.Small));
    }

    /// <summary>Attackers are counted apart: where they alone are told of, the figure that stands in the source is theirs.</summary>
    private static IEnumerable<Inline> NoFigure(CompositionContext context, Incident incident, Outcome outcome)
    {
        var attackers = context.Briefing.Victims.Where(group => group.Incident == incident.Id && group.Outcome == outcome && group is { Category: VictimCategory.Attacker, Superseded: false }).ToList();
        if (attackers.Exists(group => group.Scope == VictimScope.Total))
            attackers.RemoveAll(group => group.Scope != VictimScope.Total);
        return attackers.Count == 0
            ? [new TextRun("The source gives no figure.")]
            : [new TextRun($"No figure but for the attackers: {string.Join(" and ", attackers.Select(group => CountWording.Of(group.Count)))}."), .. context.Cite(attackers.SelectMany(group => group.Evidence))];
    }

    private static IEnumerable<Inline> Stated(CompositionContext context, Incident incident, Outcome outcome, Count count, List<VictimGroup> totals)
    {
        var total = totals.FirstOrDefault(group => Toll.SameFigure(group.Count, count));
        if (total is not null)
        {
            var words = context.Name(count.Text);
            var source = total.ReportedBy is { } by ? $", {context.Name(by)}" : "";
            return [new TextRun($"{AsStated(words, count)}{source}"), .. context.Cite(total.Evidence)];
        }
        var parts = Toll.Parts(context.Briefing, incident, outcome).SelectMany(group => group.Evidence).ToList();
        return parts.Count > 0
            ? [new TextRun("Sum of the parts that the source states"), .. context.Cite(parts)]
            : [new TextRun(AsStated(context.Name(count.Text), count)), .. context.Cite(incident.Evidence)];
    }

    private static string AsStated(string words, Count count) => words == CountWording.Of(count) ? "As stated" : $"In the source: “{words}”";

    private static Figure? TollFigure(CompositionContext context, Incident incident)
    {
        foreach (var outcome in new[] { Outcome.Killed, Outcome.Wounded, Outcome.Abducted })
            if (Toll.Divide(context.Briefing, incident, outcome) is { } division)
                return new(new Pictures.TollPicture(context.Measure).Draw(division), new([new TextRun("The toll. ", RunStyle.Bold), new TextRun(Pictures.TollPicture.Caption(division))]));
        return null;
    }

    private static Paragraph? Circumstances(CompositionContext context, Incident incident)
    {
        List<Inline> inlines = [];
        Add("Targets: ", incident.Targets);
        Add("Weapons: ", incident.Weapons);
        if (inlines.Count == 0)
            return null;
        inlines.AddRange(context.Cite(incident.Evidence));
        return new(inlines);

        void Add(string label, IReadOnlyList<string> items)
        {
            if (items.Count == 0)
                return;
            inlines.Add(new TextRun((inlines.Count == 0 ? "" : "  ") + label, RunStyle.Bold));
            inlines.Add(new TextRun(context.Passage(string.Join("; ", items)) + "."));
        }
    }
}
