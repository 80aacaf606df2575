using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Reads what a cue attributes, behind it or in front of it.</summary>
internal sealed class ContentReader(ReportingVerbs verbs)
{
    private const int LongestAdjunct = 14;
    private const int ShortestClause = 4;

    private static readonly WordSet AddresseeEnds = WordSets.Of("addressee-ends");

    private static readonly WordSet TimeConjunctions = WordSets.Of("time-conjunctions");

    private static readonly WordSet SayingAdverbs = WordSets.Of("saying-adverbs");

    private static readonly WordSet DayParts = WordSets.Of("day-parts");

    private static readonly WordSet Conditions = WordSets.Of("condition-openers");

    private static readonly WordSet SaidThings = WordSets.Of("things-said");

    private static readonly WordSet ClausePrepositions = WordSets.Of("clause-prepositions");

    private static readonly WordSet ParentheticalLeads = WordSets.Of("parenthetical-leads");

    private static readonly WordSet SpeakerPronouns = WordSets.Of("speaker-pronouns");

    private readonly ContentBounds _bounds = new(verbs);

    /// <summary>The content behind a cue, or null where what follows does not fit the verb.</summary>
    public TokenRange? Behind(ClauseMap map, Cue cue)
    {
        var limit = map.SentenceOf(cue.Main).EndToken;
        var start = cue.End;
        if (start >= limit && map.Lower(start - 1) is ":" && map.IsOpeningMark(start))
            return new TokenRange(start, map.Quotation(map.QuotationAt(start)).EndToken);
        var addressed = false;
        if (cue.Verb.Takes(ContentFrames.Addressee) && cue.Particle.Length == 0 && Addressee(map, start, limit) is var behind && behind > start)
            (start, addressed) = (behind, true);
        if (addressed && Words.IsFinite(map.Tag(start)) && cue.Verb.Takes(ContentFrames.Clause))
            (start, addressed) = (cue.End, false);
        if (addressed && cue.Verb.Takes(ContentFrames.Object) && NounChain.StartingAt(map, start, limit) is { } time && map.IsTime(time.Head))
            (start, addressed) = (cue.End, false); // "promised protests every week"
        if (addressed && (AddresseeEnds.Contains(map.Lower(start)) || IsTitle(map, start)) && Complement(map, start, limit) is var complement and > 0)
            start = complement;
        if (addressed && InfinitiveBehindRelative(map, start, limit) is var infinitive and > 0)
            return new TokenRange(cue.End, _bounds.End(map, infinitive, cue, ContentShape.Infinitive));
        start = SkipAdjuncts(map, start, limit);
        start = SkipIntroducer(map, start, limit, addressed);
        if (start < 0 || start >= limit)
            return null;
        var shape = ContentShapes.At(map, start, limit);
        if ((shape == ContentShape.That && PointsAt(map, cue, start)) || (shape == ContentShape.None && IsPronoun(map, cue, start)))
            shape = ContentShape.Phrase;
        if (!Fits(map, cue, start, limit, shape, addressed) || (addressed && shape == ContentShape.Phrase && NounChain.StartingAt(map, start, limit) is { } span && map.IsTime(span.Head)))
            return null;
        var end = _bounds.End(map, start, cue, shape);
        if (addressed && shape == ContentShape.Infinitive && start > cue.End && map.Tag(cue.End) is not "PRP")
            start = cue.End;
        if (end <= start || IsSubordinateOnly(map, start, end))
            return null;
        if (shape is ContentShape.Phrase or ContentShape.Gerund && !HasObjectFrame(cue) && !map.HasVerb(start, end) && !HoldsQuotation(map, start, end) && !IsSaidClause(map, cue, start, end))
            return null;
        if (shape == ContentShape.Phrase && !HasObjectFrame(cue) && !IsFollowedByVerb(map, cue, start, end))
            return null;
        return new TokenRange(start, end);
    }

    /// <summary>"asked the mayor, who had fled, | to return": index of the "to"; -1 where none follows.</summary>
    private static int InfinitiveBehindRelative(ClauseMap map, int comma, int limit)
    {
        if (map.Lower(comma) is "," && map.Tag(comma + 1) is "TO" && map.Tag(comma + 2) is "VB")
            return comma + 1; // behind an apposition that belongs to those asked
        if (map.Lower(comma) is not "," || map.Tag(comma + 1) is not "WP")
            return -1;
        for (var i = comma + 2; i + 2 < limit; i++)
        {
            if (map.Lower(i) is ",")
                return map.Tag(i + 1) is "TO" && map.Tag(i + 2) is "VB" ? i + 1 : -1;
        }

        return -1;
    }

    /// <summary>"said the gunmen wore masks": behind "say" stands a clause, whatever its verb was taken for, unless next to nothing stands there ("said a prayer", "said the same of Doe").</summary>
    private static bool IsSaidClause(ClauseMap map, Cue cue, int start, int end) => cue.Verb.Lemma is "say" && end - start >= ShortestClause
        && map.Tag(start) is "DT" or "PRP$" or "CD" or "JJ" or "NN" or "NNS" or "NNP" && !SaidThings.Contains(map.Lower(start)) && !SaidThings.Contains(map.Lower(start + 1))
        && NounChain.StartingAt(map, start, end) is { } subject && subject.End < end && !map.IsTime(subject.Head) && char.IsLetter(map.Tokens[subject.End].Text[0]) && map.Tag(subject.End) is not ("IN" or "CC" or "TO");

    /// <summary>"said the use of it “costs us billions”": the verb may stand in the marks, where tags are of no use.</summary>
    private static bool HoldsQuotation(ClauseMap map, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (map.IsOpeningMark(i) && map.Quotation(map.QuotationAt(i)).EndToken - i > 4)
                return true;
        }

        return false;
    }

    /// <summary>"determined the cause of the fire", "felt confident enough to leave": what is no clause is none of the findings and feelings that take one.</summary>
    private static bool IsFollowedByVerb(ClauseMap map, Cue cue, int start, int end)
    {
        if (map.Tag(start) is "JJ" && map.PhraseAt(start) is null)
            return cue.Verb.Kind != VerbKind.Belief;
        if (cue.Verb.Kind != VerbKind.Finding || NounChain.StartingAt(map, start, end) is not { } chain)
            return true;
        var verb = chain.End;
        while (verb < end && Words.IsAdverb(map.Tag(verb)))
            verb++;
        return verb < end && (Words.IsFinite(map.Tag(verb)) || map.Lower(verb) is "who");
    }

    /// <summary>The end of a content that starts at a token, for cues that are no verbs.</summary>
    public int End(ClauseMap map, int start) => _bounds.End(map, start, null, ContentShapes.At(map, start, map.SentenceOf(start).EndToken));

    /// <summary>"reported after the police had left": a clause of time without a main clause tells when, not what.</summary>
    private static bool IsSubordinateOnly(ClauseMap map, int start, int end)
    {
        if (!TimeConjunctions.Contains(map.Lower(start)) || NounChain.StartingAt(map, start + 1, end) is not { } subject || !(Words.IsFinite(map.Tag(subject.End)) || map.Tag(subject.End) is "VBN"))
            return false;
        for (var i = start; i < end; i++)
        {
            if (map.Lower(i) is "," || map.QuotationAt(i) >= 0)
                return false;
        }

        return true;
    }

    private static bool HasObjectFrame(Cue cue) => cue.Particle.Length > 0 || cue.Verb.Takes(
        ContentFrames.Object | ContentFrames.PersonObject | ContentFrames.ObjectToBe | ContentFrames.ObjectAt | ContentFrames.ObjectAs | ContentFrames.ObjectFor | ContentFrames.ObjectInfinitive
        | ContentFrames.ObjectOf | ContentFrames.ObjectPredicate | ContentFrames.ObjectTo);

    /// <summary>Index behind the addressee of "told": the start itself where none stands there.</summary>
    private static int Addressee(ClauseMap map, int start, int limit)
    {
        if (NounChain.StartingAt(map, start, limit) is not { } chain)
            return start;
        if (EndOfFirstName(map, chain) is var parted and > 0)
            return parted;
        var end = chain.End;
        while (end < limit && map.Lower(end) is "and" && NounChain.StartingAt(map, end + 1, limit) is { } partner && !Words.IsFinite(map.Tag(partner.End)))
            end = partner.End;
        if (map.Tag(end) is "POS" && map.IsOpeningMark(end + 1))
            return end + 1;
        return Apposition.EndBehind(map, end, limit) is var behind && behind > end && map.Lower(behind) is "," ? behind : end;
    }

    /// <summary>"told Radio One Omar Diallo had fled": two names side by side, of which the second is the subject of what is told; -1 where there are no two.</summary>
    private static int EndOfFirstName(ClauseMap map, NounChain chain)
    {
        if (!Words.IsFinite(map.Tag(chain.End)))
            return -1;
        foreach (var name in map.Text.NamesIn(chain.First, chain.First + 2))
        {
            if (name.EndToken < chain.End && ((map.Text.NameAt(name.EndToken) is { } next && next.FirstToken == name.EndToken && next.EndToken == chain.End) || IsSubjectBehind(map, chain, name)))
                return name.EndToken;
        }

        return -1;
    }

    /// <summary>"told the Daily Star four victims were": what stands between an agency's name and the verb is the subject of what is told.</summary>
    private static bool IsSubjectBehind(ClauseMap map, NounChain chain, NameMention name) =>
        name.Type == NameType.Organization && chain.Head >= name.EndToken && map.Tag(name.EndToken) is "CD" or "NN" or "NNS" or "JJ" && map.PhraseAt(chain.Head)?.FirstToken <= name.FirstToken;

    /// <summary>A quoted name behind an addressee: "told Radio One’s “Morning Hour” that".</summary>
    private static bool IsTitle(ClauseMap map, int token) => map.IsOpeningMark(token) && map.Tag(token - 1) is "POS" or "NNP"
        && map.Lower(map.Quotation(map.QuotationAt(token)).EndToken) is "that";

    /// <summary>The "that" or the quotation somewhere behind an addressee with a clause of its own: "told workers who had gathered that"; -1 if there is none.</summary>
    private static int Complement(ClauseMap map, int start, int limit)
    {
        var from = IsTitle(map, start) ? map.Quotation(map.QuotationAt(start)).EndToken : start + 1;
        for (var i = from; i < Math.Min(limit, start + 30); i++)
        {
            if (map.IsOpeningMark(i) || ContentShapes.IsComplementizer(map, i))
                return i;
        }

        return -1;
    }

    /// <summary>"on Monday", "in a statement", "to reporters": skipped where the content follows.</summary>
    private static int SkipAdjuncts(ClauseMap map, int start, int limit)
    {
        var i = start;
        while (i < limit)
        {
            var next = AdjunctEnd(map, i, limit);
            if (next <= i || next >= limit || next - start > LongestAdjunct || !ContentMayFollow(map, i, next))
                return i;
            i = next;
        }

        return i;
    }

    private static int AdjunctEnd(ClauseMap map, int i, int limit)
    {
        var lower = map.Lower(i);
        var tag = map.Tag(i);
        if ((Words.IsWeekday(lower) && map.Tag(i + 1) is not "POS") || (SayingAdverbs.Contains(lower) && map.Tag(i + 1) is not "POS"))
            return i + 1 + (DayParts.Contains(map.Lower(i + 1)) ? 1 : 0);
        if (EndOfTerms(map, i) is var terms and > 0)
            return terms;
        if (lower is "that" && !ContentShapes.IsComplementizer(map, i) && Words.IsTime(map.Lower(i + 1)))
            return i + 2;
        if (lower is "last" or "this" or "earlier" && map.PhraseAt(i) is { } time && Words.IsTime(map.Lower(time.Head)))
            return time.EndToken;
        if (tag is "VBN" && Words.IsVehicle(map.Lower(i - 1)))
            return EndOfPublication(map, i + 1, limit);
        if (tag is not ("IN" or "TO") || ClausePrepositions.Contains(lower) || (lower is "at" && map.Lower(i + 1) is "least" or "most"))
            return i;
        if (tag is "TO" && Words.IsVerb(map.Tag(i + 1)))
            return i;
        if (lower is "under" or "during" && map.Tag(i + 1) is "VBG" && map.PhraseAt(i + 1) is null)
            return i + 2;
        return NounChain.StartingAt(map, i + 1, limit) is { } chain ? chain.End : i;
    }

    /// <summary>"in a video | seen by an agency", "in a statement | posted on its website on Monday": how it came to light.</summary>
    private static int EndOfPublication(ClauseMap map, int start, int limit)
    {
        var end = start;
        while (map.Tag(end) is "IN" or "TO" && !ContentShapes.IsComplementizer(map, end) && NounChain.StartingAt(map, end + 1, limit) is { } chain)
            end = chain.End;
        return end;
    }

    private static bool ContentMayFollow(ClauseMap map, int adjunct, int next)
    {
        var lower = map.Lower(next);
        if (Words.OpensClause(lower) || lower is ":" || map.IsOpeningMark(next) || map.Tag(next) is "IN" or "TO" || Words.IsWeekday(lower) || (map.Tag(next) is "VBN" && Words.IsVehicle(map.Lower(next - 1))))
            return true;
        if (lower is ",")
            return map.IsOpeningMark(next + 1) || map.Lower(next + 1) is "that" || ((Words.IsTime(map.Lower(next - 1)) || Words.IsVehicle(map.Lower(next - 1))) && StartsClause(map, next + 1));
        if (map.Lower(adjunct) is "to" && map.Tag(next) is "PRP" && SpeakerPronouns.Contains(lower) && (Words.IsFinite(map.Tag(next + 1)) || map.IsOpeningMark(next + 1)))
            return true;
        var isTime = map.Lower(next - 1) is "terms" || Words.IsTime(map.Lower(next - 1)) || Words.IsVehicle(map.Lower(next - 1)) || map.Tag(adjunct) is not ("IN" or "TO");
        return isTime && (map.PhraseAt(next) is not null || map.Tag(next) is "EX" or "DT" or "PRP");
    }

    private static bool StartsClause(ClauseMap map, int token) =>
        (map.Tag(token) is "EX" && Words.IsFinite(map.Tag(token + 1)))
        || (NounChain.StartingAt(map, token, map.SentenceOf(token).EndToken) is { } chain && Words.IsFinite(map.Tag(chain.End)) && !map.IsFiniteReport(chain.End));

    /// <summary>Index behind "in the strongest possible terms"; 0 where no such words start at a token.</summary>
    private static int EndOfTerms(ClauseMap map, int start)
    {
        const int Longest = 5;
        if (map.Lower(start) is not "in")
            return 0;
        for (var i = start + 1; i <= start + Longest; i++)
        {
            if (map.Lower(i) is "terms")
                return i + 1;
            if (map.Tag(i) is not ("DT" or "JJ" or "JJS" or "JJR" or "RBS"))
                return 0;
        }

        return 0;
    }

    /// <summary>Skips ", " or ":" before a quotation, ", however, "; negative where a comma ends the matter.</summary>
    private static int SkipIntroducer(ClauseMap map, int start, int limit, bool addressed)
    {
        if (map.Lower(start) is ":")
            return start + 1;
        if (map.Lower(start) is not ",")
            return start;
        if (map.IsOpeningMark(start + 1) || map.Lower(start + 1) is "that" || ((Words.IsTime(map.Lower(start - 1)) || Words.IsVehicle(map.Lower(start - 1)) || addressed) && StartsClause(map, start + 1)))
            return start + 1;
        for (var i = start + 1; i < Math.Min(start + 9, limit); i++)
        {
            if (map.Lower(i) is "," && ParentheticalLeads.Contains(map.Lower(start + 1)) && StartsClause(map, i + 1))
                return i + 1;
            if (map.Lower(i) is "," && Conditions.Contains(map.Lower(start + 1)) && StartsClause(map, i + 1))
                return start + 1;
            if (map.Lower(i) is ",")
                return i + 1 < limit && (map.IsOpeningMark(i + 1) || map.Lower(i + 1) is "that" || i - start <= 3 && Words.IsAdverb(map.Tag(start + 1))) ? i + 1 : -1;
        }

        return -1;
    }

    /// <summary>"said | that would help": the "that" is the subject.</summary>
    private static bool IsPronoun(ClauseMap map, Cue cue, int that) => map.Lower(that) is "that" && Words.IsFinite(map.Tag(that + 1)) && cue.Verb is { Speaks: true, Lemma: "say" or "add" or "warn" };

    /// <summary>Whether "that" points at a noun, behind a verb which takes no clause or where none follows: "called that report a lie", "claimed that attack".</summary>
    private static bool PointsAt(ClauseMap map, Cue cue, int that) =>
        map.Tag(that + 1) is "NN" && (!cue.Verb.Takes(ContentFrames.Clause | ContentFrames.That | ContentFrames.Addressee) || (cue.Verb.Takes(ContentFrames.Object) && !HasClause(map, that + 1)));

    private static bool HasClause(ClauseMap map, int start)
    {
        var end = map.SentenceBodyEnd(map.SentenceOf(start));
        return map.HasFiniteVerb(start, end) || map.HasVerb(start, end);
    }

    private static bool Fits(ClauseMap map, Cue cue, int start, int limit, ContentShape shape, bool addressed)
    {
        var verb = cue.Verb;
        switch (shape)
        {
            case ContentShape.Quotation:
                return !verb.NeedsParticle || verb.Takes(ContentFrames.Quotation) || cue.Particle.Length > 0;
            case ContentShape.That:
                return verb.Takes(ContentFrames.Clause | ContentFrames.That | ContentFrames.Addressee) || cue.Particle is "out";
            case ContentShape.Question:
                return verb.Takes(ContentFrames.Clause | ContentFrames.That | ContentFrames.Whether | ContentFrames.Object | ContentFrames.Addressee) || cue.Particle.Length > 0;
            case ContentShape.Infinitive:
                return (verb.Takes(ContentFrames.Infinitive) && cue.Particle.Length == 0) || addressed;
            case ContentShape.Gerund:
                return verb.Takes(ContentFrames.Object | ContentFrames.Clause) || cue.Particle.Length > 0;
            case ContentShape.Guilty:
                return verb.Takes(ContentFrames.Guilty);
            case ContentShape.Phrase:
                return cue.Particle.Length > 0 || IsBareClause(map, cue, start, limit) || PhraseFits(map, verb, start, limit, addressed);
            default:
                return false;
        }
    }

    /// <summary>"maintained the plan was sound", "found the men had fled": a clause whose "that" is left out, behind a verb that takes one with it.</summary>
    private static bool IsBareClause(ClauseMap map, Cue cue, int start, int limit)
    {
        if (!cue.Verb.Takes(ContentFrames.That) || cue.Verb.Kind is not (VerbKind.Statement or VerbKind.Finding) || (map.Tag(cue.Main) is "VBN" && cue.First == cue.Main))
            return false;
        if (NounChain.StartingAt(map, start, limit) is not { } subject || map.Tag(subject.Head) is "DT" || map.IsTime(subject.Head) || map.Lower(subject.Head) is "it")
            return false;
        if (Words.IsReflexive(map.Lower(subject.End)))
            subject = subject with { End = subject.End + 1 };
        return map.Lower(subject.End) is "be" || cue.Verb.Lemma is not "order" && (map.Tag(subject.End) is "VBD" or "MD" || (map.Tag(subject.First) is "DT" && map.Tag(subject.End) is "VBZ") || (map.Tag(subject.Head) is "PRP" && Words.IsFinite(map.Tag(subject.End))) || (Words.IsFinite(map.Tag(subject.End)) && Words.IsAuxiliary(map.Lower(subject.End))));
    }

    private static bool PhraseFits(ClauseMap map, ReportingVerb verb, int start, int limit, bool addressed)
    {
        if (addressed || verb.Takes(ContentFrames.Clause | ContentFrames.Object))
            return addressed || verb.Takes(ContentFrames.Object) || !ClauseJoints.JoinsOtherClause(map, start, limit);
        if (NounChain.StartingAt(map, start, limit) is not { } chain)
            return verb.Takes(ContentFrames.ObjectTo) && map.Lower(start) is "this" or "that" && map.Lower(start + 1) is "to";
        var next = map.Lower(chain.End);
        return (verb.Takes(ContentFrames.PersonObject) && Words.IsProper(map.Tag(chain.Head)))
            || (verb.Takes(ContentFrames.ObjectInfinitive) && next is "to" or "not")
            || (verb.Takes(ContentFrames.ObjectAt) && Words.IsFigure(map.Lower(chain.Head)) && (HasLink(map, start, limit, "at") || HasLink(map, start, limit, "in")))
            || (verb.Takes(ContentFrames.ObjectToBe) && next is "to" && map.Lower(chain.End + 1) is "be" or "have")
            || (verb.Takes(ContentFrames.ObjectOf) && HasLink(map, start, limit, "of"))
            || (verb.Takes(ContentFrames.ObjectFor) && HasLink(map, start, limit, "for"))
            || (verb.Takes(ContentFrames.ObjectAs) && HasLink(map, start, limit, "as"))
            || (verb.Takes(ContentFrames.ObjectTo) && (next is "to" or "with" || (verb.Lemma is not "tie" && HasLink(map, start, limit, "to"))))
            || (verb.Takes(ContentFrames.ObjectPredicate) && (IsPredicate(map, chain.End, limit) || HasQuotedPredicate(map, chain.End, limit)));
    }

    /// <summary>Whether a preposition follows an object soon: "accused the three men from the village of".</summary>
    private static bool HasLink(ClauseMap map, int start, int limit, string link)
    {
        for (var i = start + 1; i < Math.Min(limit, start + 12) && (map.Lower(i) is not (";" or ":" or ",") || (map.Lower(i) is "," && map.Tag(i + 1) is "CD")); i++)
        {
            if (map.Lower(i) == link)
                return map.Lower(i - 1) is not "such" && (link is not "to" || !Words.IsVerb(map.Tag(i + 1)));
        }

        return false;
    }

    /// <summary>"called the promise of a “quick win” in the hills “empty”": what it is called stands in quotation marks further on.</summary>
    private static bool HasQuotedPredicate(ClauseMap map, int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + 12) && map.Lower(i) is not (";" or ":" or ","); i++)
        {
            if (map.IsOpeningMark(i))
                return true;
        }

        return false;
    }

    private static bool IsPredicate(ClauseMap map, int token, int limit) => token < limit
        && (map.IsOpeningMark(token) || map.Tag(token) is "DT" or "JJ" or "PRP$" or "NN" or "NNS" or "NNP" or "VBN" or "VBG" || map.Lower(token) is "as" or "to" or "," && map.IsOpeningMark(token + 1));
}
