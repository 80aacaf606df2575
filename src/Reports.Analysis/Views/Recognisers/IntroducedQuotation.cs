using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>
/// A quotation that the words in front of it introduce without taking it for their object: "issued the following statement: “…”",
/// "described how it began, stating, “…”", "the statement read in part: “…”", "was blunt: “…”". The quotation may open the next paragraph.
/// </summary>
internal sealed class IntroducedQuotation(SpeakerLexicons speakers) : IViewRecogniser
{
    private const int ShortestQuotation = 5;
    private const int LongestCue = 4;
    private const int LongestLabel = 5;
    private const int LongestAdjunct = 9;

    private static readonly WordSet Utterances = WordSets.Of("utterances");

    public string Name => "introduced-quotation";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        for (var i = 0; i < map.Text.Quotations.Count; i++)
        {
            var region = map.Text.Quotations[i];
            if (reading.IsTaken(i) || region.EndToken - region.OpenToken < ShortestQuotation || IntroductionEnd(map, region) is not (> 0 and var end))
                continue;
            if (Introduced(reading, Start(map, end), end) is not var (source, cue) || !CueRules.CanSpeak(map, source))
                continue;
            var found = new Attribution(Name, source, cue, [new TokenRange(region.OpenToken, region.EndToken)]);
            if (reading.Around(cue.First).Any(earlier => IsBareObject(map, earlier, cue, end)) && reading.Found.FindIndex(earlier => IsBareObject(map, earlier, cue, end)) is var index and >= 0)
                reading.Replace(index, found);
            else
                reading.Add(found);
        }
    }

    /// <summary>Index of the comma or colon that leads up to a quotation; -1 where none does.</summary>
    private static int IntroductionEnd(ClauseMap map, QuotationRegion region)
    {
        var mark = region.OpenToken - 1;
        if (mark < 1 || map.QuotationAt(mark) >= 0)
            return -1;
        var isNext = map.Tokens[mark].Sentence == map.Tokens[region.OpenToken].Sentence;
        return map.Lower(mark) is ":" || (isNext && map.Lower(mark) is ",") ? mark : -1;
    }

    /// <summary>Where the introduction starts: with its sentence, or behind another quotation in it.</summary>
    private static int Start(ClauseMap map, int end)
    {
        var i = end;
        while (i > map.SentenceOf(end).FirstToken && (map.QuotationAt(i - 1) < 0 || IsLabel(map, i - 1)))
            i--;
        return i;
    }

    /// <summary>"called the raid “defensive” in nature: “…”": a word or two in marks belong to the introduction.</summary>
    private static bool IsLabel(ClauseMap map, int token)
    {
        var region = map.Quotation(map.QuotationAt(token));
        return region.EndToken - region.OpenToken <= LongestLabel && region.OpenToken > map.SentenceOf(token).FirstToken && !map.HasFiniteVerb(region.OpenToken, region.EndToken);
    }

    /// <summary>"described the coach: “…”": what the quotation is about was taken for what is said.</summary>
    private static bool IsBareObject(ClauseMap map, Attribution found, TokenRange cue, int end) => found.Cue == cue && found.Pieces is [var only]
        && only.First >= cue.End && only.End == end && !map.HasFiniteVerb(only.First, only.End) && !ContentShapes.IsComplementizer(map, only.First);

    private (Source Source, TokenRange Cue)? Introduced(ViewReading reading, int start, int end)
    {
        var map = reading.Map;
        if (Verb(reading, start, end) is { } cue)
            return SubjectOf(reading, cue) is { } subject ? (subject, new TokenRange(cue.First, cue.End)) : null;
        if (map.Lower(end) is not ":")
            return null;
        return Document(reading, start, end) ?? Plain(reading, start, end) ?? Named(reading, start, end);
    }

    /// <summary>"The result did not surprise | Anna Weiss: “…”", "More from | Weiss: “…”": the name in front of the colon, where no person is the subject.</summary>
    private (Source Source, TokenRange Cue)? Named(ViewReading reading, int start, int end)
    {
        var map = reading.Map;
        if (map.Text.NameAt(end - 1) is not { Type: NameType.Person } name || name.FirstToken < start || name.EndToken != end || map.PhraseAt(end - 1) is not { } phrase || phrase.EndToken != end || phrase.FirstToken < start)
            return null;
        var first = phrase.FirstToken;
        if (GoverningSubject.Before(reading, end) is { } subject && (subject.Head < first || subject.Head >= end) && subject.First >= start && (IsPerson(reading, subject) || map.Tag(subject.Head) is "PRP"))
            return null;
        return (new Source(first, end, first, end, end - 1), new TokenRange(end, end + 1));
    }

    /// <summary>The last verb of saying in front of a colon, or the one that nothing but an adverbial parts from the comma.</summary>
    private static Cue? Verb(ViewReading reading, int start, int end)
    {
        var map = reading.Map;
        Cue? last = null;
        foreach (var cue in reading.Cues)
        {
            if (cue.Main >= start && cue.Main < end && cue is { Negated: false, Hypothetical: false, Verb.Kind: VerbKind.Statement or VerbKind.Stance } && cue.Form is not (CueForm.Passive or CueForm.ReducedPassive) && (cue.Form != CueForm.Infinitive || end - cue.End <= 1) && (last is null || !IsInRelative(map, cue.Main, start)))
                last = cue;
        }

        if (last is null || (map.Lower(end) is "," && !IsAdverbial(map, last.End, end)) || HasMainVerb(map, last.End, end))
            return null;
        return last.Verb.Takes(ContentFrames.Quotation) || map.Lower(end) is ":" ? last : null;
    }

    /// <summary>Whether another verb than those of relative clauses stands there: "defended the raid, which he had ordered: “…”".</summary>
    private static bool HasMainVerb(ClauseMap map, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.IsFinite(map.Tag(i)) && !IsInRelative(map, i, first))
                return true;
        }

        return false;
    }

    /// <summary>Whether "who" or "which" opens the stretch between commas that a verb stands in.</summary>
    private static bool IsInRelative(ClauseMap map, int verb, int first)
    {
        for (var i = verb - 1; i >= first && map.Lower(i) is not ","; i--)
        {
            if (map.Tag(i) is "WDT" or "WP")
                return true;
        }

        return false;
    }

    private static bool IsAdverbial(ClauseMap map, int first, int end) =>
        first >= end || (end - first <= LongestAdjunct && (map.Tag(first) is "IN" or "TO" || Words.IsAdverb(map.Tag(first)) || Words.IsTime(map.Lower(first))));

    private static Source? SubjectOf(ViewReading reading, Cue cue) =>
        cue.Form == CueForm.Finite && SourceReader.SubjectBefore(reading.Map, cue.First) is { } own && reading.Map.Tag(own.First) is not ("WP" or "WDT")
            ? own
            : GoverningSubject.Before(reading, cue.First);

    /// <summary>"X issued the following statement:", "from X's post:", "a message from X:".</summary>
    private static (Source Source, TokenRange Cue)? Document(ViewReading reading, int start, int end)
    {
        var map = reading.Map;
        for (var i = end - 1; i >= start; i--)
        {
            if (!Words.IsDocument(map.Lower(i)) && !Utterances.Contains(map.Lower(i)))
                continue;
            if (map.Lower(i + 1) is "by" or "from" && NounChain.StartingAt(map, i + 2, end) is { } author)
                return (SourceReader.Of(author), new TokenRange(i, i + 2));
            if (map.PhraseAt(i) is { } phrase && map.Tag(phrase.FirstToken) is "POS" && !map.HasFiniteVerb(start, i) && NounChain.EndingAt(map, phrase.FirstToken, start) is { } owner)
                return (SourceReader.Of(owner), new TokenRange(i, i + 1));
            if (GoverningSubject.Before(reading, i) is { } issuer)
                return (issuer, new TokenRange(GroupBefore(map, i, start), i + 1));
        }

        return null;
    }

    /// <summary>"X was blunt:", "X fired back:": the sentence tells of somebody, and the quotation bears it out.</summary>
    private (Source Source, TokenRange Cue)? Plain(ViewReading reading, int start, int end)
    {
        var map = reading.Map;
        if (GoverningSubject.Before(reading, end) is not { } subject || subject.First < start || !IsPerson(reading, subject))
            return null;
        var verb = GroupBefore(map, end, start);
        for (var i = verb; i < end; i++)
        {
            if (map.Lower(i) is "not" or "n't" or "never")
                return null;
        }

        return end - verb <= LongestCue ? (subject, new TokenRange(verb, end)) : (subject, new TokenRange(end, end + 1));
    }

    private bool IsPerson(ViewReading reading, Source source) => reading.Entities.At(source.Head) is { } entity
        ? entity.Type == NameType.Person
        : reading.Map.Lower(source.Head) is "he" or "she" || speakers.RoleIn(reading.Map.Tokens, source.PhraseFirst, source.Head + 1) is not null;

    /// <summary>Start of the nearest finite verb group in front of a token.</summary>
    private static int GroupBefore(ClauseMap map, int token, int start)
    {
        var verb = token - 1;
        while (verb > start && !Words.IsFinite(map.Tag(verb)))
            verb--;
        return GoverningSubject.GroupStart(map, verb, start);
    }
}
