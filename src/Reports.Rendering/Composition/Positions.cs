using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition;

/// <summary>
/// Agreement and dissent side by side. Only the source's own verb decides: a view attributed with "denied" dissents, one with "confirmed"
/// agrees. The table stands only where the source gives both.
/// </summary>
internal static class Positions
{
    private static readonly string[] Agreeing = ["agree", "confirm", "echo", "endorse", "corroborat", "acknowledg", "concede", "concur", "support"];
    private static readonly string[] Dissenting = ["disagree", "deni", "deny", "reject", "disput", "dismiss", "contradict", "refut", "question", "challeng", "doubt", "caution"];

    /// <summary>Characters of a statement that stands whole among the views, in UTF-16 code units.</summary>
    private const int LongestStatement = 160;

    public static Table? SideBySide(CompositionContext context)
    {
        var views = context.Briefing.Views.Where(view => view.Speaker.Category != SpeakerCategory.Militant).ToList();
        var agreeing = views.Where(view => Begins(view.Cue, Agreeing)).Take(context.Limits.ViewsPerGroup).ToList();
        var dissenting = views.Where(view => Begins(view.Cue, Dissenting)).Take(context.Limits.ViewsPerGroup).ToList();
        if (agreeing.Count == 0 || dissenting.Count == 0)
            return null;
        var row = new TableRow([Cell(context, agreeing), Cell(context, dissenting)]);
        return new Table("Agreement and dissent, by the verbs that the source uses", [new("Agreement", 1), new("Dissent", 1)], [row]) { CaptionShown = true };
    }

    private static bool Begins(string? cue, string[] stems) =>
        cue is not null && cue.Split(' ').Any(word => stems.Any(stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)));

    private static TableCell Cell(CompositionContext context, List<View> views) => new([.. views.Select(view => new Paragraph(
    [
        new TextRun(Wording.Capitalised(context.Name(view.Speaker.Name)), RunStyle.Bold),
        new TextRun($" “{context.Name(view.Cue ?? "")}”: ", RunStyle.Muted),
        new TextRun(DisplayText.Shorten(view.Text, LongestStatement)),
        .. context.Cite(view.Evidence),
    ]))]);
}
