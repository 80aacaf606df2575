using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Clauses;

/// <summary>Reads who does what to whom around a verb, from tags and order alone.</summary>
internal sealed class ClauseReader(ArticleText text, PhraseReader phrases)
{
    private const int FarthestAgent = 16;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;

    /// <summary>The clause of a verb whose particles end before <paramref name="verbEnd"/>.</summary>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="verbEnd">Index behind its last particle.</param>
    /// <param name="transitive">Whether the verb, when active, has an object.</param>
    public Clause Read(int verb, int verbEnd, bool transitive)
    {
        var sentence = text.Sentences[_tokens[verb].Sentence];
        var chain = AuxiliaryChain.Before(_tokens, verb, sentence.FirstToken);
        var objectPhrase = ObjectAt(verbEnd);
        var passive = IsPassive(verb, chain, transitive && objectPhrase is null);
        var left = Subject(verb, chain, sentence, 0);
        var certainty = CertaintyOf(chain, left, sentence, verb);
        return passive
            ? new Clause { Verb = verb, VerbEnd = verbEnd, Passive = true, Certainty = certainty, Agent = ByAgent(verbEnd, sentence.EndToken), Patient = left }
            : new Clause { Verb = verb, VerbEnd = verbEnd, Passive = false, Certainty = certainty, Agent = left, Patient = objectPhrase };
    }

    /// <summary>The phrase behind a verb, unless a line ends between or it is a day.</summary>
    private PartyPhrase? ObjectAt(int verbEnd)
    {
        if (verbEnd >= _tokens.Count || phrases.StartingAt(verbEnd) is not { } phrase || EndsLine(verbEnd, phrase.Head))
            return null;
        return _tokens[phrase.Head].Lower is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "yesterday" or "today" or "week" or "month" or "year" ? null : phrase;
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
                return phrases.StartingAt(i + 1);
            if (token.Lower is ";" or ":" || token.Tag is "VBZ" or "VBP" or "MD" or "WP" or "WDT" || (token.Tag == "VBD" && i > from))
                return null;
        }

        return null;
    }

    private bool IsPassive(int verb, AuxiliaryChain chain, bool lacksObject)
    {
        if (_tokens[verb].Tag is not ("VBN" or "VBD"))
            return false;
        return chain.HasBe || lacksObject;
    }

    private PartyPhrase? Subject(int verb, AuxiliaryChain chain, Sentence sentence, int depth)
    {
        var at = chain.First - 1;
        if (depth > 3 || at < sentence.FirstToken)
            return null;
        var before = _tokens[at];
        if (before.Tag is "WP" or "WDT" || (before.Lower == "that" && at > sentence.FirstToken && phrases.At(at - 1) is not null))
            return phrases.EndingAt(_tokens[at - 1 < 0 ? 0 : at - 1].Lower == "," ? at - 1 : at, sentence.FirstToken);
        if (before.Lower == "to" && Governing(at, sentence) is { } governor)
            return Subject(governor, AuxiliaryChain.Before(_tokens, governor, sentence.FirstToken), sentence, depth + 1);
        if (_tokens[chain.First].Tag == "VBG" && (before.Tag is "IN" || before.Lower is ","))
            return SubjectOfNeighbour(verb, sentence, depth);
        if (before.Tag == "CC" || (before.Lower == "," && !EndsInsertion(at, sentence)))
            return SubjectOfNeighbour(verb, sentence, depth);
        return phrases.EndingAt(chain.First, sentence.FirstToken);
    }

    /// <summary>A comma before the verb that closes an insertion ("Ali, a baker, …") has another comma before it, not far.</summary>
    private bool EndsInsertion(int comma, Sentence sentence)
    {
        for (var i = comma - 1; i > sentence.FirstToken && i > comma - 26; i--)
        {
            if (_tokens[i].Lower == ",")
                return true;
            if (_tokens[i].Tag is "VBD" && _tokens[i].Lower is not ("armed" or "dressed"))
                return false;
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
            if (!IsPredicate(i, sentence))
                continue;
            return Subject(i, AuxiliaryChain.Before(_tokens, i, sentence.FirstToken), sentence, depth + 1);
        }

        return LeadingParticiple(verb, sentence);
    }

    /// <summary>A finite verb, or a participle behind its auxiliary ("had killed").</summary>
    private bool IsPredicate(int i, Sentence sentence) => !AuxiliaryChain.IsAuxiliary(_tokens[i]) && (_tokens[i].Tag is "VBD" or "VBZ" or "VBP" ||
        (_tokens[i].Tag is "VBN" && AuxiliaryChain.Before(_tokens, i, sentence.FirstToken).First < i));

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
        var first = chain.First - 1;
        if (first > sentence.FirstToken && _tokens[first].Lower == "to")
            return AuxiliaryChain.CertaintyOfInfinitive(_tokens, first, sentence.FirstToken);
        if (subject is { } phrase && AuxiliaryChain.HasDoubt(_tokens, phrase.First, phrase.BaseEnd))
            return Certainty.Suspected;
        return AuxiliaryChain.IsSupposed(_tokens, sentence.FirstToken, verb) ? Certainty.Unreal : Certainty.Stated;
    }
}
