using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>The cited sentences. Composed behind all sections that cite.</summary>
internal sealed class EvidenceSection : ISectionComposer
{
    public Section? Compose(CompositionContext context)
    {
        var entries = context.Ledger.Entries(new(context.Briefing.Document), context.Limits.SentenceCharacters).ToList();
        return entries.Count == 0 ? null : context.Begin("evidence", "Evidence") with
        {
            Blocks =
            [
                Paragraph.Of("The sentences of the source that the claims rest on, in its order. ¶ gives paragraph and sentence; the links lead back to the claims.", ParagraphStyle.Small) with { KeepWithNext = true },
                new EvidenceList(entries),
            ],
        };
    }
}
