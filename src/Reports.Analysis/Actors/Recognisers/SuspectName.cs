using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>A person's name beside a noun for attackers or suspects: "gunman Ali Reza", "the suspect, Ali Reza,", "the gunman was Ali Reza", "named the bomber as Ali Reza".</summary>
internal sealed class SuspectName : IActorRecogniser
{
    private const int LongestPredicate = 9;

    private static readonly WordSet Assaults = WordSets.Of("assault-verbs");

    private static readonly WordSet NameOpeners = WordSets.Of("name-openers");

    private static readonly WordSet Identifying = WordSets.Of("identifying-verbs");

    private static readonly WordSet OfOneEvent = WordSets.Of("authors-of-one-event");

    private static readonly WordSet Associates = WordSets.Of("associates");

    private static readonly WordSet Articles = WordSets.Of("articles");

    public string Rule => "suspect-name";

    public void Read(Sentence sentence, ActorReading reading)
    {
        foreach (var name in reading.NamesIn(sentence))
        {
            if (name.Type != NameType.Person || reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
                continue;
            if (IsStruck(reading, sentence, name))
                continue;
            if (NounBefore(reading, sentence, name) is { } before)
                Add(reading, person, before, name.EndToken);
            else if (NounBehind(reading, sentence, name) is { } behind)
                AddNamed(reading, sentence, name, person, behind);
        }
    }

    /// <summary>"Omar Said and his brother Ali Reza | were named as two of the bombers": all of the list before the verb.</summary>
    private void AddNamed(ActorReading reading, Sentence sentence, NameMention name, Entity person, int noun)
    {
        Add(reading, person, noun, noun + 1);
        if (!reading.Parties.NounAt(noun)!.Plural || reading.Phrases.At(name.FirstToken) is not { } phrase)
            return;
        foreach (var other in PersonLists.Before(reading, sentence, new PartyPhrase(phrase.FirstToken, phrase.EndToken, phrase.EndToken, phrase.Head)))
        {
            if (reading.Entities.At(other.Head) is { Type: NameType.Person } listed)
                Add(reading, listed, noun, noun + 1);
        }
    }

    /// <summary>"Bank robber and killer Ali Reza was stabbed": whoever is hurt in the sentence is called by what he did long ago.</summary>
    private static bool IsStruck(ActorReading reading, Sentence sentence, NameMention name)
    {
        for (var i = name.EndToken; i < sentence.EndToken && i < name.EndToken + 6; i++)
        {
            if (Assaults.Contains(reading.Tokens[i].Lower) && !IsShotByForce(reading, sentence, i) &&
                reading.Clauses.Read(i, i + 1, transitive: true) is { Passive: true, Patient: { } patient } && patient.First < name.EndToken && patient.End >= name.EndToken)
                return true;
        }

        return false;
    }

    private static bool IsShotByForce(ActorReading reading, Sentence sentence, int verb) =>
        (verb + 1 < sentence.EndToken && reading.Tokens[verb + 1].Lower is "dead" or "himself" or "herself") ||
        (reading.Clauses.ByAgent(verb + 1, sentence.EndToken) is { } agent && reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Force });

    private static int? NounBefore(ActorReading reading, Sentence sentence, NameMention name)
    {
        var i = name.FirstToken - 1;
        while (i > sentence.FirstToken && IsAge(reading.Tokens[i]))
            i--;
        if (i >= sentence.FirstToken && IsTelling(reading, i))
            return i;
        if (NameOwner(reading, sentence, i) is { } owner)
            return owner;
        if (i > sentence.FirstToken && reading.Tokens[i].Lower is "," or "was" or "is" && IsTelling(reading, i - 1) && IsDefinite(reading, i - 1) && !IsOfAssociate(reading, i - 1))
            return i - 1;
        if (i > sentence.FirstToken && reading.Tokens[i].Lower == "," && reading.Phrases.EndingAt(i, sentence.FirstToken) is { } whole && whole.End == i && whole.Head < i - 1 && IsTelling(reading, whole.Head) && IsDefinite(reading, whole.Head) && IsApposed(reading, sentence, name))
            return whole.Head;
        if (OfPredicate(reading, sentence, i) is { } doer)
            return doer;
        if (i > sentence.FirstToken && NameOpeners.Contains(reading.Tokens[i].Lower))
            return IdentifiedBefore(reading, sentence, i);
        return null;
    }

    /// <summary>"The bomber was | a Moonish national, | Ali Reza": who the subject was.</summary>
    private static int? OfPredicate(ActorReading reading, Sentence sentence, int comma)
    {
        if (comma <= sentence.FirstToken || reading.Tokens[comma].Lower != ",")
            return null;
        for (var was = comma - 2; was > sentence.FirstToken && was > comma - LongestPredicate; was--)
        {
            if (reading.Tokens[was].Lower is "was" or "is")
                return reading.Tokens[was + 1].Lower is "a" or "an" && IsTelling(reading, was - 1) && IsDefinite(reading, was - 1) ? was - 1 : null;
            if (reading.Tokens[was].Lower is "," or ";" || reading.Tokens[was].Tag.StartsWith('V'))
                return null;
        }

        return null;
    }

    /// <summary>"a friend of | the attacker": the name behind is the friend's.</summary>
    private static bool IsOfAssociate(ActorReading reading, int head) =>
        reading.Phrases.At(head) is { } phrase && phrase.FirstToken > 1 && reading.Tokens[phrase.FirstToken - 1].Lower == "of" && reading.Phrases.At(phrase.FirstToken - 2) is { } other && Associates.Contains(reading.Tokens[other.Head].Lower);

    /// <summary>", Ali Reza, ": a name between commas, not a subject.</summary>
    private static bool IsApposed(ActorReading reading, Sentence sentence, NameMention name) => name.EndToken < sentence.EndToken && reading.Tokens[name.EndToken].Lower is "," or ".";

    /// <summary>"as 19-year-old Ali Reza".</summary>
    private static bool IsAge(Token token) => token.Lower.EndsWith("-year-old", StringComparison.Ordinal);

    /// <summary>"the suspect's name: Ali Reza", "the suspect's name, Ali Reza,", "the gunman's name was given as Ali Reza".</summary>
    private static int? NameOwner(ActorReading reading, Sentence sentence, int last)
    {
        for (var i = last; i > sentence.FirstToken + 1 && i > last - 10; i--)
        {
            if (reading.Tokens[i].Lower is "name" or "identity" && reading.Tokens[i - 1].Tag == "POS" && IsTelling(reading, i - 2))
                return reading.Tokens[last].Lower is ":" or "," or "as" or "is" or "was" or "to" or "name" or "'" or "\"" ? i - 2 : null;
        }

        return null;
    }

    /// <summary>"identified the attacker as", "the suspect was named as", "a man identified as".</summary>
    private static int? IdentifiedBefore(ActorReading reading, Sentence sentence, int at)
    {
        var identifies = reading.Tokens[at].Lower != "as";
        for (var i = at; i >= sentence.FirstToken && i > at - 10; i--)
        {
            identifies |= Identifying.Contains(reading.Tokens[i].Lower);
            if (IsTelling(reading, i) && (identifies || IsObjectOfIdentifying(reading, sentence, i)))
                return i;
        }

        return OfPassive(reading, sentence, at);
    }

    /// <summary>"The gunman in the attack, which killed nine, was | identified as": the subject, however far.</summary>
    private static int? OfPassive(ActorReading reading, Sentence sentence, int at)
    {
        var verb = at - 1;
        while (verb > sentence.FirstToken && verb > at - 5 && !Identifying.Contains(reading.Tokens[verb].Lower))
            verb--; // "identified | by officials | as".
        return verb > sentence.FirstToken && reading.Tokens[at].Lower == "as" && Identifying.Contains(reading.Tokens[verb].Lower) && reading.Clauses.Read(verb, verb + 1, transitive: true) is { Passive: true, Patient: { } named } && IsTelling(reading, named.Head)
            ? named.Head
            : null;
    }

    /// <summary>"named | the suspect".</summary>
    private static bool IsObjectOfIdentifying(ActorReading reading, Sentence sentence, int noun) =>
        reading.Phrases.At(noun) is { } phrase && phrase.FirstToken > sentence.FirstToken && (Identifying.Contains(reading.Tokens[phrase.FirstToken - 1].Lower) ||
            (phrase.FirstToken > sentence.FirstToken + 2 && reading.Tokens[phrase.FirstToken - 1].Lower == "of" && reading.Tokens[phrase.FirstToken - 2].Lower == "one" && Identifying.Contains(reading.Tokens[phrase.FirstToken - 3].Lower)));

    /// <summary>"Ali Reza, the gunman", "Ali Reza was the attacker", "Ali Reza, a 27-year-old suspect".</summary>
    private static int? NounBehind(ActorReading reading, Sentence sentence, NameMention name)
    {
        var i = name.EndToken;
        if (NamedAs(reading, sentence, i) is { } named)
            return named;
        if (AsTheOne(reading, sentence, name) is { } called)
            return called;
        if (i + 3 < sentence.EndToken && reading.Tokens[i].Lower == "," && reading.Tokens[i + 1].Tag == "CD" && reading.Tokens[i + 2].Lower == ",")
            i += reading.Tokens[i + 3].Lower is "was" or "is" ? 3 : 2; // "Ali Reza, 34, | is a suspect".
        if (i + 1 >= sentence.EndToken || !(reading.Tokens[i].Lower is "," or "was" or "is"))
            return null;
        return reading.Phrases.At(i + 1) is { } phrase && phrase.FirstToken <= i + 1 && IsTelling(reading, phrase.Head) && !IsOwner(reading, phrase) && !Enumerable.Range(phrase.FirstToken, phrase.Head - phrase.FirstToken).Any(at => reading.Tokens[at].Lower is "convicted" or "former") ? phrase.Head : null; // "Ali Reza, a convicted murderer" did it long ago.
    }

    /// <summary>"Ali Reza, | the suspect | 's lawyer": the name is the lawyer's.</summary>
    private static bool IsOwner(ActorReading reading, NounPhrase phrase) => phrase.EndToken < reading.Tokens.Count && reading.Tokens[phrase.EndToken].Tag == "POS";

    /// <summary>"named | Ali Reza, a former teacher, as the mastermind".</summary>
    private static int? AsTheOne(ActorReading reading, Sentence sentence, NameMention name)
    {
        if (name.FirstToken <= sentence.FirstToken || !Identifying.Contains(reading.Tokens[name.FirstToken - 1].Lower))
            return null;
        for (var i = name.EndToken; i + 2 < sentence.EndToken && i < name.EndToken + 10 && reading.Tokens[i].Tag is not ("VBD" or "VBZ" or "MD"); i++)
        {
            if (reading.Tokens[i].Lower == "as")
                return reading.Phrases.At(i + 1) is { } phrase && IsTelling(reading, phrase.Head) ? phrase.Head : null;
        }

        return null;
    }

    /// <summary>"Ali Reza | has been named as one of the suspects".</summary>
    private static int? NamedAs(ActorReading reading, Sentence sentence, int end)
    {
        for (var i = end; i + 2 < sentence.EndToken && i < end + 4; i++)
        {
            if (Identifying.Contains(reading.Tokens[i].Lower) && reading.Tokens[i + 1].Lower == "as")
                return Enumerable.Range(i + 2, Math.Min(6, sentence.EndToken - i - 2)).Where(at => IsTelling(reading, at)).Select(at => (int?)at).FirstOrDefault();
            if (!AuxiliaryChain.IsAuxiliary(reading.Tokens[i]))
                return null;
        }

        return null;
    }

    private static bool IsTelling(ActorReading reading, int token) => TellsOfDeed(reading, token) && (!reading.Parties.NounAt(token)!.Plural || IsOneOf(reading, token));

    /// <summary>Whether a noun at a token tells who did a deed.</summary>
    public static bool TellsOfDeed(ActorReading reading, int token) =>
        reading.Parties.NounAt(token) is { } noun && PartyWords.IsOneOfDeed(noun) && (IsOfOneEvent(noun) || IsTried(reading, token, noun));

    /// <summary>"the bombing defendant": what the defendant is tried for stands before the noun.</summary>
    private static bool IsTried(ActorReading reading, int token, PartyNoun noun) => noun.Singular == "defendant" && token > 0 && reading.Lexicons.Events.EndsAt(reading.Tokens, token - 1);

    /// <summary>"one of the two suspects".</summary>
    private static bool IsOneOf(ActorReading reading, int token)
    {
        for (var i = token - 1; i > 0 && i > token - 5; i--)
        {
            if (reading.Tokens[i].Lower == "of")
                return reading.Tokens[i - 1].Lower is "one" or "two" or "three" or "both";
        }

        return false;
    }

    /// <summary>Words for who did a deed, not for who belongs to a side or trade.</summary>
    private static bool IsOfOneEvent(PartyNoun noun) =>
        OfOneEvent.Contains(noun.Singular);

    private static bool IsDefinite(ActorReading reading, int head) => reading.Phrases.At(head) is { } phrase && Articles.Contains(reading.Tokens[phrase.FirstToken].Lower);

    private void Add(ActorReading reading, Entity person, int noun, int end)
    {
        var phrase = reading.Phrases.At(noun);
        var first = Math.Min(phrase?.FirstToken ?? noun, noun);
        var suspected = reading.Parties.NounAt(noun) is { Class: PartyNounClass.Suspect } || AuxiliaryChain.HasDoubt(reading.Tokens, first, noun);
        var party = reading.Parties.OfEntity(person);
        if (reading.Parties.NounAt(noun) is { } called)
            party.CalledBy.Add(called.Singular);
        ActorReading.AddRole(party, RoleKind.Perpetrator, suspected ? Standing.Suspected : Standing.Fact, new TokenRange(first, Math.Max(end, noun + 1)), noun, Rule);
    }
}
