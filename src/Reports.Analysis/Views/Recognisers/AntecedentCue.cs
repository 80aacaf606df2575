using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"a bridge which engineers said was unsafe", "the towns they said had fallen", "a plan that Ruiz described as reckless": what is spoken of stands in front of the clause.</summary>
internal sealed class AntecedentCue(ReportingVerbs verbs) : IViewRecogniser
{
    private const ContentFrames Judgements = ContentFrames.ObjectAs | ContentFrames.ObjectPredicate | ContentFrames.ObjectToBe | ContentFrames.Object;

    private readonly ContentReader _contents = new(verbs);

    public string Name => "antecedent-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Form != CueForm.Finite || !CueRules.Asserts(cue) || cue.Verb.Kind == VerbKind.Stance || map.QuotationAt(cue.End) >= 0 || !GoesOn(map, cue))
                continue;
            if (SourceReader.SubjectBefore(map, cue.First) is not { } source || !CueRules.CanSpeak(map, source) || Antecedent(map, source, cue) is not { } antecedent)
                continue;
            var content = new TokenRange(cue.End, End(map, source, cue));
            if (content.End - content.First < 2)
                continue;
            reading.Take(index);
            reading.Add(new Attribution(Name, source, new TokenRange(cue.First, cue.End), [antecedent, content]));
        }
    }

    /// <summary>Whether a verb without a subject, or what something is described as, follows the cue.</summary>
    private static bool GoesOn(ClauseMap map, Cue cue)
    {
        if (cue.Verb.Takes(ContentFrames.Clause) && cue.Particle.Length == 0 && Words.IsFinite(map.Tag(cue.End)))
            return true;
        return (cue.Verb.Takes(Judgements) && map.Lower(cue.End) is "as")
            || (cue.Verb.Takes(Judgements | ContentFrames.Clause) && map.Lower(cue.End) is "to" && map.Lower(cue.End + 1) is "be" or "have");
    }

    /// <summary>The noun phrase that a relative clause belongs to: "a bridge | which engineers", "the towns | they"; null where the clause is none.</summary>
    private static TokenRange? Antecedent(ClauseMap map, Source source, Cue cue)
    {
        var first = map.SentenceOf(source.First).FirstToken;
        var end = source.First;
        if (IsBehindPronoun(map, source))
            end -= map.Lower(end - 2) is "," ? 2 : 1;
        else if (map.Tag(source.Head) is not "PRP" || source.End != source.Head + 1)
            return null;
        if (end <= first || map.QuotationAt(end - 1) >= 0 || map.PhraseAt(end - 1) is not { } phrase || phrase.EndToken != end || !Words.IsNoun(map.Tag(phrase.Head)) || map.IsTime(phrase.Head))
            return null;
        var start = map.Tag(phrase.FirstToken) is "POS" && map.PhraseAt(phrase.FirstToken - 1) is { } owner ? owner.FirstToken : map.Tag(phrase.FirstToken) is "VBG" && phrase.FirstToken < phrase.Head ? phrase.FirstToken + 1 : phrase.FirstToken;
        while (end < source.First && !Words.IsPluralBe(map.Lower(cue.End)) && map.Lower(start - 1) is "of" && map.PhraseAt(start - 2) is { } whole && whole.EndToken == start - 1 && map.Tag(whole.FirstToken) is not "VBG")
            start = whole.FirstToken;
        return new TokenRange(start, end);
    }

    private static bool IsBehindPronoun(ClauseMap map, Source source) => map.Lower(source.First - 1) switch
    {
        "which" or "who" or "whom" => true,
        "that" => map.Tag(source.First - 1) is "WDT" || Words.IsNoun(map.Tag(source.First - 2)),
        _ => false,
    };

    /// <summary>Where the clause ends: before the verb of the sentence that it stands in, where no comma parts the two ("a bridge that engineers said was unsafe | fell").</summary>
    private int End(ClauseMap map, Source source, Cue cue)
    {
        var end = _contents.End(map, cue.End);
        if (map.Lower(source.First - 2) is ",")
            return end;
        var i = cue.End + 1;
        while (i < end && ((Words.IsVerb(map.Tag(i)) && !Words.IsFinite(map.Tag(i))) || map.Tag(i) is "TO" || Words.IsAdverb(map.Tag(i))))
            i++;
        for (; i < end; i++)
        {
            if (map.QuotationAt(i) < 0 && (map.Tag(i) is "WDT" or "WP" or "WRB" or "CC" or "PRP" || map.Lower(i) is "," or ":" || ContentShapes.IsComplementizer(map, i)))
                return end;
            if (map.QuotationAt(i) < 0 && Words.IsFinite(map.Tag(i)))
                return i;
        }

        return end;
    }
}
