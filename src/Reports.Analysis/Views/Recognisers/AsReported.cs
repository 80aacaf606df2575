using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"As the paper reported, …", "As reported by the paper, …": the clause behind the comma is the content.</summary>
internal sealed class AsReported(ReportingVerbs verbs) : IViewRecogniser
{
    private readonly ContentBounds _bounds = new(verbs);

    public string Name => "as-reported";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            var sentence = map.SentenceOf(cue.Main);
            var first = sentence.FirstToken;
            if (map.Lower(first) is not "as" || !cue.Verb.Speaks || cue.Negated || cue.Hypothetical || !cue.Verb.Takes(ContentFrames.Clause | ContentFrames.That))
                continue;
            if (SourceOf(map, cue, first + 1, sentence.EndToken) is not var (source, comma) || !CueRules.CanSpeak(map, source))
                continue;
            var end = _bounds.End(map, comma + 1, null, ContentShape.None);
            if (end - comma < 3 || reading.IsContentStart(comma + 1))
                continue;
            reading.Take(index);
            reading.Add(new Attribution(Name, source, new TokenRange(cue.First, cue.End), [new TokenRange(comma + 1, end)]));
        }
    }

    private static (Source Source, int Comma)? SourceOf(ClauseMap map, Cue cue, int start, int limit)
    {
        if (cue.First == start && map.Lower(cue.End) is "by" && NounChain.StartingAt(map, cue.End + 1, limit) is { } agent && map.Lower(agent.End) is ",")
            return (SourceReader.Of(agent), agent.End);
        return NounChain.StartingAt(map, start, limit) is { } subject && subject.End == cue.First && map.Lower(cue.End) is ","
            ? (SourceReader.Of(subject), cue.End)
            : null;
    }
}
