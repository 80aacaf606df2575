using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>Which cues tell of a statement at all.</summary>
internal static class CueRules
{
    private static readonly WordSet Nobody = WordSets.Of("nobody");

    private static readonly WordSet Anybodies = WordSets.Of("anybodies");

    private static readonly WordSet NoSpeakers = WordSets.Of("no-speakers");

    private static readonly WordSet Questioned = WordSets.Of("questioned-matters");

    private static readonly WordSet AnonymityWords = WordSets.Of("anonymity-infinitives");

    /// <summary>Whether a cue says that the statement was made: not what somebody would say, nor what somebody did not say.</summary>
    public static bool Asserts(Cue cue) => cue.Verb.Kind != VerbKind.Attitude && !cue.Hypothetical && !(cue.Negated && cue.Verb.Kind is VerbKind.Statement or VerbKind.Finding && cue.Verb.Lemma is not "agree");

    /// <summary>Whether a cue only says again who speaks: "he believes" within what "he said", or right at its start "he warned".</summary>
    public static bool Repeats(ViewReading reading, Cue cue, Source source) => reading.Map.Tag(source.Head) is "PRP"
        && (cue.Verb.Kind == VerbKind.Belief ? reading.IsContent(cue.Main) : reading.IsContentStart(source.First));

    /// <summary>Whether a relative clause tells of a statement rather than of what its noun is known for.</summary>
    public static bool TellsInRelativeClause(ClauseMap map, Cue cue, TokenRange content) => (cue.Verb.Kind is VerbKind.Statement or VerbKind.Finding || (cue.Verb.Kind == VerbKind.Belief && map.Lower(cue.First - 1) is "who" && map.QuotationAt(content.End - 1) >= 0))
        && ContentShapes.At(map, content.First, content.End) is ContentShape.That or ContentShape.Question or ContentShape.Quotation or ContentShape.Phrase
        && (map.QuotationAt(content.End - 1) >= 0 || (cue.Verb.Grade == VerbGrade.Negative && map.Tag(cue.Main) is "VBD") || IsCharge(map, cue, content) || ContentShapes.At(map, content.First, content.End) is not ContentShape.Phrase || IsClause(map, content));

    /// <summary>"who accused the minister of lying", "who blamed the army for the raid": somebody, and what for.</summary>
    private static bool IsCharge(ClauseMap map, Cue cue, TokenRange content)
    {
        if (!cue.Verb.Takes(ContentFrames.ObjectOf | ContentFrames.ObjectFor) && cue.Verb.Lemma is not "blame")
            return false;
        for (var i = content.First + 1; i < content.End; i++)
        {
            if (map.Lower(i) is "of" or "for" or "on" && i > NounPhraseEnd(map, content.First))
                return true;
        }

        return false;
    }

    private static int NounPhraseEnd(ClauseMap map, int first) => (map.PhraseAt(first)?.EndToken ?? first + 1) - 1;

    private static bool IsClause(ClauseMap map, TokenRange content)
    {
        if (NounChain.StartingAt(map, content.First, content.End) is not { } subject)
            return map.IsOpeningMark(content.First + 1) && map.Tag(content.First) is "DT" or "PRP$" && map.HasFiniteVerb(content.First, content.End);
        var i = subject.End;
        while (i < content.End && Words.IsAdverb(map.Tag(i)))
            i++;
        return i < content.End && Words.IsFinite(map.Tag(i));
    }

    /// <summary>Whether a source shows what a noun phrase says: a video or a poll does, a person "shows respect".</summary>
    public static bool CanShow(ClauseMap map, Cue cue, Source source, TokenRange content) => cue.Verb.Lemma is not "show" || map.Tag(source.Head) is "WP"
        || ContentShapes.At(map, content.First, content.End) is ContentShape.That or ContentShape.Question || Words.IsRecord(map.Lower(source.Head));

    /// <summary>Whether a source can have a view: not "nobody", not a time, not whoever it may be.</summary>
    public static bool CanSpeak(ClauseMap map, Source source)
    {
        var lower = map.Lower(source.PhraseFirst);
        var head = map.Lower(source.Head);
        if (Nobody.Contains(lower) || lower is "including" || map.IsTime(source.Head) || (Words.IsEvent(head) && !map.IsOfOrganization(source.Head)))
            return false;
        if (Anybodies.Contains(head) && map.Tag(source.First) is "WP" or "WDT")
            return false;
        return (map.Tag(source.Head) is not ("EX" or "CD") || source.PhraseEnd - source.PhraseFirst > 1) && !NoSpeakers.Contains(head);
    }

    /// <summary>What is expressed counts where it is a stand or a feeling: "their concern", not "a desire to impose limits".</summary>
    private static bool ExpressesFeeling(ClauseMap map, TokenRange content)
    {
        for (var i = content.First; i < Math.Min(content.End, content.First + 5); i++)
        {
            if (Words.IsFeeling(map.Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>"claimed the lives of two nuns", "claimed about 300 lives".</summary>
    private static bool ClaimsLives(ClauseMap map, TokenRange content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (map.Lower(i) is "lives" or "life")
                return map.Tag(i) is "NN" or "NNS";
            if (map.Tag(i) is not ("DT" or "CD" or "IN" or "RB" or "JJ" or "JJS"))
                return false;
        }

        return false;
    }

    /// <summary>Whether a content is something that a verb attributes, where its words give it away: not "claimed the lives of", not "asked not to be named".</summary>
    public static bool IsContent(ClauseMap map, Cue cue, TokenRange content, SpeakerLexicons speakers)
    {
        if (cue.Verb.Kind == VerbKind.Stance && !Stances.IsOnMatter(map, cue, content, speakers))
            return false;
        var first = content.First;
        if (cue.Verb.Lemma is "claim" && ClaimsLives(map, content))
            return false;
        if (cue.Verb.Lemma is "question" && ContentShapes.At(map, first, content.End) is ContentShape.Phrase && !(NounChain.StartingAt(map, first, content.End) is { } matter && Questioned.Contains(map.Lower(matter.Head))))
            return false;
        if (content.End - first == 1 && map.Tag(first) is "PRP" or "DT")
            return false;
        if (map.Lower(first) is "not")
            first++;
        if (map.Lower(first) is "anonymity" || (cue.Verb.Lemma is "express" && !ExpressesFeeling(map, content)))
            return false;
        return map.Lower(first) is not "to" || map.Lower(first + 1) is not "be" and not "comment" || !AnonymityWords.Contains(map.Lower(first + 2)) && content.End - first > 2;
    }
}
