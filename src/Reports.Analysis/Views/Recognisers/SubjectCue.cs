using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>Subject, cue, content: "the minister said that…", "she told reporters…", "the group, which claimed…".</summary>
internal sealed class SubjectCue(ReportingVerbs verbs, SpeakerLexicons speakers) : IViewRecogniser
{
    private static readonly WordSet Mindless = WordSets.Of("mindless-sources");

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
            if (_contents.Behind(map, cue) is not { } content || !CueRules.IsContent(map, cue, content, speakers) || !CueRules.CanShow(map, cue, source, content))
                continue;
            if (IsNaming(reading, cue, source) || LacksItsObject(map, source, content) || LacksItsEnd(map, source, content) || IsTimeOfDeed(map, source) || IsFindings(map, cue, source))
                continue;
            if (CueRules.Repeats(reading, cue, source) || ((map.Tag(source.First) is "WP" or "WDT" || IsBehindRelative(map, source)) && !CueRules.TellsInRelativeClause(map, cue, content)))
                continue;
            source = AuthorOf(map, source) ?? PersonIn(reading, source) ?? source;
            var end = content.First == cue.End && map.Lower(content.First) is "as" && map.Lower(source.First - 1) is "what" ? content.First + 1 : cue.End;
            reading.Take(index);
            reading.Add(new Attribution(RuleOf(map, cue, source), source, new TokenRange(cue.First, end), [Named(map, source, content with { First = Math.Max(content.First, end) })]));
        }
    }

    /// <summary>"what people here call “the road of death”": a name that a thing has, and no judgement that somebody made ("what the mayor called a trap").</summary>
    private bool IsNaming(ViewReading reading, Cue cue, Source source) => cue.Verb.Takes(ContentFrames.ObjectPredicate) && reading.Map.Lower(source.First - 1) is "what"
        && (reading.Map.Tag(cue.Main) is "VBP" or "VBZ" || Words.IsIndefinite(reading.Map.Lower(source.Head)) || !IsPerson(reading, source.Head));

    /// <summary>"what the mayor called “theft” led to a strike": the verb behind the marks is none of his.</summary>
    private static TokenRange Named(ClauseMap map, Source source, TokenRange content) =>
        map.Lower(source.First - 1) is "what" && map.IsOpeningMark(content.First) && map.Quotation(map.QuotationAt(content.First)).EndToken is var close && close < content.End && map.Tag(close) is not "IN"
            ? content with { End = close }
            : content;

    /// <summary>"the last time the ministry ordered the yard to close was in May": when something was said, in a clause about the time.</summary>
    private static bool IsTimeOfDeed(ClauseMap map, Source source) => map.Lower(source.First - 1) is "time" && map.Lower(source.First - 2) is "last" or "first" or "next" or "only" or "second" or "third";

    /// <summary>"these findings support the theory": evidence takes no side.</summary>
    private static bool IsFindings(ClauseMap map, Cue cue, Source source) => cue.Verb.Kind == VerbKind.Stance && Mindless.Contains(map.Lower(source.Head));

    /// <summary>"far from where the charts said it would be", "more than the firm said it had": what the clause is about stands in front of it.</summary>
    private static bool LacksItsEnd(ClauseMap map, Source source, TokenRange content) => map.Lower(source.First - 1) is "where" or "than" or "what" && Words.IsAuxiliary(map.Lower(content.End - 1));

    /// <summary>"an act which the mayor called a crime", "that Ruiz described as a trap": what is spoken of stands in front of "which", unless a whole statement follows.</summary>
    private static bool LacksItsObject(ClauseMap map, Source source, TokenRange content) => (IsBehindRelative(map, source) || (map.Lower(content.First) is "as" && map.Lower(source.First - 1) is "that" && Words.IsNoun(map.Tag(source.First - 2))))
        && !HasQuotation(map, content) && !ContentShapes.IsComplementizer(map, content.First)
        && (NounChain.StartingAt(map, content.First, content.End) is not { } subject || !Words.IsFinite(map.Tag(subject.End)));

    /// <summary>Whether a content has words in marks, those behind a dash aside: "which the paper noted as a first — “We won,”".</summary>
    private static bool HasQuotation(ClauseMap map, TokenRange content)
    {
        for (var i = content.First; i < content.End && !(Words.IsDash(map.Lower(i)) && map.QuotationAt(i) < 0); i++)
        {
            if (map.QuotationAt(i) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>"which | the mayor called", not "in which | the mayor called for".</summary>
    private static bool IsBehindRelative(ClauseMap map, Source source) => source.First > 1 && map.Tag(source.First - 1) is "WDT" && map.Lower(source.First - 2) is not ("in" or "during" or "at");

    /// <summary>Who wrote what a relative clause quotes: "X published a statement which said…".</summary>
    private static Source? AuthorOf(ClauseMap map, Source source)
    {
        if (map.Tag(source.First) is not "WDT" || !Words.IsDocument(map.Lower(source.Head)))
            return null;
        var verb = source.PhraseFirst - 1;
        return Words.IsFinite(map.Tag(verb)) && SourceReader.SubjectBefore(map, verb) is { } author && CueRules.CanSpeak(map, author) ? author : null;
    }

    /// <summary>"the target of scorn from opponents on the left, who accused": of a thing and the people in its phrase, "who" is the people.</summary>
    private Source? PersonIn(ViewReading reading, Source source)
    {
        var map = reading.Map;
        if (map.Lower(source.First) is not "who" || IsPerson(reading, source.Head))
            return null;
        for (var i = source.Head + 1; i < source.PhraseEnd; i++)
        {
            if (map.Tag(i + 1) is not "POS" && map.PhraseAt(i) is { } phrase && phrase.Head == i && IsPerson(reading, i))
                return source with { PhraseFirst = WithOwner(map, phrase.FirstToken, source.Head + 1), Head = i };
        }

        return null;
    }

    /// <summary>"Panov | 's lawyers": where the phrase that a possessive ending opens begins.</summary>
    private static int WithOwner(ClauseMap map, int first, int limit) =>
        map.Tag(first) is "POS" && NounChain.EndingAt(map, first, limit) is { } owner ? map.PhraseAt(owner.End - 1)?.FirstToken ?? owner.End - 1 : first;

    private bool IsPerson(ViewReading reading, int head)
    {
        var first = reading.Map.PhraseAt(head)?.FirstToken ?? head;
        return reading.Map.Tag(head) is "PRP" or "CD" || Words.IsIndefinite(reading.Map.Lower(head)) || reading.Entities.At(head) is not null || speakers.RoleIn(reading.Map.Tokens, first, head + 1) is not null;
    }

    private string RuleOf(ClauseMap map, Cue cue, Source source)
    {
        if (map.Tag(source.First) is "WP" or "WDT")
            return "relative-cue";
        return cue.Verb.Takes(ContentFrames.Addressee) ? "addressee-cue" : Name;
    }
}
