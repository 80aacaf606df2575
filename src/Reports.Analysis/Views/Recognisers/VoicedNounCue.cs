using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"issued a warning that …", "made public requests for …", "offered his condolences to …": a verb that says little and the noun for what is said.</summary>
internal sealed class VoicedNounCue(ReportingVerbs verbs) : IViewRecogniser
{
    private static readonly WordSet Voicing = WordSets.Of("voicing-verbs");

    private static readonly WordSet Giving = WordSets.Of("giving-verbs");

    private static readonly WordSet Refusing = WordSets.Of("nobody");

    private readonly ReportingWords _nouns = new("reporting-nouns");
    private readonly NounContents _contents = new(verbs);

    public string Name => "voiced-noun-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        for (var i = 1; i < map.Tokens.Count - 1; i++)
        {
            if (Quoted(reading, i) is { } quoted)
                reading.Add(quoted);
            if (map.Tag(i) is not ("NN" or "NNS") || map.QuotationAt(i) >= 0 || reading.IsContent(i) || _nouns.Find(map.Lower(i)) is not { } noun || map.PhraseAt(i) is not { } phrase || phrase.Head != i || Refusing.Contains(map.Lower(phrase.FirstToken)))
                continue;
            if (Verb(map, phrase.FirstToken, noun) is not (>= 0 and var verb) || Speaker(reading, verb) is not { } source || !CueRules.CanSpeak(map, source))
                continue;
            if (Content(map, phrase.FirstToken, i, noun) is not var (cue, content) || content.End - content.First < 2)
                continue;
            reading.Add(new Attribution(Name, source, cue with { First = verb }, [content]));
        }
    }

    /// <summary>"offered | “condolences to the families”", "gave its “deepest sympathies”": the noun stands in the marks; null where none does.</summary>
    private Attribution? Quoted(ViewReading reading, int open)
    {
        var map = reading.Map;
        var first = map.Tag(open - 1) is "PRP$" ? open - 1 : open;
        if (!map.IsOpeningMark(open) || reading.IsTaken(map.QuotationAt(open)) || map.QuotationAt(first - 1) >= 0 || !Giving.Contains(map.Lower(first - 1)) || !Words.IsVerb(map.Tag(first - 1)))
            return null;
        var isAlone = _nouns.Find(map.Lower(open + 1)) is { Alone: true } || _nouns.Find(map.Lower(open + 2)) is { Alone: true };
        return isAlone && Speaker(reading, first - 1) is { } source && CueRules.CanSpeak(map, source)
            ? new Attribution(Name, source, new TokenRange(first - 1, first), [new TokenRange(first, map.Quotation(map.QuotationAt(open)).EndToken)])
            : null;
    }

    /// <summary>The verb in front of the noun's phrase that says little by itself; -1 where none stands there.</summary>
    private static int Verb(ClauseMap map, int first, ReportingWord noun)
    {
        var verb = map.Tag(first) is "VBN" ? first : first - 1; // a tagger may take "made" for part of "made threats"
        return map.QuotationAt(verb) < 0 && Words.IsVerb(map.Tag(verb)) && (noun.Alone ? Giving : Voicing).Contains(map.Lower(verb)) ? verb : -1;
    }

    /// <summary>The subject of the verb; null where the deed is denied, possible or none of its own.</summary>
    private static Source? Speaker(ViewReading reading, int verb)
    {
        var map = reading.Map;
        var group = GoverningSubject.GroupStart(map, verb, map.SentenceOf(verb).FirstToken);
        for (var i = group; i < verb; i++)
        {
            if (map.Lower(i) is "not" or "n't" or "never" || map.Tag(i) is "MD" || Words.IsBe(map.Lower(i)) && map.Tag(verb) is "VBN")
                return null;
        }

        if (map.Tag(verb) is "VB" || (map.Tag(verb) is "VBN" && group == verb && map.Tag(verb + 1) is not ("DT" or "PRP$") && !map.IsOpeningMark(verb + 1)))
            return null;
        var own = (map.Tag(verb) is "VBG" && group == verb) || map.Lower(group - 1) is "and" ? null : SourceReader.SubjectBefore(map, group);
        return own ?? GoverningSubject.Before(reading, group);
    }

    private (TokenRange Cue, TokenRange Content)? Content(ClauseMap map, int first, int noun, ReportingWord word)
    {
        if (!word.Alone)
            return _contents.Behind(map, noun, noun + 1, word);
        var end = NounChain.StartingAt(map, first, map.SentenceBodyEnd(map.SentenceOf(noun)))?.End ?? noun + 1;
        var start = map.Tag(first) is "VBN" ? first + 1 : first;
        return (new TokenRange(start - 1, start), new TokenRange(start, end));
    }
}
