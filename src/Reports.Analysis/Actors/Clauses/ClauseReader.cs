using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>Reads who does what to whom around a verb, from tags and order alone.</summary>
internal sealed class ClauseReader(ArticleText text, PhraseReader phrases)
{
    private const int FarthestAgent = 16;

    private const int LongestBelief = 10;

    /// <summary>How long a relative clause in an insertion may be: ", which wants independence for the province,".</summary>
    private const int LongestRelative = 16;

    private static readonly WordSet Beliefs = WordSets.Of("belief-participles");

    private static readonly WordSet Accounts = WordSets.Of("account-verbs");

    private static readonly WordSet NoSubjects = WordSets.Of("no-subjects");

    private static readonly WordSet FiniteBe = WordSets.Of("finite-be");

    private static readonly WordSet Associates = WordSets.Of("associates");

    private static readonly WordSet OfPersons = WordSets.Of("of-persons");

    private static readonly WordSet Beginnings = WordSets.Of("beginning-verbs");

    private static readonly WordSet Totals = WordSets.Of("totals");

    private static readonly WordSet Whereabouts = WordSets.Of("whereabouts-verbs");

    private static readonly WordSet Companies = WordSets.Of("company-prepositions");

    private static readonly WordSet OtherTimes = WordSets.Of("other-times");

    private static readonly WordSet Includes = WordSets.Of("inclusions");

    private readonly TokenList _tokens = text.Tokens;

    private readonly AccusedGerunds _gerunds = new(text.Tokens, phrases);

    /// <summary>The last words of the names of places.</summary>
    private readonly HashSet<int> _places = [.. text.Names.Where(name => name.Type == NameType.Location).Select(name => name.EndToken - 1)];

    /// <summary>The clause of a verb whose particles end before <paramref name="verbEnd"/>.</summary>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="verbEnd">Index behind its last particle.</param>
    /// <param name="transitive">Whether the verb, when active, has an object.</param>
    public Clause Read(int verb, int verbEnd, bool transitive)
    {
        var sentence = text.Sentences[_tokens[verb].Sentence];
        var chain = AuxiliaryChain.Before(_tokens, verb, sentence.FirstToken);
        var objectPhrase = ObjectAt(verbEnd);
        var passive = IsPassive(verb, verbEnd, chain, transitive && objectPhrase is null) || IsReduced(verb, verbEnd, chain, sentence);
        var left = Subject(verb, chain, sentence, 0);
        var certainty = CertaintyOf(chain, left, sentence, verb);
        if (certainty == Certainty.Stated && RelativeBeforeReport(BeforeTime(chain.First - 1, sentence), sentence) is { } pronoun && _tokens[pronoun].Lower == "who")
            certainty = Certainty.Suspected; // "Ali Reza, who they say shot the guard".
        if (transitive && !chain.HasBe && objectPhrase is null && left is { } doer && BeforeDoer(doer, chain, verb, verbEnd, sentence) is { } taken)
            return new Clause { Verb = verb, VerbEnd = verbEnd, Passive = false, Certainty = certainty, Prospective = chain.Prospective, Agent = doer, Patient = taken };
        return passive
            ? new Clause { Verb = verb, VerbEnd = verbEnd, Passive = true, Certainty = certainty, Prospective = chain.Prospective, Agent = ByAgent(verbEnd, sentence.EndToken), Patient = left }
            : new Clause { Verb = verb, VerbEnd = verbEnd, Passive = false, Certainty = certainty, Prospective = chain.Prospective, Agent = left, Patient = objectPhrase };
    }

    /// <summary>The phrase behind a verb, unless a line ends between or it is a day.</summary>
    private PartyPhrase? ObjectAt(int verbEnd)
    {
        verbEnd = BehindTime(verbEnd);
        if (verbEnd >= _tokens.Count || phrases.StartingAt(verbEnd) is not { } phrase || EndsLine(verbEnd, phrase.Head))
            return null;
        return NoSubjects.Contains(_tokens[phrase.Head].Lower) ? null : phrase;
    }

    /// <summary>"murdered last Friday [17 November] | two priests": where the words end that only say when.</summary>
    private int BehindTime(int at)
    {
        if (at < _tokens.Count && phrases.At(at) is { } time && time.FirstToken == at && TimeWords.Fills(_tokens, at, time.EndToken) && _tokens[at].Tag != "CD")
            at = time.EndToken;
        var open = at + 1;
        return open + 1 < _tokens.Count && _tokens[at].Lower is "[" or "(" && phrases.At(open) is { } date && date.EndToken < _tokens.Count && _tokens[date.EndToken].Lower is "]" or ")" && TimeWords.Fills(_tokens, open, date.EndToken)
            ? date.EndToken + 1
            : at;
    }

    private bool EndsLine(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (text.Text.AsSpan(_tokens[i - 1].End, _tokens[i].Start - _tokens[i - 1].End).Contains('\n'))
                return true;
        }

        return false;
    }

    /// <summary>The phrase behind the next "by" of the clause.</summary>
    public PartyPhrase? ByAgent(int from, int limit)
    {
        for (var i = from; i < limit - 1 && i < from + FarthestAgent; i++)
        {
            var token = _tokens[i];
            if (token.Lower == "by" && !(_tokens[i + 1].Tag == "VBG" && phrases.At(i + 1) is null))
                return i > from && _tokens[i - 1].Tag is "VBN" or "VBD" && phrases.At(i - 1) is null ? null : phrases.StartingAt(i + 1);
            if (token.Tag == "TO" && i + 1 < limit && _tokens[i + 1].Tag == "VB")
                return null;
            if (token.Lower is ";" or ":" || OtherTimes.Contains(token.Lower) || token.Tag is "VBZ" or "VBP" or "MD" or "WP" or "WDT" || (token.Tag == "VBD" && i > from))
                return null;
        }

        return null;
    }

    /// <summary>"a grenade | thrown at a car by gunmen": a participle without auxiliary behind its noun, with the doer further on.</summary>
    private bool IsReduced(int verb, int verbEnd, AuxiliaryChain chain, Sentence sentence) =>
        _tokens[verb].Tag == "VBN" && chain.First == verb && verb > sentence.FirstToken && phrases.At(verb - 1) is not null && phrases.StartingAt(verbEnd) is null && ByAgent(verbEnd, sentence.EndToken) is not null;

    /// <summary>"the engineers | the rebels abducted", "people | they have killed": the object of a relative clause without a pronoun stands before the one who acts.</summary>
    private PartyPhrase? BeforeDoer(PartyPhrase doer, AuxiliaryChain chain, int verb, int verbEnd, Sentence sentence)
    {
        if (_tokens[verb].Tag is not ("VBD" or "VBN") || doer.End != chain.First || _tokens[doer.First].Tag is not ("DT" or "PRP") || _tokens[verbEnd].Lower == "by" || Totals.Contains(_tokens[doer.Head].Lower) ||
            phrases.At(doer.First - 1) is not { } taken || taken.EndToken != doer.First || taken.FirstToken <= sentence.FirstToken + 1 || TimeWords.Fills(_tokens, taken.FirstToken, taken.EndToken))
            return null;
        return _tokens[taken.Head].Tag is "NNS" or "CD" or "NN" ? phrases.Around(taken.Head) : null;
    }

    private bool IsPassive(int verb, int verbEnd, AuxiliaryChain chain, bool lacksObject)
    {
        if (_tokens[verb].Tag is not ("VBN" or "VBD"))
            return false;
        return chain.HasBe || lacksObject || (verbEnd < _tokens.Count && _tokens[verbEnd].Lower == "by");
    }

    private PartyPhrase? Subject(int verb, AuxiliaryChain chain, Sentence sentence, int depth)
    {
        var at = BeforeTime(chain.First - 1, sentence);
        if (depth > 3 || at < sentence.FirstToken)
            return null;
        var before = _tokens[at];
        if (before.Tag is "WP" or "WDT" || (before.Lower == "that" && at > sentence.FirstToken && phrases.At(at - 1) is not null))
            return Antecedent(_tokens[at - 1 < 0 ? 0 : at - 1].Lower == "," ? at - 1 : at, before, sentence);
        if (RelativeBeforeReport(at, sentence) is { } reported)
            return phrases.EndingAt(_tokens[reported - 1].Lower == "," ? reported - 1 : reported, sentence.FirstToken) is { } told && NameBefore(told, sentence) is { } named ? named : phrases.EndingAt(_tokens[reported - 1].Lower == "," ? reported - 1 : reported, sentence.FirstToken);
        if (before.Lower == "to" && Governing(at, sentence) is { } governor)
            return Subject(governor, AuxiliaryChain.Before(_tokens, governor, sentence.FirstToken), sentence, depth + 1);
        if (_tokens[chain.First].Tag == "VBG" && before.Tag is "IN" && _gerunds.Accused(chain.First, sentence) is { } accused)
            return accused;
        if (_tokens[chain.First].Tag == "VBG" && (before.Tag is "IN" || before.Lower is ","))
            return SubjectOfNeighbour(verb, sentence, depth);
        if (_tokens[chain.First].Tag == "VBG" && Beginnings.Contains(before.Lower) && before.Tag.StartsWith("VB", StringComparison.Ordinal))
            return Subject(at, AuxiliaryChain.Before(_tokens, at, sentence.FirstToken), sentence, depth + 1);
        if (before.Lower == "," && chain.First == verb && _tokens[verb].Tag == "VBN" && phrases.At(at - 1) is { } described && described.EndToken == at && !IsListed(described, sentence) && ByAgent(verb + 1, sentence.EndToken) is not null)
            return phrases.EndingAt(at, sentence.FirstToken);
        if (before.Tag == "CC" || (before.Lower == "," && !EndsInsertion(at, sentence)))
            return SubjectOfNeighbour(verb, sentence, depth);
        if (_tokens[chain.First].Tag == "VBG" && BehindWhereabouts(at, sentence) is { } being)
            return Subject(being, AuxiliaryChain.Before(_tokens, being, sentence.FirstToken), sentence, depth + 1);
        if (BehindCompany(at, sentence) is { } accompanied)
            return accompanied;
        var nearest = BehindInclusion(phrases.EndingAt(chain.First, sentence.FirstToken), sentence);
        return nearest is { } phrase && (BehindRelativeClause(phrase, sentence) ?? BehindParticiple(phrase, sentence) ?? BehindBelief(phrase, sentence)) is { } antecedent ? antecedent : nearest;
    }

    /// <summary>"Ana Ruiz, who | with her husband | carried out": company between the relative pronoun and its verb.</summary>
    private PartyPhrase? BehindCompany(int last, Sentence sentence)
    {
        if (phrases.At(last) is not { } company || company.EndToken != last + 1)
            return null;
        var with = company.FirstToken - 1;
        if (with <= sentence.FirstToken + 1 || !Companies.Contains(_tokens[with].Lower))
            return null;
        var relative = _tokens[with - 1].Lower is "along" or "together" ? with - 2 : with - 1;
        return _tokens[relative].Tag == "WP" ? Antecedent(_tokens[relative - 1].Lower == "," ? relative - 1 : relative, _tokens[relative], sentence) : null;
    }

    /// <summary>"is in a prison | awaiting trial": the verb that says where the subject is.</summary>
    private int? BehindWhereabouts(int last, Sentence sentence) =>
        phrases.At(last) is { } place && place.EndToken == last + 1 && place.FirstToken - 2 > sentence.FirstToken && _tokens[place.FirstToken - 1].Lower is "in" or "at" && Whereabouts.Contains(_tokens[place.FirstToken - 2].Lower)
            ? place.FirstToken - 2
            : null;

    /// <summary>"two guards and | a cook", "including | Ali Reza": one of several in a list.</summary>
    private bool IsListed(NounPhrase phrase, Sentence sentence) =>
        phrase.FirstToken > sentence.FirstToken && (_tokens[phrase.FirstToken - 1].Tag == "CC" || Includes.Contains(_tokens[phrase.FirstToken - 1].Lower));

    /// <summary>"nine men, including Ali Reza, | killed": the subject stands before those whom it includes.</summary>
    private PartyPhrase? BehindInclusion(PartyPhrase? phrase, Sentence sentence) =>
        phrase is { } included && included.First - 2 > sentence.FirstToken && Includes.Contains(_tokens[included.First - 1].Lower) && phrases.EndingAt(_tokens[included.First - 2].Lower == "," ? included.First - 2 : included.First - 1, sentence.FirstToken) is { } whole
            ? whole
            : phrase;

    /// <summary>"gunmen believed to be members of the Moon Front | abducted": what they are believed to be stands before the verb.</summary>
    private PartyPhrase? BehindBelief(PartyPhrase phrase, Sentence sentence)
    {
        for (var belief = phrase.First - 3; belief > sentence.FirstToken && belief > phrase.First - LongestBelief; belief--)
        {
            if (_tokens[belief + 2].Lower is "," or ";")
                return null;
            if (_tokens[belief + 1].Lower != "to" || _tokens[belief + 2].Tag != "VB" || !Beliefs.Contains(_tokens[belief].Lower))
                continue;
            return phrases.At(belief - 1) is { } believed && believed.EndToken == belief ? phrases.EndingAt(belief, sentence.FirstToken) : null;
        }

        return null;
    }

    /// <summary>"troops commanded by a lieutenant | murdered": the phrase before the verb only says more of the subject.</summary>
    private PartyPhrase? BehindParticiple(PartyPhrase phrase, Sentence sentence)
    {
        var participle = phrase.First - 2;
        return participle > sentence.FirstToken && _tokens[phrase.First - 1].Lower == "by" && _tokens[participle].Tag is "VBN" or "VBD" && phrases.At(participle) is null &&
            phrases.At(participle - 1) is { } described && described.EndToken == participle
            ? phrases.EndingAt(participle, sentence.FirstToken)
            : null;
    }

    /// <summary>"the bomb, which police said | was planted", "men who witnesses said | were armed": index of the relative pronoun before who says so.</summary>
    private int? RelativeBeforeReport(int verb, Sentence sentence)
    {
        if (verb <= sentence.FirstToken || !(Accounts.Contains(_tokens[verb].Lower) || Beliefs.Contains(_tokens[verb].Lower) || _tokens[verb].Lower is "believe" or "suspect" or "allege") || !_tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal) || phrases.At(verb - 1) is not { } source || source.EndToken != verb)
            return null;
        var relative = _tokens[source.FirstToken].Tag is "WP" or "WDT" ? source.FirstToken : source.FirstToken - 1;
        return relative > sentence.FirstToken + 1 && _tokens[relative].Tag is "WP" or "WDT" ? relative : null;
    }

    /// <summary>"a warrant for Ali Reza, | who": "who" is the person named last, not what was said to be for, from or against that person.</summary>
    private PartyPhrase? Antecedent(int end, Token relative, Sentence sentence)
    {
        var whole = phrases.EndingAt(end, sentence.FirstToken);
        if (relative.Lower is "who" or "whom" && whole is { } told && NameBefore(told, sentence) is { } bearer)
            return bearer;
        if (whole is { } ones && _tokens[ones.Head].Lower is "ones" or "one" && ones.First - 1 > sentence.FirstToken && FiniteBe.Contains(_tokens[ones.First - 1].Lower))
            return phrases.EndingAt(ones.First - 1, sentence.FirstToken);
        if (whole is not null && relative.Tag == "WDT" && phrases.At(end - 1) is { } aim && aim.EndToken == end && aim.FirstToken > sentence.FirstToken && _tokens[aim.FirstToken - 1].Lower == "for")
            return phrases.Around(aim.Head); // "blamed the Moon Front for the attack | that killed": the attack killed.
        if (whole is { } named && relative.Lower == "who" && _tokens[named.Head].Tag == "NNP" && phrases.At(end - 1) is { } person && person.EndToken == end && person.Head != named.Head && _tokens[person.Head].Tag == "NNP")
            return phrases.Around(person.Head); // "reminded Ali Reza of Omar Said, | who shot".
        if (whole is { } kin && relative.Lower == "who" && Associates.Contains(_tokens[kin.Head].Lower) && phrases.At(end - 1) is { } theirs && theirs.EndToken == end && theirs.Head != kin.Head && _tokens[theirs.Head].Tag == "NNP" && _tokens[theirs.FirstToken - 1].Lower is "of" or "for" or "to")
            return phrases.Around(theirs.Head); // "the father of Ali Reza, | who shot".
        if (whole is not { } phrase || relative.Lower != "who" || _tokens[phrase.Head].Tag is not "NN" || phrases.At(end - 1) is not { } nearest || nearest.Head == phrase.Head)
            return whole;
        return _tokens[nearest.Head].Tag is "NNP" or "NNS" && nearest.EndToken == end && _tokens[nearest.FirstToken - 1].Tag == "IN" && IsNoPerson(phrase.Head) ? phrases.Around(nearest.Head) : whole;
    }

    /// <summary>"Ali Reza, 26, | who", "Ali Reza, a baker from the north, | who": the name, where only an age or a description stands between.</summary>
    private PartyPhrase? NameBefore(PartyPhrase insertion, Sentence sentence)
    {
        if (insertion.First - 2 < sentence.FirstToken || (insertion.End > insertion.BaseEnd && !_places.Contains(insertion.End - 1)) || _tokens[insertion.First - 1].Lower != "," || !(_tokens[insertion.Head].Tag == "CD" || _tokens[insertion.First].Lower is "a" or "an" or "the"))
            return null;
        return phrases.At(insertion.First - 2) is { } name && name.EndToken == insertion.First - 1 && _tokens[name.Head].Tag == "NNP" && char.IsUpper(_tokens[name.Head].Text[0]) && !TimeWords.Fills(_tokens, name.FirstToken, name.EndToken) && !_places.Contains(name.Head)
            ? phrases.Around(name.Head)
            : null;
    }

    private bool IsNoPerson(int head) => OfPersons.Contains(_tokens[head].Lower);

    /// <summary>"which on 25 January | claimed": a relative pronoun stands before the words that say when.</summary>
    private int BeforeTime(int at, Sentence sentence)
    {
        if (phrases.At(at) is not { } time || !TimeWords.Fills(_tokens, time.FirstToken, time.EndToken))
            return at;
        var before = time.FirstToken - 1;
        if (before > sentence.FirstToken && _tokens[before].Tag == "IN")
            before--;
        return before > sentence.FirstToken && _tokens[before].Tag is "WP" or "WDT" ? before : at;
    }

    /// <summary>"the men who sabotage the lines | destroyed": the phrase before the verb is the object of a relative clause, whose antecedent is the subject.</summary>
    private PartyPhrase? BehindRelativeClause(PartyPhrase phrase, Sentence sentence)
    {
        var verb = BeforeDeath(phrase).First - 1;
        if (verb > sentence.FirstToken + 1 && _tokens[verb].Tag is "IN" or "TO" or "RP" && _tokens[verb].Lower is not ("of" or "that"))
            verb--;
        if (verb <= sentence.FirstToken + 1 || _tokens[verb].Tag is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VBG") || (AuxiliaryChain.IsAuxiliary(_tokens[verb]) && verb == phrase.First - 1))
            return null;
        var relative = AuxiliaryChain.Before(_tokens, verb, sentence.FirstToken).First - 1;
        while (relative > sentence.FirstToken && _tokens[relative].Tag == "RB")
            relative--;
        return relative > sentence.FirstToken && _tokens[relative].Tag is "WP" or "WDT" && _tokens[relative - 1].Lower != "," ? phrases.EndingAt(relative, sentence.FirstToken) : null;
    }

    /// <summary>"stabbed two people to death": the object before "to death".</summary>
    private PartyPhrase BeforeDeath(PartyPhrase phrase) =>
        _tokens[phrase.Head].Lower == "death" && phrase.First > 1 && _tokens[phrase.First - 1].Lower == "to" && phrases.At(phrase.First - 2) is { } harmed ? phrases.Around(harmed.Head) ?? phrase : phrase;

    /// <summary>A comma before the verb that closes an insertion ("Ali, a baker, …") has another comma before it, not far.</summary>
    private bool EndsInsertion(int comma, Sentence sentence)
    {
        var finite = false; // A past form that no relative pronoun before it takes into the insertion.
        for (var i = comma - 1; i > sentence.FirstToken && i > comma - 26; i--)
        {
            if (_tokens[i].Lower == ",")
                return !finite;
            if (_tokens[i].Tag is "VBD" && _tokens[i].Lower is not ("armed" or "dressed"))
                finite = true;
            else if (_tokens[i].Tag is "WP" or "WDT" && (_tokens[i - 1].Lower is "of" or "," || _tokens[i].Lower == "who") && i > comma - LongestRelative)
                finite = false;
        }

        return false;
    }

    private int? Governing(int to, Sentence sentence)
    {
        for (var i = to - 1; i >= sentence.FirstToken && i > to - 4; i--)
        {
            if (_tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                return i;
        }

        return null;
    }

    /// <summary>A participle or a second predicate shares the subject of the finite verb before it, or, at the sentence's start, behind it.</summary>
    private PartyPhrase? SubjectOfNeighbour(int verb, Sentence sentence, int depth)
    {
        for (var i = verb - 2; i > sentence.FirstToken; i--)
        {
            if (_tokens[i].Lower == "that" && _tokens[i].Tag == "IN" && i < verb - 2)
                return null;
            if (!IsPredicate(i, sentence) || IsNaming(i))
                continue;
            if (_tokens[verb].Tag == "VBG" && _gerunds.Accuses(i) && _gerunds.HasComplement(i, verb) && !AuxiliaryChain.Before(_tokens, i, sentence.FirstToken).HasBe)
                return phrases.StartingAt(i + 1);
            return Subject(i, AuxiliaryChain.Before(_tokens, i, sentence.FirstToken), sentence, depth + 1);
        }

        return LeadingParticiple(verb, sentence);
    }

    /// <summary>"killed a woman | named Ana Ruiz and wounded": a participle that only names.</summary>
    private bool IsNaming(int i) => PhraseReader.NamingAt(_tokens, i) is not null && phrases.At(i - 1) is { } named && named.EndToken == i && _tokens[named.FirstToken].Lower is "a" or "an";

    /// <summary>A finite verb, or a participle behind its auxiliary ("had killed").</summary>
    private bool IsPredicate(int i, Sentence sentence) => (FiniteBe.Contains(_tokens[i].Lower) && i + 1 < sentence.EndToken && _tokens[i + 1].Tag is "DT" or "PRP$" && _tokens[i + 1].Lower is not "all" and not "both") || !AuxiliaryChain.IsAuxiliary(_tokens[i]) && (_tokens[i].Tag is "VBD" or "VBZ" or "VBP" ||
        (_tokens[i].Tag is "VBN" or "VBG" && AuxiliaryChain.Before(_tokens, i, sentence.FirstToken).First < i));

    /// <summary>"After killing the guard, the gunmen fled": the first phrase behind the comma.</summary>
    private PartyPhrase? LeadingParticiple(int verb, Sentence sentence)
    {
        if (_tokens[verb].Tag != "VBG" || verb > sentence.FirstToken + 3)
            return null;
        for (var i = verb + 1; i < sentence.EndToken - 1 && i < verb + 30; i++)
        {
            if (_tokens[i].Lower == "," && phrases.StartingAt(i + 1) is { } phrase)
                return phrase;
        }

        return null;
    }

    private Certainty CertaintyOf(AuxiliaryChain chain, PartyPhrase? subject, Sentence sentence, int verb)
    {
        if (chain.Negated)
            return Certainty.Negated;
        if (chain.Certainty != Certainty.Stated)
            return chain.Certainty;
        if (_tokens[chain.First].Tag == "VBG" && _gerunds.IsAccusation(chain.First, sentence))
            return Certainty.Unreal;
        var first = chain.First - 1;
        while (_tokens[verb].Tag == "VB" && _tokens[chain.First].Tag is "VB" or "RB" && first > sentence.FirstToken && (_tokens[first].Tag is "RB" or "CC" || _tokens[first].Lower is "\"" or "\u201C" or "``"))
            first--; // "pledged to \"quickly and decisively | bomb".
        if (first > sentence.FirstToken && _tokens[first].Lower == "to")
            return AuxiliaryChain.CertaintyOfInfinitive(_tokens, first, sentence.FirstToken);
        if (subject is { } phrase && AuxiliaryChain.HasDoubt(_tokens, phrase.First, phrase.BaseEnd))
            return Certainty.Suspected;
        return AuxiliaryChain.IsSupposed(_tokens, sentence.FirstToken, verb) ? Certainty.Unreal : Certainty.Stated;
    }
}
