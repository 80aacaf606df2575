using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>Tells what a content begins with.</summary>
internal static class ContentShapes
{
    private static readonly WordSet PointedTimes = WordSets.Of("pointed-times");

    private static readonly WordSet SubjectPronouns = WordSets.Of("subject-pronouns");

    private static readonly WordSet ContentPrepositions = WordSets.Of("content-prepositions");

    /// <summary>The shape of what starts at a token.</summary>
    public static ContentShape At(ClauseMap map, int start, int limit)
    {
        if (start >= limit)
            return ContentShape.None;
        if (map.QuotationAt(start) >= 0)
            return map.IsOpeningMark(start) ? ContentShape.Quotation : ContentShape.None;
        var lower = map.Lower(start);
        var tag = map.Tag(start);
        if (IsComplementizer(map, start))
            return ContentShape.That;
        if (Words.OpensClause(lower) && lower is not "that" and not "which")
            return ContentShape.Question;
        if (lower is "not" && map.Tag(start + 1) is "TO")
            return ContentShape.Infinitive;
        if (lower is "not" && map.Tag(start + 1) is "VBG")
            return ContentShape.Gerund;
        if (lower is "to" && tag is "TO" && (map.IsOpeningMark(start + 1) || Words.IsVerb(map.Tag(start + 1)) || Words.IsAdverb(map.Tag(start + 1))))
            return ContentShape.Infinitive;
        if (lower is "guilty" || (lower is "not" && map.Lower(start + 1) is "guilty"))
            return ContentShape.Guilty;
        if (tag is "VBG" && (map.PhraseAt(start) is not { } phrase || phrase.Head == start))
            return ContentShape.Gerund;
        return IsPhraseStart(map, start, tag, lower) ? ContentShape.Phrase : ContentShape.None;
    }

    /// <summary>Whether a token is the "that" which opens a clause, not the one which points: "that the bridge", against "that bridge".</summary>
    public static bool IsComplementizer(ClauseMap map, int token) =>
        map.Lower(token) is "that" && !PointsAtTime(map, token) && (OpensTaggedAsRelative(map, token) || (map.Tag(token) is "IN" ? !Words.IsFinite(map.Tag(token + 1)) : OpensSubject(map, token + 1)));

    /// <summary>"that night", "that same day": the "that" points at a time.</summary>
    public static bool PointsAtTime(ClauseMap map, int token) => map.Lower(token + 1) is "same" || (!Words.IsFinite(map.Tag(token + 2))
        && PointedTimes.Contains(map.Lower(token + 1)));

    private static bool OpensSubject(ClauseMap map, int token) => map.Tag(token) is "DT" or "PRP" or "PRP$" or "NNP" or "NNPS" or "NNS" or "EX" or "CD" or "IN" or "VBG"
        || SubjectPronouns.Contains(map.Lower(token));

    /// <summary>"that heavy rain may…", the "that" taken for a relative pronoun: a relative clause has its verb next.</summary>
    private static bool OpensTaggedAsRelative(ClauseMap map, int token) =>
        map.Tag(token) is "WDT" && map.PhraseAt(token) is { } phrase && phrase.EndToken > token + 1 && Words.IsFinite(map.Tag(phrase.EndToken));

    private static bool IsPhraseStart(ClauseMap map, int start, string tag, string lower)
    {
        if (tag is "EX" or "PRP" or "DT" or "PDT" or "PRP$" or "CD" or "$" or "JJ" or "JJR" or "JJS" or "VBG" or "VBN" || Words.IsNoun(tag) || map.PhraseAt(start) is not null)
            return !(Words.IsTime(lower) && map.Tag(start + 1) is not "POS" && map.PhraseAt(start) is { } phrase && phrase.EndToken == start + 1);
        return lower is "both" && map.PhraseAt(start + 1) is not null
            || Words.IsIndefinite(lower) && Words.IsFinite(map.Tag(start + 1))
            || lower is "at" && map.Lower(start + 1) is "least" or "most"
            || Words.IsAdverb(tag) && map.Tag(start + 1) is "DT" or "CD" or "JJ" or "PRP" or "NNS" or "NNP" or "IN"
            || tag is "IN" && ContentPrepositions.Contains(lower) && !(lower is "by" && map.Tag(start + 1) is "VBG");
    }
}
