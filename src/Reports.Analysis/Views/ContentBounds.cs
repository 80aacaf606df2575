using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>Finds where a content that starts behind its cue ends.</summary>
internal sealed class ContentBounds(ReportingVerbs verbs)
{
    private static readonly WordSet ReportJoiners = WordSets.Of("report-joiners");

    private static readonly WordSet AdjunctOpeners = WordSets.Of("adjunct-openers");

    private static readonly WordSet ClauseJoiners = WordSets.Of("clause-joiners");

    private static readonly WordSet Subordinators = WordSets.Of("subordinators");

    private static readonly WordSet Continuations = WordSets.Of("clause-continuations");

    private static readonly WordSet Relatives = WordSets.Of("relatives");

    private static readonly WordSet TrailingAdverbs = WordSets.Of("trailing-adverbs");

    /// <summary>Index behind the content's last token.</summary>
    /// <param name="map">The text.</param>
    /// <param name="start">Where the content starts.</param>
    /// <param name="cue">The verb cue in front of it, if there is one.</param>
    /// <param name="shape">What the content starts with.</param>
    public int End(ClauseMap map, int start, Cue? cue, ContentShape shape)
    {
        var limit = map.SentenceBodyEnd(map.SentenceOf(start));
        var isPhrase = shape is ContentShape.Infinitive or ContentShape.Guilty || (shape == ContentShape.Gerund && cue?.Verb is not { Lemma: "say" }) || (shape == ContentShape.Phrase && (cue?.Verb.Takes(ContentFrames.Object) != false || cue.Particle is "for" or "about" or "against" or "of") && !ClauseJoints.IsClause(map, start, limit));
        if (IsUnmarkedQuotation(map, start, cue))
            return TrimEnd(map, start, limit);
        if (shape == ContentShape.Guilty)
            return EndOfPlea(map, start, limit);
        var i = start;
        while (i < limit)
        {
            if (map.QuotationAt(i) is var quotation and >= 0)
            {
                var region = map.Quotation(quotation);
                i = region.EndToken;
                if (EndsUtterance(map, region.OpenToken, region.EndToken) || (region.OpenToken == start && (NarratorGoesOn(map, region.OpenToken, i, limit) || SpeakerActs(map, cue, i, limit))))
                    return i;
                if (i < limit && map.Lower(i - 2) is "," && map.IsClosingMark(i - 1) && EndsAtQuotedComma(map, start, i - 1, limit, cue, isPhrase, shape))
                    return i;
                if (i < map.Tokens.Count && i >= limit)
                    limit = Math.Max(limit, map.SentenceBodyEnd(map.SentenceOf(i - 1)));
                continue;
            }

            if (IsBoundary(map, i, start, limit, cue, isPhrase, shape))
                break;
            i++;
        }

        return TrimEnd(map, start, Math.Min(i, Math.Max(limit, start)));
    }

    /// <summary>"She said: What we see, for now, is fear.": a colon directly behind the cue hands the rest of the sentence over, marks or none.</summary>
    private static bool IsUnmarkedQuotation(ClauseMap map, int start, Cue? cue)
    {
        if (cue is null || start != cue.End || map.Lower(start - 1) is not ":" || !char.IsUpper(map.Tokens[start].Text[0]))
            return false;
        for (var i = start; i < map.SentenceOf(start).EndToken; i++)
        {
            if (map.QuotationAt(i) >= 0)
                return false;
        }

        return true;
    }

    /// <summary>"(pleaded) not guilty to two charges | at the court": the plea and what it is to.</summary>
    private static int EndOfPlea(ClauseMap map, int start, int limit)
    {
        for (var i = start + 1; i < limit; i++)
        {
            if (map.Lower(i) is "," or ";" or "at" or "before" or "when" or "after" || (map.Lower(i) is "and" or "or" or "but" && Words.IsFinite(map.Tag(ClauseJoints.SkipAdverbs(map, i + 1, limit)))))
                return i;
        }

        return limit;
    }

    /// <summary>Whether a quotation closes behind the end of its sentence, or runs on into the next paragraph.</summary>
    public static bool EndsUtterance(ClauseMap map, int open, int end)
    {
        if (!map.IsClosingMark(end - 1))
            return true;
        var last = map.Lower(end - 2);
        return end - 2 > open && last is "." or "!" or "?" or "..." or "…" && (end >= map.Tokens.Count || map.Tokens[end].Sentence != map.Tokens[end - 1].Sentence);
    }

    /// <summary>"“We could not win,” and the flag was lowered": a whole clause was quoted, and another with a subject of its own follows.</summary>
    private static bool NarratorGoesOn(ClauseMap map, int open, int end, int limit)
    {
        var next = map.Lower(end) is "," ? end + 1 : end;
        if (next >= limit || !ReportJoiners.Contains(map.Lower(next)) || !map.HasFiniteVerb(open, end))
            return false;
        return map.QuotationAt(next + 1) < 0 && ClauseJoints.StartsClause(map, next + 1, limit);
    }

    /// <summary>"wrote “We are shaken” and sent flowers": a verb in the tense of the cue tells what else the speaker did.</summary>
    private static bool SpeakerActs(ClauseMap map, Cue? cue, int end, int limit) =>
        cue is { Form: CueForm.Finite or CueForm.Participle } && end + 1 < limit && map.Lower(end) is "and" && map.Tag(cue.Main) is "VBD" or "VBZ" or "VBG" && (map.Tag(end + 1) == map.Tag(cue.Main) || (map.Tag(end + 1) is "VBN" && map.Tag(cue.Main) is "VBD"));

    /// <summary>"called the plan “reckless,” an unusual step", "that they had “no plan,” adding": the comma inside the marks is the clause's.</summary>
    private bool EndsAtQuotedComma(ClauseMap map, int start, int mark, int limit, Cue? cue, bool isPhrase, ContentShape shape) =>
        cue?.Verb.Takes(ContentFrames.ObjectPredicate | ContentFrames.ObjectAs) == true && map.Lower(mark + 1) is not ("and" or "or")
        || IsCommaBoundary(map, start, mark, limit, cue, isPhrase, shape);

    /// <summary>"said the town was lost: “We held out,” she added": the quotation has a speaker and a cue of its own.</summary>
    private bool HasOwnCue(ClauseMap map, int open)
    {
        var end = map.Quotation(map.QuotationAt(open)).EndToken;
        return end < map.Tokens.Count && map.IsClosingMark(end - 1) && map.Lower(end - 2) is "," && OpensTrailingCue(map, end, map.SentenceBodyEnd(map.SentenceOf(end)), behindClause: true);
    }

    private bool HasReport(ClauseMap map, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (IsFiniteReport(map, i, limit))
                return true;
        }

        return false;
    }

    /// <summary>"during", "when", "on Monday" behind an object tell of the saying, not of what is said.</summary>
    private static bool IsAdjunct(ClauseMap map, int i, string lower)
    {
        if (AdjunctOpeners.Contains(lower))
            return true;
        if (Words.IsWeekday(lower) && map.PhraseAt(i) is { } phrase && phrase.Head == i)
            return true;
        return lower is "on" or "in" && Words.IsWeekday(map.Lower(i + 1)) || (lower is "in" && map.PhraseAt(i + 1) is { } vehicle && Words.IsVehicle(map.Lower(vehicle.Head)));
    }

    /// <summary>Whether a clause has opened since: what follows belongs to it.</summary>
    private static bool HasClause(ClauseMap map, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (map.Tag(i) is "WDT" or "WP" or "WRB" || map.Lower(i) is "whereby" || ContentShapes.IsComplementizer(map, i))
                return true;
        }

        return false;
    }

    private bool IsBoundary(ClauseMap map, int i, int start, int limit, Cue? cue, bool isPhrase, ContentShape shape)
    {
        var lower = map.Lower(i);
        if (lower is ";" || (lower is ":" && map.IsOpeningMark(i + 1) && (isPhrase || HasOwnCue(map, i + 1))))
            return true;
        if (i == start)
            return false;
        if ((lower is "despite" || (lower is "with" && map.Lower(i - 1) is ",")) && OpensReportOfAnother(map, i, limit))
            return true;
        if (lower is ",")
            return IsCommaBoundary(map, start, i, limit, cue, isPhrase, shape) || (cue is not null && EndsSubordinate(map, cue, start, i));
        if ((ClauseJoiners.Contains(lower) || (lower is "or" && shape == ContentShape.Guilty)) && (!MustBeClause(cue, shape) || map.HasVerb(start, i)) && !ClauseJoints.JoinsSubjects(map, start, i))
            return ReportsAgain(map, i + 1, limit, cue) || ((isPhrase || IsCalledSomething(map, start, i, cue)) && lower is "and" or "but" or "or" && (Words.IsFinite(map.Tag(ClauseJoints.SkipAdverbs(map, i + 1, limit))) || (shape == ContentShape.Phrase && ClauseJoints.StartsOtherClause(map, i, limit))));
        if (shape == ContentShape.Phrase && cue is { Verb.Kind: not VerbKind.Finding } && (isPhrase || cue.Particle.Length > 0) && lower is "as" && !HasClause(map, start, i) && ClauseJoints.StartsClause(map, i + 1, limit))
            return true;
        if (shape == ContentShape.Phrase && cue?.Verb.Takes(ContentFrames.Clause) == false && lower is "before" or "after" or "while" && map.Tag(i + 1) is "VBG")
            return true;
        if (isPhrase && shape == ContentShape.Phrase && cue?.Verb.Takes(ContentFrames.ObjectOf | ContentFrames.ObjectInfinitive) != true && IsAdjunct(map, i, lower) && !HasClause(map, start, i))
            return true;
        if (Words.IsDash(lower) && map.Tokens[i].Start > map.Tokens[i - 1].End)
            return isPhrase || HasReport(map, i + 1, limit);
        return map.Tag(i) is "''" or "``";
    }

    /// <summary>"said he was innocent, with witnesses claiming otherwise", "despite the paper reporting that": what others say meanwhile.</summary>
    private bool OpensReportOfAnother(ClauseMap map, int preposition, int limit) => NounChain.StartingAt(map, preposition + 1, limit) is { } others
        && (map.Tag(others.End) is "VBG" ? others.End : others.Head) is var participle && participle < limit && participle > others.First && map.Tag(others.Head) is not "PRP"
        && map.Lower(participle).EndsWith("ing", StringComparison.Ordinal) && verbs.Find(map.Lower(participle)) is { Kind: VerbKind.Statement } verb && verb.Takes(ContentFrames.Clause | ContentFrames.That);

    /// <summary>Whether a content without a verb is no content yet: "said his band and the choir wrote songs", "argued that although he confessed, he…".</summary>
    private static bool MustBeClause(Cue? cue, ContentShape shape) => shape == ContentShape.That || shape == ContentShape.Phrase && cue?.Verb is { } verb && verb.Takes(ContentFrames.Clause)
        && !verb.Takes(ContentFrames.Object | ContentFrames.PersonObject | ContentFrames.ObjectPredicate | ContentFrames.ObjectAs | ContentFrames.ObjectOf | ContentFrames.ObjectFor) && cue.Particle.Length == 0;

    /// <summary>"Although he admitted to acting alone, several others were charged": the first comma ends the clause that a conjunction has opened.</summary>
    private static bool EndsSubordinate(ClauseMap map, Cue cue, int start, int comma)
    {
        var first = map.SentenceOf(cue.Main).FirstToken;
        if (map.Lower(first) is "even" && map.Lower(first + 1) is "though" or "as")
            first++;
        if (!Subordinators.Contains(map.Lower(first)))
            return false;
        for (var i = first; i < comma; i++)
        {
            if (map.Lower(i) is "," && map.QuotationAt(i) < 0)
                return false;
        }

        return (map.Tag(start) is "VBG" || cue.Particle is not ("" or "out") || map.HasVerb(start, comma))
            && !Continuations.Contains(map.Lower(comma + 1)) && map.HasFiniteVerb(comma + 1, map.SentenceOf(cue.Main).EndToken);
    }

    private bool IsCommaBoundary(ClauseMap map, int start, int comma, int limit, Cue? cue, bool isPhrase, ContentShape shape)
    {
        var next = comma + 1;
        if (next >= limit)
            return true;
        if (ClauseJoints.AwaitsVerb(map, start, comma))
            return false;
        var lower = map.Lower(next);
        if (lower is "with" && NounChain.StartingAt(map, next + 1, limit) is { } absolute && map.Tag(absolute.End) is "VBG" && IsReportingParticiple(map, absolute.End))
            return true; // "…, with local papers claiming …"
        if (lower is "according" || (map.Tag(next) is "VBG" && IsReportingParticiple(map, next)))
            return true;
        if ((Words.IsAdverb(map.Tag(next)) || lower is "further") && map.Tag(next + 1) is "VBG" && verbs.Find(map.Lower(next + 1)) is not null)
            return true;
        if (shape == ContentShape.That && !map.HasVerb(start, comma))
            return false;
        if (map.Tag(next) is "WDT" && map.HasVerb(start, comma) && ReportsOfRelative(map, next + 1, limit))
            return true;
        if (lower is "but" && (map.Tag(next + 1) is "VBG" || (map.Lower(next + 1) is "also" && map.Tag(next + 2) is "VBG")) && cue?.Form is CueForm.Participle)
            return true;
        if (lower is "but" && cue is { Form: CueForm.Finite, Verb.Lemma: not "say" } && NounChain.StartingAt(map, next + 1, limit) is { } other && Words.IsNoun(map.Tag(other.Head)) && Words.IsFinite(map.Tag(ClauseJoints.SkipAdverbs(map, other.End, limit))))
            return true;
        if (lower is "as" or "after" || ClauseJoiners.Contains(lower))
            return ReportsAgain(map, next + 1, limit, null) || (isPhrase && lower is not "and" && map.Lower(next + 1) is not "well");
        if (isPhrase && (ClauseJoints.StartsClause(map, next, limit) || (map.PhraseAt(next) is { } time && map.IsTime(time.Head) && map.Tag(next) is "DT" && shape == ContentShape.Phrase)))
            return true;
        if (OpensTrailingCue(map, next, limit, map.HasFiniteVerb(start, comma)) || lower is "compared" || (Words.IsFinite(map.Tag(next)) && (isPhrase || ClauseJoints.HasMainVerb(map, start, comma)) && !ClauseJoints.ClosesRelative(map, start, comma)))
            return true;
        return isPhrase && (Relatives.Contains(lower) || map.Tag(next) is "IN" or "VBN"
            || (map.Tag(next) is "VBG" && shape != ContentShape.Infinitive && lower is not "including"));
    }

    /// <summary>"called him “decent” | but did not endorse him": what somebody is called has no verb of its own.</summary>
    private static bool IsCalledSomething(ClauseMap map, int start, int end, Cue? cue) => cue?.Verb.Takes(ContentFrames.ObjectPredicate) == true && !cue.Verb.Takes(ContentFrames.Clause) && !map.HasFiniteVerb(start, end);

    private bool IsReportingParticiple(ClauseMap map, int token) => verbs.Find(map.Lower(token)) is { Kind: VerbKind.Statement or VerbKind.Belief };

    /// <summary>Whether a reporting verb follows, with the same subject or one of its own: "and warned", "but the minister said".</summary>
    private bool ReportsAgain(ClauseMap map, int token, int limit, Cue? cue)
    {
        var i = token;
        while (i < limit && Words.IsAdverb(map.Tag(i)))
            i++;
        if (i < limit && Words.IsFinite(map.Tag(i)) && ContentShapes.IsComplementizer(map, i + 1) && verbs.Find(map.Lower(i)) is { Kind: VerbKind.Belief })
            return true;
        if (IsFiniteReport(map, i, limit))
            return cue is null || map.Tag(i) == map.Tag(cue.Main) || map.Tag(i) is "VBD" && map.Tag(cue.Main) is "VBN";
        return NounChain.StartingAt(map, i, limit) is { } chain && ClauseJoints.SkipAdverbs(map, chain.End, limit) is var verb && map.Lower(token) is not "that" && (IsFiniteReport(map, verb, limit) || Shows(map, chain, verb, limit));
    }

    /// <summary>"while footage showed": what shows something by itself is a source of its own.</summary>
    private bool Shows(ClauseMap map, NounChain chain, int verb, int limit) => verb < limit && Words.IsFinite(map.Tag(verb)) && Words.IsRecord(map.Lower(chain.Head)) && verbs.Find(map.Lower(verb)) is { Kind: VerbKind.Finding };

    private bool IsFiniteReport(ClauseMap map, int token, int limit) => token < limit && map.QuotationAt(token) < 0
        && map.Tag(token) is "VBD" or "VBZ" or "VBP" or "VBN" && verbs.Find(map.Lower(token)) is { Speaks: true };

    /// <summary>", which | he said would cost more": another statement, on what stands before the comma.</summary>
    private bool ReportsOfRelative(ClauseMap map, int token, int limit) => NounChain.StartingAt(map, token, limit) is { } subject
        && ClauseJoints.SkipAdverbs(map, subject.End, limit) is var verb && IsFiniteReport(map, verb, limit) && verb + 1 < limit && Words.IsFinite(map.Tag(verb + 1));

    /// <summary>", police said." and ", said the minister" behind a clause.</summary>
    private bool OpensTrailingCue(ClauseMap map, int token, int limit, bool behindClause)
    {
        if (behindClause && map.Tag(token) is "VBD" or "VBZ" && IsFiniteReport(map, token, limit) && NounChain.StartingAt(map, token + 1, limit) is { } inverted)
            return inverted.End >= limit || map.Lower(inverted.End) is ",";
        if (NounChain.StartingAt(map, token, limit) is not { } chain)
            return false;
        var verb = ClauseJoints.SkipAdverbs(map, chain.End, limit);
        return IsFiniteReport(map, verb, limit) && map.Lower(chain.First) is not ("who" or "which");
    }

    private static int TrimEnd(ClauseMap map, int start, int end)
    {
        while (end > start && map.QuotationAt(end - 1) < 0 && map.Lower(end - 1) is "," or ";" or ":" or "--" or "—" or "-" or "–")
            end--;
        if (end - 2 > start && map.Lower(end - 2) is "," && TrailingAdverbs.Contains(map.Lower(end - 1)))
            end -= 2;
        return end;
    }
}
