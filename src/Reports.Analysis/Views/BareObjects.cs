using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>
/// Tells whether a noun phrase behind a cue, without a verb of its own, says something where it is read next to the cue alone.
/// It does where the verb judges what it names ("condemned the raid") or where it tells of a matter by itself ("announced a truce
/// in the hills"). What only points back ("these allegations", "Smith's claims", "the strike") or repeats a claim of responsibility does not.
/// </summary>
internal static class BareObjects
{
    private const ContentFrames Predications = ContentFrames.ObjectOf | ContentFrames.ObjectFor | ContentFrames.ObjectAs | ContentFrames.ObjectPredicate | ContentFrames.ObjectTo
        | ContentFrames.ObjectAt | ContentFrames.ObjectInfinitive | ContentFrames.ObjectToBe;

    private static readonly WordSet Describing = WordSets.Of("describing-verbs");

    private static readonly WordSet ThingsDenied = WordSets.Of("things-denied");

    private static readonly WordSet BackPointers = WordSets.Of("back-pointers");

    private static readonly WordSet Disputing = WordSets.Of("disputing-verbs");

    private static readonly WordSet Sayings = WordSets.Of("sayings");

    private static readonly WordSet Judging = WordSets.Of("judging-verbs");

    private static readonly WordSet Indefinite = WordSets.Of("indefinite-articles");

    private static readonly WordSet ClaimedDeeds = WordSets.Of("claimed-deeds");

    /// <summary>Nouns for what is told or kept back, without telling it.</summary>
    private static readonly WordSet Withheld = WordSets.Of("withheld-things");

    private static readonly WordSet Proclaimed = WordSets.Of("proclaimed");

    /// <summary>Whether a content of any shape may stand: only bare noun phrases are looked at.</summary>
    public static bool MayStand(ClauseMap map, Cue cue, TokenRange content)
    {
        if (IsNameAlone(map, cue, content) || IsClaimOfDeed(map, cue, content) || IsProclamation(map, cue, content) || IsNoStatement(map, cue, content) || IsComparison(map, cue, content))
            return false;
        if (ContentShapes.At(map, content.First, content.End) is not ContentShape.Phrase || Has(map, content, (m, i) => m.QuotationAt(i) >= 0))
            return true;
        if (LacksItsObject(map, cue, content))
            return false;
        if (NounChain.StartingAt(map, content.First, content.End) is not { } chain)
            return map.HasVerb(content.First, content.End) || Words.IsAdverb(map.Tag(content.First)) || cue.Particle.Length > 0 || !IsBehindPreposition(map, content);
        if (map.HasVerb(content.First, content.End) || (cue.Verb.Takes(Predications) && cue.Particle.Length == 0 && content.End > chain.First + 1) || Has(map, content, (m, i) => i > content.First && cue.Particle.Length == 0 && (m.Lower(i) is "as" || m.Tag(i) is "TO" && Words.IsVerb(m.Tag(i + 1)))))
            return true;
        if (chain.End < content.End && map.Tag(chain.End) is "DT" or "JJ" or "JJS")
            return true;
        if ((PointsBack(map, chain) && !(Judges(cue) && chain.Head > chain.First + 1)) || map.Tag(content.First) is not "VBG" && Describing.Contains(cue.Verb.Lemma))
            return false;
        if (Disputes(cue))
            return !(IsSaying(map.Lower(chain.Head)) && chain.End == chain.Head + 1);
        return Judges(cue) || cue.Particle.Length > 0 || TellsByItself(map, cue, chain, content);
    }

    /// <summary>Whether a verb says enough of what it is said of by itself: "the raid was condemned by", not "the tool was found by".</summary>
    public static bool JudgesAlone(ClauseMap map, Cue cue, TokenRange patient) =>
        (Judges(cue) || Disputes(cue) || cue.Particle.Length > 0) && NounChain.StartingAt(map, patient.First, patient.End) is { } chain && !PointsBack(map, chain);

    /// <summary>"slammed Ruiz": whom a verb is for or against, without what for.</summary>
    private static bool IsNameAlone(ClauseMap map, Cue cue, TokenRange content) => cue.Verb.Kind == VerbKind.Statement && Enumerable.Range(content.First, content.End - content.First).All(i => Words.IsProper(map.Tag(i)) && map.IsOfPerson(i));

    /// <summary>"claimed the raid (and released a picture)": a part in the deed, which is the actors' business, and no statement.</summary>
    private static bool IsClaimOfDeed(ClauseMap map, Cue cue, TokenRange content) =>
        cue.Verb.Lemma is "claim" && (IsThatDeed(map, content) || IsDeedAlone(map, content));

    private static bool IsThatDeed(ClauseMap map, TokenRange content) =>
        content.End == content.First + 2 && map.Lower(content.First) is "that" && ClaimedDeeds.Contains(map.Lower(content.First + 1));

    private static bool IsDeedAlone(ClauseMap map, TokenRange content) =>
        map.Tag(content.First) is not "NNP" && NounChain.StartingAt(map, content.First, content.End) is { } deed && ClaimedDeeds.Contains(map.Lower(deed.Head)) &&
        !(deed.End < content.End && (Words.IsVerb(map.Tag(deed.End)) || map.Tag(deed.End) is "MD"));

    /// <summary>"reported her neighbour", "refuted all violence", "assesses whether they lie", "disclosed more of it", "blamed the rebels", "knows nothing", "commented on the raid", "discussed the plan to leave", "claims to speak for the valley", "agreed on a border", "agreed with the firm to build", "refers to the office", "was admitted to the hospital", "answered a call", "denied funding for the wall", "assumed the presidency", "invited him to play", "known for its songs": nothing of what was said or thought is told.</summary>
    private static bool IsNoStatement(ClauseMap map, Cue cue, TokenRange content) => cue.Verb.Lemma switch
    {
        "agree" when cue.Particle is "on" => !Has(map, content, (m, i) => m.QuotationAt(i) >= 0),
        "agree" when cue.Particle is "with" => NounChain.StartingAt(map, content.First, content.End) is { } partner && map.Lower(partner.End) is "to" && map.Tag(partner.End + 1) is "VB",
        "deny" when ContentShapes.At(map, content.First, content.End) is ContentShape.Phrase && NounChain.StartingAt(map, content.First, content.End) is { } refused && ThingsDenied.Contains(map.Lower(refused.Head)) && !IsClauseOf(map, refused, content) => true,
        "admit" when cue.Particle is "to" => NounChain.StartingAt(map, content.First, content.End) is { } place && (Words.IsProper(map.Tag(place.Head)) || map.Lower(place.Head) is "hospital" or "care" or "clinic"),
        "answer" or "assume" when ContentShapes.At(map, content.First, content.End) is ContentShape.Phrase => NounChain.StartingAt(map, content.First, content.End) is { } matter && !IsClauseOf(map, matter, content) && !Has(map, content, (m, i) => m.QuotationAt(i) >= 0),
        "refer" => !Has(map, content, (m, i) => m.Lower(i) is "as" || m.QuotationAt(i) >= 0),
        "invite" or "encourage" => map.Tag(content.First) is "PRP",
        "know" when map.Tag(content.First) is "IN" && !ContentShapes.IsComplementizer(map, content.First) => true,
        "claim" or "profess" => map.Tag(content.First) is "TO" && map.Lower(content.First + 1) is "speak" or "represent" or "act",
        "refute" or "rebut" => ContentShapes.At(map, content.First, content.End) is ContentShape.Phrase && NounChain.StartingAt(map, content.First, content.End) is { } refuted && !IsSaying(map.Lower(refuted.Head)) && !Has(map, content, (m, i) => m.QuotationAt(i) >= 0),
        "determine" or "assess" => map.Lower(content.First) is "whether" or "if",
        "report" when cue.Particle.Length == 0 && map.Lower(content.First) is "details" => true,
        "disclose" or "reveal" => Withheld.Contains(map.Lower(content.First)) || NounChain.StartingAt(map, content.First, content.End) is { } told && Withheld.Contains(map.Lower(told.Head)) && !map.HasVerb(content.First, content.End),
        "know" => NounChain.StartingAt(map, content.First, content.End) is { } known && known.End == content.First + 1 && (known.End == content.End || map.Lower(known.End) is ","),
        "discuss" => ContentShapes.At(map, content.First, content.End) is ContentShape.Phrase && !Has(map, content, (m, i) => m.QuotationAt(i) >= 0),
        "argue" => map.Lower(content.First) is "on" or "about" or "over" && !Has(map, content, (m, i) => m.QuotationAt(i) >= 0),
        "comment" => !map.HasVerb(content.First, content.End) && !Has(map, content, (m, i) => m.QuotationAt(i) >= 0),
        "blame" => NounChain.StartingAt(map, content.First, content.End) is { } blamed && blamed.End == content.End && !Has(map, content, (m, i) => m.Tag(i) is "IN"),
        "recall" or "recount" or "remember" => (map.Lower(content.First) is "the" || map.Tag(content.First) is "PRP$") && !map.HasVerb(content.First, content.End) && !Has(map, content, (m, i) => m.QuotationAt(i) >= 0),
        "report" => cue.Particle.Length == 0 && NounChain.StartingAt(map, content.First, content.End) is { } reported && IsSomebody(map, reported) && !IsTold(map, reported.End, content.End),
        _ => false,
    };

    private static bool IsClauseOf(ClauseMap map, NounChain subject, TokenRange content)
    {
        var verb = subject.End;
        while (verb < content.End && Words.IsAdverb(map.Tag(verb)))
            verb++;
        return verb < content.End && (Words.IsFinite(map.Tag(verb)) || map.Tag(verb) is "VBN" or "TO" || map.Lower(verb) is "who" or "which" or "that");
    }

    /// <summary>Whether something is told of a phrase behind it: by a verb, a relative clause or an insertion in front of either.</summary>
    private static bool IsTold(ClauseMap map, int next, int end)
    {
        while (next < end && Words.IsAdverb(map.Tag(next)))
            next++;
        return next < end && (map.IsOpeningMark(next) || Words.IsVerb(map.Tag(next)) || map.Tag(next) is "MD" or "," or "WP" or "WDT" or "TO");
    }

    private static bool IsSomebody(ClauseMap map, NounChain chain) => map.Tag(chain.Head) is "PRP" || map.IsOfPerson(chain.Head);

    /// <summary>"declared three days of mourning": done by saying it, and nothing said besides.</summary>
    private static bool IsProclamation(ClauseMap map, Cue cue, TokenRange whole) =>
        cue.Verb.Lemma is "declare" or "proclaim" && UpToComma(map, whole) is var content && Has(map, content, (m, i) => Proclaimed.Contains(m.Lower(i))) && NounChain.StartingAt(map, content.First, content.End) is not null && !map.HasVerb(content.First, content.End);

    private static TokenRange UpToComma(ClauseMap map, TokenRange content)
    {
        var end = content.First;
        while (end < content.End && map.Lower(end) is not ",")
            end++;
        return content with { End = end };
    }

    /// <summary>"the phones he described as stolen": what is judged stands in front of the subject, and the rest alone says nothing.</summary>
    private static bool LacksItsObject(ClauseMap map, Cue cue, TokenRange content) =>
        cue.Form == CueForm.Finite && map.Lower(content.First) is "as" && cue.Verb.Takes(ContentFrames.Object | ContentFrames.ObjectAs) && !cue.Verb.Takes(ContentFrames.Clause);

    /// <summary>"ruled on the same day as the other court, finding …": what the ruling is likened to, and not what it says.</summary>
    private static bool IsComparison(ClauseMap map, Cue cue, TokenRange content) => cue.Verb.Takes(ContentFrames.Clause) && map.Lower(content.First) is "as"
        && map.Tag(content.First + 1) is "DT" or "NN" or "NNP" or "NNS" or "VBG" && UpToComma(map, content) is var likened && !map.HasFiniteVerb(content.First, likened.End) && !Has(map, likened, (m, i) => m.QuotationAt(i) >= 0);

    private static bool Has(ClauseMap map, TokenRange content, Func<ClauseMap, int, bool> test)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (test(map, i))
                return true;
        }

        return false;
    }

    private static bool IsBehindPreposition(ClauseMap map, TokenRange content) =>
        map.Tag(content.First) is "IN" && map.Lower(content.First) is not "at" && !map.HasVerb(content.First, content.End);

    /// <summary>"it", "these allegations", "such claims", "responsibility for the attack".</summary>
    private static bool PointsBack(ClauseMap map, NounChain chain) =>
        map.Tag(chain.Head) is "PRP" || BackPointers.Contains(map.Lower(chain.First))
        || (map.Lower(chain.First) is "the" or "full" or "sole" && map.Lower(chain.First + 1) is "responsibility");

    /// <summary>Verbs that turn something said down: what it was must be told with it.</summary>
    private static bool Disputes(Cue cue) => Disputing.Contains(cue.Verb.Lemma);

    private static bool IsSaying(string lower) => Sayings.Contains(lower);

    /// <summary>Verbs for or against something: the verb itself is the statement.</summary>
    private static bool Judges(Cue cue) => cue.Verb.Kind is VerbKind.Stance or VerbKind.Belief || cue.Verb.Grade == VerbGrade.Negative
        || Judging.Contains(cue.Verb.Lemma);

    /// <summary>An object that tells of something new: indefinite or counted, or with what tells it apart behind it.</summary>
    private static bool TellsByItself(ClauseMap map, Cue cue, NounChain chain, TokenRange content)
    {
        if (cue.Verb.Lemma is "cite" && cue.Form == CueForm.Participle)
            return true;
        if (map.Tag(chain.First) is "PRP$")
            return cue.Verb.Lemma is "announce" || content.End > chain.Head + 2 && map.Lower(chain.Head + 1) is not "to" && Words.LinksNouns(map.Lower(chain.Head + 1));
        if (map.Tag(chain.First + 1) is "POS")
            return false;
        if (content.End > chain.Head + 2 || (map.Tag(chain.First) is "JJ" && chain.Head > chain.First && map.Tag(chain.Head) is "NN" or "NNS"))
            return true;
        return Indefinite.Contains(map.Lower(chain.First)) || map.Tag(chain.First) is "CD" or "$";
    }
}
