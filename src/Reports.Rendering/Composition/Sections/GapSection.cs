using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>What the source leaves open or tells two ways.</summary>
internal sealed class GapSection : ISectionComposer
{
    /// <summary>Characters of the source's words, in UTF-16 code units.</summary>
    private const int LongestWords = 220;

    private static readonly IReadOnlyList<TableColumn> Columns = [new("Kind", 16), new("What is open", 84)];

    public Section? Compose(CompositionContext context)
    {
        if (context.Briefing.Gaps.Count == 0)
            return context.Main is null ? null : context.Begin("gaps", "Gaps and conflicts") with { Blocks = [Paragraph.Of("None found.")] };
        var section = context.Begin("gaps", "Gaps and conflicts");
        var gaps = context.Briefing.Gaps.Take(context.Limits.Gaps).ToList();
        List<Block> blocks = [new Table("Gaps and conflicts", Columns, [.. gaps.Select(gap => Row(context, gap))])];
        if (context.Briefing.Gaps.Count > gaps.Count)
            blocks.Add(Paragraph.Of(Wording.Capitalised(Wording.More(context.Briefing.Gaps.Count - gaps.Count)), ParagraphStyle.Small));
        return section with { Blocks = blocks };
    }

    private static TableRow Row(CompositionContext context, Gap gap) => new(
    [
        TableCell.Of(new Mark(Wording.Of(gap.Kind), Wording.LookOf(gap.Kind))),
        TableCell.Of([new TextRun(context.Passage(gap.Text)), .. Words(gap), .. context.Cite(gap.Evidence)]),
    ]);

    /// <summary>What is unconfirmed, in the source's words: the record only says that something is.</summary>
    private static IEnumerable<Inline> Words(Gap gap) =>
        gap.Kind == GapKind.Unconfirmed && gap.Evidence.Count > 0 && !gap.Text.Contains('“', StringComparison.Ordinal) ? [new TextRun($" “{DisplayText.Shorten(gap.Evidence[0].Text, LongestWords)}”", RunStyle.Muted)] : [];
}
