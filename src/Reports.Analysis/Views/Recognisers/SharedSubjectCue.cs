using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>A cue that borrows the subject of a verb before it: ", adding that…", "and warned…", "by saying…".</summary>
internal sealed class SharedSubjectCue(ReportingVerbs verbs, SpeakerLexicons speakers) : IViewRecogniser
{
    private static readonly WordSet PredicateJoiners = WordSets.Of("predicate-joiners");

    private static readonly WordSet ParticipleOpeners = WordSets.Of("participle-openers");

    private static readonly WordSet PhaseVerbs = WordSets.Of("phase-verbs");

    private static readonly WordSet BehindVerbs = WordSets.Of("verbs-before-participles");

    private static readonly WordSet Gathered = WordSets.Of("people-who-gather");

    private static readonly WordSet Carried = WordSets.Of("carried-words");

    private readonly ContentReader _contents = new(verbs);

    public string Name => "shared-subject-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (!CueRules.Asserts(cue) || (cue.Verb.Kind == VerbKind.Stance && cue.Form == CueForm.Participle) || Subject(reading, cue) is not { } source || !CueRules.CanSpeak(map, source) || _contents.Behind(map, cue) is not { } content || !CueRules.IsContent(map, cue, content, speakers) || !CueRules.CanShow(map, cue, source, content) || GoesOnWithRelative(map, cue, content) || IsAchievement(map, cue, content))
                continue;
            if (cue.Form == CueForm.Participle && source.First == map.SentenceOf(cue.Main).FirstToken && source.End == cue.First)
                content = BeforeMainVerb(map, cue, content);
            reading.Take(index);
            reading.Add(new Attribution(cue.Form == CueForm.Participle ? "participle-cue" : "conjoined-cue", source, new TokenRange(cue.First, cue.End), [content]));
        }
    }

    private Source? Subject(ViewReading reading, Cue cue) => cue.Form switch
    {
        CueForm.Participle => Participle(reading, cue),
        CueForm.Finite when SharesPassive(reading.Map, cue) => null,
        CueForm.Finite when (cue.First < cue.Main || reading.Map.Tag(cue.Main) is not "VB") && IsConjoined(reading.Map, cue.First) => GoverningSubject.Before(reading, cue.First),
        _ => null,
    };

    /// <summary>"won the prize for predicting the waves": what somebody is known for, and no statement told here.</summary>
    private static bool IsAchievement(ClauseMap map, Cue cue, TokenRange content) => cue.Form == CueForm.Participle && map.Lower(cue.First - 1) is "for" && cue.Verb.Kind is not VerbKind.Stance && cue.Verb.Grade != VerbGrade.Negative
        && ContentShapes.At(map, content.First, content.End) is ContentShape.Phrase && !map.HasFiniteVerb(content.First, content.End) && !cue.Verb.Takes(ContentFrames.ObjectPredicate | ContentFrames.ObjectAs | ContentFrames.ObjectOf | ContentFrames.ObjectFor | ContentFrames.ObjectInfinitive)
        && !Enumerable.Range(content.First, content.End - content.First).Any(i => map.QuotationAt(i) >= 0);

    /// <summary>"was elected a fellow and admitted to the academy": a participle that has the "was" of the one before.</summary>
    private static bool SharesPassive(ClauseMap map, Cue cue)
    {
        if (map.Tag(cue.Main) is not "VBN" || cue.First != cue.Main)
            return false;
        for (var i = cue.Main - 1; i > map.SentenceOf(cue.Main).FirstToken; i--)
        {
            if (map.QuotationAt(i) < 0 && Words.IsFinite(map.Tag(i)))
                return Words.IsBe(map.Lower(i)) && (map.Tag(i + 1) is "VBN" || (Words.IsAdverb(map.Tag(i + 1)) && map.Tag(i + 2) is "VBN"));
        }

        return false;
    }

    /// <summary>"from a caller who gave a name and ordered rice": what a relative clause goes on with is its subject's, and tells of no statement.</summary>
    private static bool GoesOnWithRelative(ClauseMap map, Cue cue, TokenRange content)
    {
        if (cue.Form != CueForm.Finite || map.Lower(cue.First - 1) is not "and")
            return false;
        var isObject = ContentShapes.At(map, content.First, content.End) is ContentShape.Phrase && !map.HasFiniteVerb(content.First, content.End);
        for (var i = cue.First - 2; i > map.SentenceOf(cue.Main).FirstToken && map.Lower(i) is not ("," or ";"); i--)
        {
            if (Words.IsFinite(map.Tag(i)) && map.Tag(i - 1) is "WDT" && map.Lower(i - 1) is "that")
                continue;
            if (Words.IsFinite(map.Tag(i)))
                return isObject && map.Lower(i - 1) is "who" || map.Lower(i - 1) is "which" && map.Tag(cue.Main) == map.Tag(i);
        }

        return false;
    }

    private static bool IsConjoined(ClauseMap map, int first)
    {
        var before = map.Lower(first - 1);
        return PredicateJoiners.Contains(before) || (before is "," && map.Lower(first - 2) is "and" or "but") || before is ",";
    }

    private Source? Participle(ViewReading reading, Cue cue)
    {
        var map = reading.Map;
        var before = map.Lower(cue.First - 1);
        if (Absolute(map, cue) is { } own)
            return own;
        if (Words.IsVerb(map.Tag(cue.First - 1)) && !PhaseVerbs.Contains(before) && !BehindVerbs.Contains(before) && !map.IsOpeningMark(cue.End) && !(map.Lower(cue.End) is "," && map.IsOpeningMark(cue.End + 1)))
            return null; // "a law to mandate reporting abuse"
        if (before is "from" && map.Lower(cue.First - 2) is "aside" or "apart")
            return GoverningSubject.Before(reading, cue.First);
        if ((Words.IsVehicle(before) && map.Tag(cue.First - 1) is "NN") || Carried.Contains(before) || map.IsTime(cue.First - 1))
            return GoverningSubject.Before(reading, cue.First);
        if (map.IsOfPerson(cue.First - 1) && map.PhraseAt(cue.First - 1) is { } person)
            return map.Lower(person.FirstToken - 1) is "of" && Words.IsRecord(map.Lower(person.FirstToken - 2)) ? new Source(person.FirstToken, cue.First, person.FirstToken, cue.First, cue.First - 1) : null; // "footage of Ruiz saying"
        if (OpeningPeople(reading, cue) is { } people)
            return people;
        if (cue.Main == map.SentenceOf(cue.Main).FirstToken || map.Tag(cue.First - 1) is "DT" or "JJ" or "PRP$" or "POS" or "NN" or "NNS")
            return map.Tag(cue.First - 1) is "NN" or "NNS" && Words.IsFinite(map.Tag(cue.First - 2)) ? GoverningSubject.Before(reading, cue.First) : null;
        if (map.Tag(cue.First - 1) is "IN" && !ParticipleOpeners.Contains(before))
            return null;
        var subject = GoverningSubject.Before(reading, cue.First, source => IsSomebody(reading, source));
        return subject is not null && !IsSomebody(reading, subject) ? AgentBetween(reading, subject.End, cue.First) ?? subject : subject;
    }

    /// <summary>"the deal was hailed by the mayor as a success, saying …": of a thing and whom "by" names, the speaker is who it names.</summary>
    private Source? AgentBetween(ViewReading reading, int first, int end)
    {
        var map = reading.Map;
        for (var i = first; i < end; i++)
        {
            if (map.Lower(i) is "by" && map.Tag(i - 1) is "VBN" && map.QuotationAt(i) < 0 && NounChain.StartingAt(map, i + 1, end) is { } agent && SourceReader.Of(agent) is var source && IsSomebody(reading, source))
                return source;
        }

        return null;
    }

    /// <summary>"Residents | demanding an inquiry marched": the plural noun with which the sentence opens.</summary>
    private Source? OpeningPeople(ViewReading reading, Cue cue)
    {
        var map = reading.Map;
        var sentence = map.SentenceOf(cue.Main);
        if (cue.First != cue.Main || map.Tag(cue.First - 1) is not "NNS" || NounChain.EndingAt(map, cue.First, sentence.FirstToken) is not { } chain || chain.First != sentence.FirstToken || !map.HasFiniteVerb(cue.End, sentence.EndToken))
            return null;
        var source = SourceReader.Of(chain);
        return Gathered.Contains(map.Lower(chain.Head)) || (IsSomebody(reading, source) && !Words.IsRecord(map.Lower(chain.Head))) ? source : null;
    }

    /// <summary>"demanding an inquiry | marched": what is said ends where the verb of the sentence stands.</summary>
    private static TokenRange BeforeMainVerb(ClauseMap map, Cue cue, TokenRange content)
    {
        var verbs = cue.Verb.Takes(ContentFrames.Clause) && NounChain.StartingAt(map, content.First, content.End) is { } subject && Words.IsFinite(map.Tag(subject.End)) ? 1 : 0;
        for (var i = content.First; i < content.End; i++)
        {
            if (map.QuotationAt(i) >= 0)
                continue;
            verbs += map.Tag(i) is "WDT" or "WP" or "WRB" or "CC" || ContentShapes.IsComplementizer(map, i) ? 1 : 0;
            if (Words.IsFinite(map.Tag(i)) && !Words.IsFinite(map.Tag(i - 1)) && --verbs < 0)
                return content with { End = map.Lower(i - 1) is "," ? i - 1 : i };
        }

        return content;
    }

    /// <summary>"the army warned them, as stocks were low, adding…": a thing does not add, where somebody stands before it.</summary>
    private bool IsSomebody(ViewReading reading, Source source)
    {
        var map = reading.Map;
        var first = map.PhraseAt(source.Head)?.FirstToken ?? source.PhraseFirst;
        return map.Tag(source.Head) is "PRP" or "DT" or "CD" || Words.IsIndefinite(map.Lower(source.Head)) || reading.Entities.At(source.Head) is not null || Words.IsDocument(map.Lower(source.Head)) || Words.IsRecord(map.Lower(source.Head))
            || speakers.RoleIn(map.Tokens, first, source.Head + 1) is not null || speakers.OrganizationIn(map.Tokens, first, source.Head + 1) is not null;
    }

    /// <summary>"with some members believing that…", "despite the paper claiming that…": a participle with a subject of its own.</summary>
    private static Source? Absolute(ClauseMap map, Cue cue) =>
        NounChain.EndingAt(map, cue.First, map.SentenceOf(cue.Main).FirstToken) is { } chain && (map.Lower(chain.First - 1) is "despite" || (map.Lower(chain.First - 1) is "with" && !Words.IsVerb(map.Tag(chain.First - 2)))) ? SourceReader.Of(chain) : null;
}
