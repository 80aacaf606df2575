using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>Who said or assessed what; militants' own statements apart.</summary>
internal sealed class ViewSection : ISectionComposer
{
    private static readonly IReadOnlyList<TableColumn> Columns = [new("Speaker", 30), new("Statement", 70)];

    public Section? Compose(CompositionContext context)
    {
        if (context.Briefing.Views.Count == 0)
            return context.Main is null ? null : context.Begin("views", "Views") with { Blocks = [Paragraph.Of("The source quotes nobody.")] };
        var section = context.Begin("views", "Views");
        List<Block> blocks = [];
        var rows = ViewGroup.InOrder.SelectMany(group => Rows(context, group, group.Title)).ToList();
        if (rows.Count > 0)
            blocks.Add(new Table("Views by group of speakers", Columns, rows));
        if (Positions.SideBySide(context) is { } positions)
            blocks.Add(positions);
        var militants = Rows(context, ViewGroup.Militants, null).ToList();
        if (militants.Count > 0)
            blocks.Add(new Table("What attackers, militants and their supporters say of themselves: claims, not findings", Columns, militants) { Caution = true, CaptionShown = true });
        return section with { Blocks = blocks };
    }

    private static IEnumerable<TableRow> Rows(CompositionContext context, ViewGroup group, string? title)
    {
        var views = context.Briefing.Views.Where(view => group.Categories.Contains(view.Speaker.Category)).ToList();
        var first = true;
        foreach (var speaker in views.Take(context.Limits.ViewsPerGroup).GroupBy(view => (view.Speaker.Name, view.Speaker.Category)))
        {
            yield return Row(context, [.. speaker]) with { GroupTitle = first ? title : null };
            first = false;
        }
        if (views.Count > context.Limits.ViewsPerGroup)
            yield return new([new([]), TableCell.Of(Wording.Capitalised(Wording.More(views.Count - context.Limits.ViewsPerGroup)))]);
    }

    private static TableRow Row(CompositionContext context, IReadOnlyList<View> views) => new([new(SpeakerCell(context, views)), new([.. views.Select(view => Statement(context, view))])]);

    private static List<Paragraph> SpeakerCell(CompositionContext context, IReadOnlyList<View> views)
    {
        List<Inline> cell = [new TextRun(Wording.Capitalised(context.Name(views[0].Speaker.Name)), RunStyle.Bold)];
        if (SpeakerWording.About(views) is { Length: > 0 } about)
            cell.Add(new TextRun($" {context.Passage(about)}", RunStyle.Muted | RunStyle.Small));
        return [new(cell)];
    }

    private static Paragraph Statement(CompositionContext context, View view)
    {
        List<Inline> inlines = [.. StatementWording.Of(context, view), .. context.Cite(view.Evidence)];
        if (view.Mode != ViewMode.Direct)
            inlines.AddRange([new TextRun(" "), new Mark(view.Mode == ViewMode.Indirect ? "(paraphrase)" : "(partly quoted)", MarkKind.Plain)]);
        if (!string.IsNullOrWhiteSpace(view.Likelihood))
            inlines.AddRange([new TextRun(" "), new Mark($"“{context.Name(view.Likelihood)}”", MarkKind.Unsure)]);
        return new(inlines);
    }
}
