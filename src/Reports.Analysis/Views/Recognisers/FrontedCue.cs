using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>A cue that opens its sentence, in front of who speaks: "Calling the raid a crime, the mayor left", "Added Ruiz, “…”".</summary>
internal sealed class FrontedCue(ReportingVerbs verbs) : IViewRecogniser
{
    private static readonly WordSet Occasions = WordSets.Of("verbs-of-occasion");

    private readonly ContentReader _contents = new(verbs);

    public string Name => "fronted-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.First != map.SentenceOf(cue.Main).FirstToken || cue.Negated || cue.Verb.Kind is not VerbKind.Statement)
                continue;
            if ((cue.Form == CueForm.Participle ? Participle(map, cue) : Inverted(map, cue)) is not var (source, content) || !CueRules.CanSpeak(map, source))
                continue;
            reading.Take(index);
            reading.Add(new Attribution(Name, source, new TokenRange(cue.First, cue.End), [content]));
        }
    }

    /// <summary>"Saying they had won, | the rebels left": the subject of the clause behind the comma, or behind the marks, says it.</summary>
    private (Source Source, TokenRange Content)? Participle(ClauseMap map, Cue cue)
    {
        if (Occasions.Contains(cue.Verb.Lemma) || _contents.Behind(map, cue) is not { } content)
            return null;
        var limit = map.SentenceBodyEnd(map.SentenceOf(cue.Main));
        for (var i = content.First + 1; i < limit; i++)
        {
            if (!map.IsClosingMark(i - 1) && (map.Lower(i) is not "," || map.QuotationAt(i) >= 0))
                continue;
            var start = map.Lower(i) is "," ? i + 1 : i;
            if (NounChain.StartingAt(map, start, limit) is { } subject && (Words.IsFinite(map.Tag(subject.End)) || (map.Lower(subject.End) is "," && Words.IsProper(map.Tag(subject.Head)))))
                return (SourceReader.Of(subject), content with { End = Math.Min(content.End, i) });
        }

        return null;
    }

    /// <summary>"Added | Ruiz, a nurse, | “…”".</summary>
    private static (Source Source, TokenRange Content)? Inverted(ClauseMap map, Cue cue)
    {
        if (cue.First != cue.Main || map.Tag(cue.Main) is not ("VBD" or "VBN" or "VBZ") || !cue.Verb.Takes(ContentFrames.Quotation) || SourceReader.SubjectAfter(map, cue.End) is not { } source)
            return null;
        var mark = map.Lower(source.End) is "," or ":" ? source.End + 1 : source.End;
        return map.IsOpeningMark(mark) ? (source, new TokenRange(mark, map.Quotation(map.QuotationAt(mark)).EndToken)) : null;
    }
}
