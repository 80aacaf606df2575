using System.Globalization;
using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>What the marks mean, what made the briefing, and what it cannot do.</summary>
internal sealed class MethodSection : ISectionComposer
{
    public Section? Compose(CompositionContext context)
    {
        var section = context.Begin("method", "Method note");
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
                Wording.Of(Standing.Denied), new TextRun(" by the actor or for it; in the main incident unless another is named. A bracketed number is the sentence of the evidence list that the words before it rest on. “Quotation marks” hold the source’s words; (paraphrase): reported, not quoted.")),
            Small(
                new TextRun("Likelihood. ", RunStyle.Bold),
                new TextRun("Words such as “likely” are the source’s own, in quotation marks. The briefing adds no estimate and states no confidence (ICD 203).")),
            Small(
                new TextRun("Limits. ", RunStyle.Bold),
                new TextRun(string.Create(CultureInfo.InvariantCulture, $"Made by rules from one document by {engine.Name} {engine.Version}, not reviewed, not checked against other sources. Figures keep the source’s hedges; parts are subtracted from a total only where both are exact. {RemovedWords(removed)}A passage that ends with “…” stands whole in the record. Control characters are left out; a character that is not Latin, Greek, Cyrillic, Arabic or Hebrew is printed as its code point, such as [U+0E01]."))),
        ];
        return section with { Blocks = blocks };
    }

    private static Paragraph Small(params IReadOnlyList<Inline> inlines) => new(inlines, ParagraphStyle.Small);

    private static string RemovedWords(int removed) => removed switch
    {
        0 => "",
        1 => "One passage that is no part of the article was left out; the record lists it. ",
        _ => string.Create(CultureInfo.InvariantCulture, $"{removed} passages that are no part of the article (navigation, promotion, contact lines) were left out; the record lists them. "),
    };
}
