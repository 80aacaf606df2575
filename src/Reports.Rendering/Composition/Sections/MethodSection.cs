using System.Globalization;
using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>What the marks mean, what made the briefing, and what it cannot do.</summary>
internal sealed class MethodSection : ISectionComposer
{
    public Section? Compose(CompositionContext context)
    {
        var engine = context.Briefing.Engine;
        var removed = context.Briefing.Document.Removed.Count;
        List<Block> blocks =
        [
            Small(
                new TextRun("Marks. ", RunStyle.Bold),
                Wording.Of(Standing.Fact), new TextRun(" as fact, in the source’s own voice; "),
                Wording.Of(Standing.Claimed), new TextRun(" by the actor itself; "),
                Wording.Of(Standing.Accused), new TextRun(" by somebody else; "),
                Wording.Of(Standing.Suspected), new TextRun(" held likely or believed; "),
                Wording.Of(Standing.Possible), new TextRun(" held possible; "),
                Wording.Of(Standing.Denied), new TextRun(" by the actor or for it. A number in brackets is the sentence of the evidence list that the words before it rest on. “Quotation marks” hold words of the source; (paraphrase) means that the source reports a statement without quoting it.")),
            Small(
                new TextRun("Likelihood. ", RunStyle.Bold),
                new TextRun("Words such as “likely” are the source’s own and are shown in its quotation marks. This briefing adds no estimate and no level of confidence of its own (ICD 203).")),
            Small(
                new TextRun("Limits. ", RunStyle.Bold),
                new TextRun(string.Create(CultureInfo.InvariantCulture, $"Made by rules from one document by {engine.Name} {engine.Version}; nobody has reviewed it and nothing was checked against other sources. What the source does not say is absent here. Figures keep the source’s hedges; parts are subtracted from a total only where both are exact. {RemovedWords(removed)}Long passages end with “…”; the record has them whole. Control characters are left out; a character outside the Latin, Greek, Cyrillic, Arabic and Hebrew scripts is printed as its code point, such as [U+0E01]."))),
        ];
        return new() { Anchor = "method", Title = "Method note", Blocks = blocks };
    }

    private static Paragraph Small(params IReadOnlyList<Inline> inlines) => new(inlines, ParagraphStyle.Small);

    private static string RemovedWords(int removed) => removed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{removed} passage{(removed == 1 ? "" : "s")} that {(removed == 1 ? "is" : "are")} not part of the article (navigation, promotion, contact lines) {(removed == 1 ? "was" : "were")} left out and {(removed == 1 ? "is" : "are")} listed in the record. ");
}
