using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>Subject, cue, content: "the minister said that…", "she told reporters…", "the group, which claimed…".</summary>
internal sealed class SubjectCue(ReportingVerbs verbs) : IViewRecogniser
{
    private readonly ContentReader _contents = new(verbs);

    public string Name => "subject-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Form != CueForm.Finite || !CueRules.Asserts(cue))
                continue;
            if (SourceReader.SubjectBefore(map, cue.First) is not { } source || !CueRules.CanSpeak(map, source))
                continue;
            if (_contents.Behind(map, cue) is not { } content || !CueRules.IsContent(map, cue, content))
                continue;
            if (CueRules.Repeats(reading, cue, source) || (map.Tag(source.First) is "WP" or "WDT" && !CueRules.TellsInRelativeClause(map, cue, content)))
                continue;
            reading.Take(index);
            reading.Add(new Attribution(RuleOf(map, cue, source), source, new TokenRange(cue.First, cue.End), [content]));
        }
    }

    private string RuleOf(ClauseMap map, Cue cue, Source source)
    {
        if (map.Tag(source.First) is "WP" or "WDT")
            return "relative-cue";
        return cue.Verb.Takes(ContentFrames.Addressee) ? "addressee-cue" : Name;
    }
}
