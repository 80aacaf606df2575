using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>Finds the verb groups of reporting verbs outside quotations.</summary>
internal sealed class CueFinder(ReportingVerbs verbs)
{
    private static readonly WordSet SpeechPasts = WordSets.Of("speech-pasts");

    private static readonly WordSet PlainModals = WordSets.Of("plain-modals");

    private static readonly WordSet BynameVerbs = WordSets.Of("byname-verbs");

    private static readonly WordSet BynameAdverbs = WordSets.Of("byname-adverbs");

    private static readonly WordSet FormsOfGo = WordSets.Of("forms-of-go");

    private static readonly WordSet PlaceAdverbs = WordSets.Of("place-adverbs");

    private static readonly WordSet KnowingWords = WordSets.Of("knowing-words");

    private static readonly WordSet Carried = WordSets.Of("carried-words");

    private static readonly WordSet Attempts = WordSets.Of("attempts-to-tell");

    private const int LongestInsertion = 12;

    /// <summary>All groups in reading order.</summary>
    public List<Cue> Find(ClauseMap map)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < map.Tokens.Count; i++)
        {
            if (map.QuotationAt(i) >= 0 || verbs.Find(map.Lower(i)) is not { } verb || !CanBeVerb(map, i))
                continue;
            var cue = Read(map, i, verb);
            if (!verb.NeedsParticle || cue.Particle.Length > 0)
                cues.Add(cue);
        }

        return cues;
    }

    private static bool CanBeVerb(ClauseMap map, int token)
    {
        var tag = map.Tag(token);
        if (IsByname(map, token) || IsHearsay(map, token) || IsSurname(map, token) || IsDoubt(map, token))
            return false;
        if (Words.IsVerb(tag))
            return !IsNounUse(map, token);
        if (SpeechPasts.Contains(map.Lower(token)))
            return map.Tag(token - 1) is not ("DT" or "PRP$" or "JJ");
        return IsMistaggedVerb(map, token, tag);
    }

    /// <summary>A participle that modifies a noun ("the alleged attacker", "their stated aim") or a heading ("Related reading").</summary>
    private static bool IsNounUse(ClauseMap map, int token) =>
        map.Tag(token) is "VBN" or "VBG" && !(map.Tag(token) is "VBG" && (map.Tag(token - 1) is "NNS" || IsCarrier(map, token - 1))) && map.PhraseAt(token) is { } phrase && phrase.FirstToken < token && phrase.EndToken > token + 1 && map.Tag(token - 1) is not "," and not "RB";

    /// <summary>"an open letter | urging members to", "placards asking": what somebody signs or holds up says something.</summary>
    private static bool IsCarrier(ClauseMap map, int noun) => Words.IsNoun(map.Tag(noun)) && (Words.IsDocument(map.Lower(noun)) || Carried.Contains(map.Lower(noun)));

    /// <summary>", also called “Camp West”": another name of what stands before, which nobody in particular gives it.</summary>
    private static bool IsByname(ClauseMap map, int token) => BynameVerbs.Contains(map.Lower(token))
        && BynameAdverbs.Contains(map.Lower(token - 1)) && map.Lower(token - 2) is "," or "(";

    /// <summary>"an activist, Omar Said, said": a name that is spelled as a verb.</summary>
    private static bool IsSurname(ClauseMap map, int token) => map.IsOfPerson(token) && char.IsUpper(map.Tokens[token].Text[0]) && map.Tokens[token].Text.Any(char.IsLower) && map.IsOfPerson(token - 1);

    /// <summary>"has alleged ties to the group": an adjective in front of what is had.</summary>
    private static bool IsDoubt(ClauseMap map, int token) => map.Lower(token) is "alleged" or "suspected" or "perceived" && map.Lower(token - 1) is "has" or "have" or "had" && map.Tag(token + 1) is "NNS" or "NN" && !Words.IsFinite(map.Tag(token + 2));

    /// <summary>"units said to be loyal to him": a participle that nobody in particular says.</summary>
    private static bool IsHearsay(ClauseMap map, int token) => map.Lower(token) is "said" && map.Lower(token + 1) is "to" && map.Lower(token + 2) is "be" or "have" && map.Tag(token - 1) is not "PRP";

    /// <summary>"says" or "claims" tagged as a noun between a subject and "that" or a quotation.</summary>
    private static bool IsMistaggedVerb(ClauseMap map, int token, string tag)
    {
        if (tag is not ("NNS" or "NN" or "JJ" or "IN"))
            return false;
        var opens = map.Lower(token + 1) is "that" || map.IsOpeningMark(token + 1) || (map.Lower(token + 1) is "," or ":" && map.IsOpeningMark(token + 2));
        return opens && map.Lower(token) is var lower && (lower[^1] == 's' || lower.EndsWith("ed", StringComparison.Ordinal))
            && (Words.IsProper(map.Tag(token - 1)) || map.Tag(token - 1) is "PRP" or "NNS" || (map.Tag(token - 1) is "NN" && map.IsOpeningMark(token + 1) && (Words.IsDocument(map.Lower(token - 1)) || Words.IsRecord(map.Lower(token - 1)))));
    }

    private static Cue Read(ClauseMap map, int main, ReportingVerb verb)
    {
        var sentence = map.SentenceOf(main);
        var first = main;
        bool negated = false, modal = false, be = false, infinitive = false;
        while (first > sentence.FirstToken && map.QuotationAt(first - 1) < 0)
        {
            var lower = map.Lower(first - 1);
            var tag = map.Tag(first - 1);
            if (lower is "not" or "n't" or "never" or "cannot")
                negated |= map.Lower(first) is not "only";
            else if (tag == "MD")
                modal |= !PlainModals.Contains(lower);
            else if (tag == "TO" && map.Tag(main) is "VB")
                infinitive = true;
            else if (Words.IsAuxiliary(lower) && tag is not "POS")
                be |= Words.IsBe(lower) && first == FirstWithoutAdverbs(map, first, main);
            else if (lower is "since" && map.Lower(first - 2) is "has" or "have" or "had")
                first--;
            else if (IsFloating(map, first - 1))
            {
                first--; // "do not all agree"
                continue;
            }
            else if (!Words.IsAdverb(tag) || lower is "so" or "as" or "there" or "here" || map.PhraseAt(first - 1) is not null || IsPlaceOfAnother(map, first - 1))
                break;
            first--;
            if (infinitive)
                break;
        }

        negated |= map.Tag(main) is "VB" && map.Lower(first - 1) is "or" && IsDeniedBefore(map, first - 1, sentence.FirstToken);
        first = TrimLeadingAdverbs(map, first, main);
        if (ClauseBounds.AuxiliaryBeforeInsertion(map, first) is var auxiliary and >= 0)
            negated |= map.Lower(auxiliary) is "not" or "n't" or "never";
        var (end, particle) = Particle(map, main, verb);
        var form = FormOf(map, first, main, verb, be, infinitive);
        if (form == CueForm.ReducedPassive && particle.Length > 0 && !KnowingWords.Contains(map.Lower(main)))
            form = CueForm.Finite;
        if (infinitive && GoesOn(map, first, verb) is var start and >= 0)
            (first, form) = (start, map.Tag(start) is "VBG" ? CueForm.Participle : CueForm.Finite);
        return new Cue(first, main, end, verb, form, particle, negated, modal);
    }

    /// <summary>"do not | all | agree": a word for all of them that stands in their verb group.</summary>
    private static bool IsFloating(ClauseMap map, int token) => map.Lower(token) is "all" or "both" && map.Lower(token - 1) is var before && (Words.IsAuxiliary(before) || before is "not" or "n't" or "do" or "did");

    /// <summary>"did not concede or | admit": what denies the verb in front of "or" denies the one behind it.</summary>
    private static bool IsDeniedBefore(ClauseMap map, int or, int first)
    {
        const int Reach = 8;
        for (var i = or - 1; i >= Math.Max(first, or - Reach) && map.Lower(i) is not ("," or ";"); i--)
        {
            if (map.Lower(i) is "not" or "n't" or "never")
                return true;
        }

        return false;
    }

    /// <summary>"people who live | nearby said", "a statement posted online said": a place belongs to the verb in front of it.</summary>
    private static bool IsPlaceOfAnother(ClauseMap map, int adverb) => PlaceAdverbs.Contains(map.Lower(adverb)) && Words.IsVerb(map.Tag(adverb - 1)) && !Words.IsAuxiliary(map.Lower(adverb - 1));

    /// <summary>Index of the token behind the auxiliary nearest to the verb: only a form of "be" there makes a passive.</summary>
    private static int FirstWithoutAdverbs(ClauseMap map, int from, int main)
    {
        var i = main;
        while (i > from && Words.IsAdverb(map.Tag(i - 1)))
            i--;
        return i;
    }

    /// <summary>Adverbs that open the sentence or stand behind a comma belong to the clause, not to the verb group.</summary>
    private static int TrimLeadingAdverbs(ClauseMap map, int first, int main)
    {
        var sentence = map.SentenceOf(main);
        while (first < main && Words.IsAdverb(map.Tag(first)) && map.Lower(first) is not ("not" or "n't" or "never")
            && (first == sentence.FirstToken || map.Lower(first - 1) is ","))
            first++;
        return first;
    }

    private static CueForm FormOf(ClauseMap map, int first, int main, ReportingVerb verb, bool be, bool infinitive)
    {
        var tag = map.Tag(main);
        if (infinitive)
            return CueForm.Infinitive;
        if (tag == "VBG")
            return first < main && Words.IsBe(map.Lower(FirstAuxiliary(map, first, main))) ? CueForm.Finite : CueForm.Participle;
        if (tag is not ("VBN" or "VBD"))
            return CueForm.Finite;
        if (be)
            return CueForm.Passive;
        if (tag == "VBD" || HasAuxiliary(map, first, main))
            return CueForm.Finite;
        return LooksFinite(map, first, main, verb) ? CueForm.Finite : CueForm.ReducedPassive;
    }

    private static int FirstAuxiliary(ClauseMap map, int first, int main)
    {
        var i = first;
        while (i < main && !Words.IsAuxiliary(map.Lower(i)))
            i++;
        return i;
    }

    private static bool HasAuxiliary(ClauseMap map, int first, int main) => FirstAuxiliary(map, first, main) < main;

    /// <summary>A form that is past tense and participle at once counts as past tense behind a pronoun, a name or "who", unless "by" or "as" follows.</summary>
    private static bool LooksFinite(ClauseMap map, int first, int main, ReportingVerb verb)
    {
        if (map.Lower(main + 1) is "by" or "as")
            return false;
        var before = map.Tag(first - 1);
        var sentence = map.SentenceOf(main);
        if (Words.IsNoun(before) && !map.HasFiniteVerb(sentence.FirstToken, first) && !map.HasFiniteVerb(main + 1, sentence.EndToken))
            return true;
        if (before is "," && map.Tag(main + 1) is "DT" or "PRP" or "PRP$" or "EX" or "NNP" && SourceReader.SubjectBefore(map, first) is { End: var end } && end == first)
            return true;
        if ((Words.IsNoun(before) || before is ",") && !verb.Takes(ContentFrames.Addressee) && verb.Takes(ContentFrames.Clause | ContentFrames.That) && (map.Tag(main + 1) is "IN" || Words.IsTime(map.Lower(main + 1)) || map.Lower(main + 1) is "last") && ThatFollows(map, main + 1, sentence.EndToken))
            return true;
        return before is "PRP" or "WP" or "WDT" or "NNP" or "NNPS" or "CC" || map.IsClosingMark(first - 1)
            || (map.Lower(main + 1) is "that" || map.IsOpeningMark(main + 1) || (map.Lower(main + 1) is ":" && map.IsOpeningMark(main + 2)) || map.Lower(main) is "said");
    }

    /// <summary>"acknowledged under questioning by the lawyer that…": the clause that a verb in front of it takes, prepositions with their nouns aside.</summary>
    private static bool ThatFollows(ClauseMap map, int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + LongestInsertion); i++)
        {
            if (map.QuotationAt(i) >= 0 || Words.IsFinite(map.Tag(i)) || map.Lower(i) is "," or ";" or "by" && i == start)
                return false;
            if (ContentShapes.IsComplementizer(map, i))
                return true;
        }

        return false;
    }

    /// <summary>Start of "went on to", "goes on to", "tried to", "were able to" before an infinitive; -1 otherwise.</summary>
    private static int GoesOn(ClauseMap map, int to, ReportingVerb verb)
    {
        if (map.Lower(to - 1) is "on" && FormsOfGo.Contains(map.Lower(to - 2)))
            return to - 2;
        if (map.Lower(to - 1) is "able" && Words.IsFinite(map.Tag(to - 2)) && Words.IsBe(map.Lower(to - 2)) && verb.Kind is VerbKind.Statement or VerbKind.Finding)
            return to - 2;
        return verb is { Kind: VerbKind.Statement, Lemma: not ("write" or "tie" or "link") } && Attempts.Contains(map.Lower(to - 1)) && map.Tag(to - 1) is "VBD" ? to - 1 : -1;
    }

    /// <summary>"in a statement", "on Twitter" directly behind the verb are read as part of the cue.</summary>
    private static int VehicleLength(ClauseMap map, int start)
    {
        if (map.QuotationAt(start) >= 0)
            return 0;
        return map.Lower(start) switch
        {
            "in" when map.Lower(start + 1) is "a" && map.Lower(start + 2) is "statement" => 3,
            "on" when map.Lower(start + 1) is "twitter" or "facebook" => 2,
            _ => 0,
        };
    }

    /// <summary>Index behind a particle of one or more words that starts at a token; -1 where it does not stand there.</summary>
    private static int ParticleEnd(ClauseMap map, int start, string particle)
    {
        var i = start;
        foreach (var word in particle.Split(' '))
        {
            if (map.Lower(i) != word || map.QuotationAt(i) >= 0)
                return -1;
            i++;
        }

        return i;
    }

    private static (int End, string Particle) Particle(ClauseMap map, int main, ReportingVerb verb)
    {
        foreach (var particle in verb.Particles)
        {
            if (ParticleEnd(map, main + 1, particle) is var behind && behind > 0 && !map.IsTime(behind))
                return (behind, particle);
        }

        var end = main + 1 + VehicleLength(map, main + 1);
        return (map.Lower(end) is ":" && verb.Takes(ContentFrames.Quotation | ContentFrames.Clause | ContentFrames.Addressee) ? end + 1 : end, "");
    }
}
