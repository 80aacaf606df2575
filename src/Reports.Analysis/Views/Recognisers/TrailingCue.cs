using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>Content, then the cue: "“…,” said the minister", "twelve were hurt, police said", "the attack, she said, was".</summary>
internal sealed class TrailingCue(ReportingVerbs verbs) : IViewRecogniser
{
    private static readonly WordSet SentenceJoiners = WordSets.Of("sentence-joiners");

    private readonly ContentBounds _bounds = new(verbs);

    public string Name => "trailing-cue";

    public void Read(ViewReading reading)
    {
        foreach (var (index, cue) in reading.FreeCues())
        {
            if (cue.Negated || (cue.Hypothetical && cue.Verb.Kind == VerbKind.Finding) || !cue.Verb.Takes(ContentFrames.Quotation | ContentFrames.Clause | ContentFrames.Addressee | ContentFrames.That))
                continue;
            if ((Inverted(reading, cue) ?? Straight(reading, cue)) is not { } found)
                continue;
            reading.Take(index);
            reading.Add(found);
        }
    }

    /// <summary>"“…,” said X" and "…, said X".</summary>
    private Attribution? Inverted(ViewReading reading, Cue cue)
    {
        var map = reading.Map;
        if (cue.Form != CueForm.Finite || cue.First != cue.Main || !IsBehindContent(map, cue.First) || ClauseBounds.AuxiliaryBeforeInsertion(map, cue.First) >= 0)
            return null;
        if (SourceReader.SubjectAfter(map, cue.End) is not { } source || Words.IsFinite(map.Tag(source.End)) && map.Lower(source.End - 1) is not ",")
            return null;
        if (PrecedingContent.Before(reading, cue.First) is not { } content)
            return null;
        var quoted = map.QuotationAt(content.End - 1) >= 0;
        if (!quoted && !cue.Verb.Takes(ContentFrames.Clause))
            return null; // "slams Ruiz, praises Mora", "uncovered facts, found fault": one deed behind another
        if (!quoted && SourceReader.SubjectBefore(map, cue.First) is { } subject && map.Tag(subject.First) is not ("WP" or "WDT"))
            return null;
        var pieces = Pieces(map, content, source.End);
        if (!quoted && pieces.Count == 1 && !IsClause(map, content))
            return null;
        return new Attribution("inverted-cue", source, new TokenRange(cue.First, cue.End), pieces);
    }

    /// <summary>"“…,” X said" and "…, X said".</summary>
    private Attribution? Straight(ViewReading reading, Cue cue)
    {
        var map = reading.Map;
        if (cue.Form is not CueForm.Finite || SourceReader.SubjectBefore(map, cue.First) is not { } source || source.First == source.PhraseEnd)
            return null;
        if (map.Tag(source.First) is "WP" or "WDT" || map.Lower(source.PhraseFirst) is "something" || map.Lower(source.First - 1) is "something" || PrecedingContent.Before(reading, source.First) is not { } content)
            return null;
        var quoted = map.QuotationAt(content.End - 1) >= 0;
        var limit = map.SentenceBodyEnd(map.SentenceOf(cue.Main));
        if (!EndsStatement(map, cue, limit, quoted) || (!quoted && cue.Verb.Lemma is "read"))
            return null;
        var pieces = Pieces(map, content, AdjunctEnd(map, cue, limit));
        return quoted || pieces.Exists(piece => IsClause(map, piece))
            ? new Attribution(quoted ? "quotation-then-cue" : Name, source, new TokenRange(cue.First, cue.End), pieces)
            : null;
    }

    /// <summary>Whether a piece has a verb; taggers take the past tense of "a bomb killed nine people" for a participle.</summary>
    private static bool IsClause(ClauseMap map, TokenRange piece)
    {
        if (map.HasFiniteVerb(piece.First, piece.End))
            return true;
        for (var i = piece.First + 1; i < piece.End; i++)
        {
            if (map.Tag(i) is "VBN" && map.Tag(i - 1) is not ("TO" or "VBG" or "IN" or ",") && map.Lower(i + 1) is not "by")
                return true;
        }

        return false;
    }

    private static bool IsBehindContent(ClauseMap map, int token) => map.IsClosingMark(token - 1) || map.Lower(token - 1) is "," || Words.IsDash(map.Lower(token - 1));

    /// <summary>Whether nothing but an adverbial stands between the cue and the end of its clause.</summary>
    private bool EndsStatement(ClauseMap map, Cue cue, int limit, bool quoted)
    {
        var next = cue.End;
        if (next >= limit || map.IsOpeningMark(next))
            return next >= limit || quoted;
        var lower = map.Lower(next);
        if (lower is "," or ":" or ";" || Words.IsDash(lower))
            return quoted || !map.IsOpeningMark(next + 1);
        if (lower is "that" && ContentShapes.PointsAtTime(map, next))
            return true;
        if (Words.OpensClause(lower) && lower is not "when" || lower is "that")
            return false;
        var tag = map.Tag(next);
        if (cue.Verb.Takes(ContentFrames.Addressee) && NounChain.StartingAt(map, next, limit) is { } addressee)
            return (map.Lower(addressee.End) is not ("to" or "not" or "that") || ContentShapes.PointsAtTime(map, addressee.End)) && !map.IsOpeningMark(addressee.End) && (quoted || !map.HasFiniteVerb(addressee.End, StretchEnd(map, addressee.End, limit)));
        if (tag is "TO" && Words.IsVerb(map.Tag(next + 1)))
            return false;
        if (quoted && tag is "VBG" && next + 1 >= limit && verbs.Find(lower) is not null)
            return true; // "“…,” she recalls thinking"
        if (quoted && tag is "CD" && map.PhraseAt(next) is { } duration && Words.IsTime(map.Lower(duration.Head)))
            return true;
        if (tag is "IN" or "TO" or "CC" || (tag is "VBG" && !cue.Verb.Takes(ContentFrames.Object)) || Words.IsAdverb(tag) || Words.IsTime(lower) || lower is "last" or "this")
            return quoted || !map.HasFiniteVerb(next, StretchEnd(map, next, limit));
        return false;
    }

    private static int StretchEnd(ClauseMap map, int from, int limit)
    {
        var i = from;
        while (i < limit && map.Lower(i) is not (";" or ","))
            i++;
        return i;
    }

    /// <summary>Index behind the adverbial that follows a cue: "he said on Monday, “…”".</summary>
    private static int AdjunctEnd(ClauseMap map, Cue cue, int limit)
    {
        var i = cue.End;
        while (i < limit && map.Lower(i) is not ("," or ";" or ":") && !map.IsOpeningMark(i) && !Words.IsDash(map.Lower(i)))
            i++;
        return i;
    }

    /// <summary>The content and, where the statement goes on behind the cue, its second piece.</summary>
    private List<TokenRange> Pieces(ClauseMap map, TokenRange content, int behind)
    {
        var pieces = new List<TokenRange> { content };
        var sentence = map.SentenceOf(content.End - 1);
        if (behind >= map.Tokens.Count || behind == 0 || !map.SameParagraph(behind - 1, behind))
            return pieces;
        if (map.Lower(behind) is "," or ":" || Words.IsDash(map.Lower(behind)))
        {
            var next = behind + 1;
            if (next < map.Tokens.Count && map.IsOpeningMark(next) && map.QuotationAt(content.End - 1) >= 0)
                pieces.Add(new TokenRange(next, map.Quotation(map.QuotationAt(next)).EndToken));
            else if (map.QuotationAt(content.End - 1) < 0 && next < map.SentenceBodyEnd(sentence) && ResumesClause(map, content, next))
                pieces.Add(new TokenRange(next, _bounds.End(map, next, null, ContentShape.None)));
        }
        else if (map.IsOpeningMark(behind) && map.QuotationAt(content.End - 1) >= 0 && !IsSaidAnew(map, behind))
        {
            pieces.Add(new TokenRange(behind, map.Quotation(map.QuotationAt(behind)).EndToken));
        }

        return pieces;
    }

    /// <summary>"“…,” said Doe, who thinks the mayor “needs…”": the second quotation is what a relative clause has the speaker say or think.</summary>
    private bool IsSaidAnew(ClauseMap map, int mark)
    {
        for (var i = mark - 1; i > 1 && map.QuotationAt(i) < 0 && map.Lower(i) is not ","; i--)
        {
            if (map.Lower(i) is "who")
                return verbs.Find(map.Lower(i + 1)) is { } verb && verb.Takes(ContentFrames.Clause | ContentFrames.That);
        }

        return false;
    }

    /// <summary>Whether what follows ", she said," goes on with the clause that stands before it.</summary>
    private bool ResumesClause(ClauseMap map, TokenRange content, int next)
    {
        if (map.Tag(next) is "WP" or "WDT" || (map.Tag(next) is "VBG" && verbs.Find(map.Lower(next)) is not null))
            return false;
        if (!IsClause(map, content) || map.Tag(content.First) is "IN" or "WRB")
            return true;
        return SentenceJoiners.Contains(map.Lower(next)) || map.Lower(next) is "including" || (map.Lower(next) is "to" && Words.IsVerb(map.Tag(next + 1)));
    }
}
