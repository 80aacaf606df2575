using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"X was described by Y as…", "a group accused by Y of…": the agent is the speaker.</summary>
internal sealed class PassiveCue : IViewRecogniser
{
    private const ContentFrames ObjectFrames = ContentFrames.Object | ContentFrames.PersonObject | ContentFrames.ObjectAs | ContentFrames.ObjectFor | ContentFrames.ObjectOf | ContentFrames.ObjectPredicate
        | ContentFrames.ObjectTo | ContentFrames.ObjectAt | ContentFrames.ObjectInfinitive | ContentFrames.ObjectToBe;

    private static readonly WordSet Unattributing = WordSets.Of("unattributing-passives");

    private static readonly WordSet Continuations = WordSets.Of("passive-continuations");

    public string Name => "passive-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Form is not (CueForm.Passive or CueForm.ReducedPassive) || !CueRules.Asserts(cue) || cue.Verb.Kind == VerbKind.Stance || Unattributing.Contains(cue.Verb.Lemma) || Agent(map, cue) is not { } agent)
                continue;
            if (Patient(map, cue) is not { } patient || !TakesPatient(map, cue, agent))
                continue;
            var limit = map.SentenceBodyEnd(map.SentenceOf(cue.Main));
            var pieces = Pieces(map, cue, agent, patient, limit);
            if (pieces.Count == 0 || (pieces.Count == 1 && pieces[0] == patient && !BareObjects.JudgesAlone(map, cue, patient)))
                continue;
            reading.Take(index);
            reading.Add(new Attribution(Name, SourceReader.Of(agent), new TokenRange(cue.First, cue.End), pieces));
        }
    }

    /// <summary>Whether what the verb says of its patient stands there: "was reported by X to …"; without it the verb must take an object ("a fund established by X" tells of no statement).</summary>
    private static bool TakesPatient(ClauseMap map, Cue cue, NounChain agent) => cue.Verb.Takes(ObjectFrames & ~ContentFrames.ObjectAs) || cue.Particle.Length > 0
        || map.Lower(agent.End) is "to" or "as" or "of" || (cue.Verb.Takes(ContentFrames.Addressee) && map.Lower(agent.End) is "that") || map.Lower(cue.End) is "to" or "as" or "of";

    private static NounChain? Agent(ClauseMap map, Cue cue)
    {
        var limit = map.SentenceBodyEnd(map.SentenceOf(cue.Main));
        for (var i = cue.End; i < limit && i < cue.End + 25 && map.Lower(i) is not ("," or ";"); i++)
        {
            if (map.Lower(i) is "by" && map.QuotationAt(i) < 0 && NounChain.StartingAt(map, i + 1, limit) is { } chain && !map.IsTime(chain.Head))
                return i == cue.End || map.Lower(cue.End) is "as" or "of" ? chain : null;
        }

        return null;
    }

    private static TokenRange? Patient(ClauseMap map, Cue cue)
    {
        if (cue.Form == CueForm.ReducedPassive)
        {
            var limit = map.SentenceOf(cue.Main).FirstToken;
            var end = map.Lower(cue.First - 1) is "," ? cue.First - 1 : cue.First;
            return NounChain.EndingAt(map, end, limit) is { } chain ? new TokenRange(chain.First, chain.End) : null;
        }

        return SourceReader.SubjectBefore(map, cue.First) is { } subject && map.Lower(subject.PhraseFirst - 1) is not "whose" && map.Lower(subject.PhraseFirst) is not "whose" ? new TokenRange(subject.PhraseFirst, subject.PhraseEnd) : null;
    }

    private static List<TokenRange> Pieces(ClauseMap map, Cue cue, NounChain agent, TokenRange patient, int limit)
    {
        var pieces = new List<TokenRange>();
        if (!cue.Verb.Takes(ContentFrames.Addressee))
            pieces.Add(patient);
        var by = agent.First - 1;
        if (by > cue.End)
            pieces.Add(new TokenRange(cue.End, by));
        else if (cue.Verb.Takes(ContentFrames.Addressee) && agent.End + 1 < limit && map.Lower(agent.End) is "of" or "that")
            pieces.Add(new TokenRange(agent.End + (map.Lower(agent.End) is "of" ? 1 : 0), StretchEnd(map, agent.End, limit)));
        else if (agent.End < limit && Continuations.Contains(map.Lower(agent.End)))
            pieces.Add(new TokenRange(agent.End, StretchEnd(map, agent.End, limit)));
        return pieces;
    }

    private static int StretchEnd(ClauseMap map, int from, int limit)
    {
        var i = from;
        while (i < limit && (map.QuotationAt(i) >= 0 || map.Lower(i) is not ("," or ";")))
            i++;
        return i;
    }
}
