using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"The paper cited officials that…", "citing a source, it said": whom the paper cites with a clause is the speaker.</summary>
internal sealed class CitedSource(ReportingVerbs verbs, SpeakerLexicons speakers) : IViewRecogniser
{
    private readonly ContentReader _contents = new(verbs);

    public string Name => "cited-source";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Verb.Lemma is not ("cite" or "quote") || cue.Form is not (CueForm.Finite or CueForm.Participle) || cue.Negated || cue.Hypothetical)
                continue;
            var limit = map.SentenceBodyEnd(map.SentenceOf(cue.Main));
            if (NounChain.StartingAt(map, cue.End, limit) is not { } chain || !ContentShapes.IsComplementizer(map, chain.End) || speakers.RoleIn(map.Tokens, chain.First, chain.Head + 1) is null || Words.IsDocument(map.Lower(chain.Head).TrimEnd('s')))
                continue;
            reading.Take(index);
            reading.Add(new Attribution(Name, SourceReader.Of(chain), new TokenRange(cue.First, cue.End), [new TokenRange(chain.End, _contents.End(map, chain.End))]));
        }
    }
}
