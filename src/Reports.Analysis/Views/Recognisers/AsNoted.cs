using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"The road was mined, as officers noted." and "The road was, as officers noted, mined.": the clause in front of "as" is the content.</summary>
internal sealed class AsNoted(ReportingVerbs verbs) : IViewRecogniser
{
    private const int LongestSubject = 12;
    private const int ShortestContent = 4;

    private readonly ContentBounds _bounds = new(verbs);

    public string Name => "as-noted";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Form != CueForm.Finite || !CueRules.Asserts(cue) || cue.Verb.Kind == VerbKind.Belief || !(cue.Verb.Takes(ContentFrames.Clause) || cue.Verb.Kind == VerbKind.Finding))
                continue;
            var limit = map.SentenceBodyEnd(map.SentenceOf(cue.Main));
            if ((cue.End < limit && map.Lower(cue.End) is not ",") || Subject(map, cue) is not { } source || !CueRules.CanSpeak(map, source) || map.Tag(source.Head) is "PRP")
                continue;
            var pieces = Pieces(reading, source.First - 2, cue.End + 1, limit);
            if (pieces.Count == 0)
                continue;
            reading.Take(index);
            reading.Add(new Attribution(Name, source, new TokenRange(cue.First, cue.End), pieces));
        }
    }

    /// <summary>The phrase between ", as" and the cue; null where there is none.</summary>
    private static Source? Subject(ClauseMap map, Cue cue)
    {
        for (var i = cue.First - 2; i > Math.Max(map.SentenceOf(cue.Main).FirstToken, cue.First - LongestSubject); i--)
        {
            if (map.Lower(i) is "as" && map.QuotationAt(i) < 0)
                return map.Lower(i - 1) is "," && NounChain.StartingAt(map, i + 1, cue.First) is { } subject && subject.End == cue.First ? SourceReader.Of(subject) : null;
        }

        return null;
    }

    /// <summary>What stands in front of the comma: the statement that it belongs to, or the sentence; with what follows the cue where the verb in front waits for it.</summary>
    private List<TokenRange> Pieces(ViewReading reading, int comma, int next, int limit)
    {
        var map = reading.Map;
        var first = map.SentenceOf(comma).FirstToken;
        var start = first;
        foreach (var piece in reading.Around(comma).SelectMany(found => found.Pieces))
        {
            if (piece.First < comma && comma <= piece.End)
                start = Math.Max(start, piece.First);
        }

        var pieces = new List<TokenRange>();
        if (comma - start < ShortestContent || !map.HasFiniteVerb(start, comma) || (start == first && IsDenied(map, start, comma)))
            return pieces;
        pieces.Add(new TokenRange(start, comma));
        if (next < limit && Words.IsFinite(map.Tag(comma - 1)))
            pieces.Add(new TokenRange(next, _bounds.End(map, next, null, ContentShape.None)));
        return pieces;
    }

    /// <summary>"does not tell whether he was armed, as officers said": what they said is only part of it.</summary>
    private static bool IsDenied(ClauseMap map, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (map.Lower(i) is "not" or "n't" or "never" or "no")
                return true;
        }

        return false;
    }
}
