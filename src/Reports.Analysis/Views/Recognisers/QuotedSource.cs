using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"The paper quoted X as saying …", "X was quoted as saying …": the view is X's, not the paper's.</summary>
internal sealed class QuotedSource(ReportingVerbs verbs) : IViewRecogniser
{
    private readonly ContentReader _contents = new(verbs);

    public string Name => "quoted-source";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Form != CueForm.Participle || map.Lower(cue.First - 1) is not "as" || CiterOf(reading, cue) is not { } citer)
                continue;
            var source = citer.Cue.Form == CueForm.Passive ? SourceReader.SubjectBefore(map, citer.Cue.First) : Cited(map, citer.Cue, cue.First - 1);
            if (source is null || _contents.Behind(map, cue) is not { } content)
                continue;
            reading.Take(index);
            reading.Take(citer.Index);
            reading.Add(new Attribution(Name, source, new TokenRange(cue.First, cue.End), [content]));
        }
    }

    private static (int Index, Cue Cue)? CiterOf(ViewReading reading, Cue saying)
    {
        (int, Cue)? found = null;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Main >= saying.Main)
                break;
            if (cue.Verb.Lemma is "cite" or "quote" or "report" && reading.Map.Tokens[cue.Main].Sentence == reading.Map.Tokens[saying.Main].Sentence)
                found = (index, cue);
        }

        return found;
    }

    private static Source? Cited(ClauseMap map, Cue citer, int end) => NounChain.StartingAt(map, citer.End, end) is { } chain
        ? new Source(chain.First, end, chain.First, chain.End, chain.Head)
        : null;
}
