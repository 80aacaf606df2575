using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"The Moon Front said it attacked", "its fighters shelled the base, the group said": those who tell of a deed as their own.</summary>
internal static class OwnAccount
{
    /// <summary>How far behind the verb of saying the one who acts may stand: "said in a statement on Monday that its fighters".</summary>
    private const int Reach = 12;

    private static readonly WordSet Accounts = WordSets.Of("account-verbs");

    private static readonly WordSet Voices = WordSets.Of("group-voices");

    private static readonly WordSet OwnFighters = WordSets.Of("own-fighters");

    private static readonly WordSet Wings = WordSets.Of("wings");

    private static readonly WordSet Ministries = WordSets.Of("war-ministries");

    private static readonly WordSet VoicePrepositions = WordSets.Of("voice-prepositions");

    private static readonly WordSet GroupAnaphors = WordSets.Of("group-anaphors");

    /// <summary>The groups and forces that say of themselves, or of their own people, what an agent does; none where nobody does.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="agent">Who acts, in the words of the sentence.</param>
    public static IReadOnlyList<Party> Tellers(ActorReading reading, PartyPhrase agent)
    {
        if (MayBeOwnFighters(reading, agent))
            return TellerBeforeThat(reading, agent) is { } armed ? [armed] : [];
        if (!SpeaksOfTeller(reading, agent))
            return [];
        var sentence = reading.Text.Sentences[reading.Tokens[agent.First].Sentence];
        if ((VerbBefore(reading, agent.First, sentence) ?? VerbAtEnd(reading, agent.End, sentence)) is not { } verb ||
            reading.Clauses.Read(verb, verb + 1, transitive: false) is not { Passive: false, Agent: { } teller } || teller.First == agent.First)
            return [];
        if (GroupOfVoice(reading, teller) is { } group)
            return [group];
        return StateOfMinistry(reading, teller) is { } state && MayBeForce(reading, agent)
            ? [state]
            : [.. reading.Parties.Meant(teller, anybody: false).Where(party => party.Group is not null || party is { IsForce: false, Noun: { Class: PartyNounClass.Collective, Plural: false } } || IsArmed(party) || (party.IsForce && MayBeForce(reading, agent)))];
    }

    /// <summary>"The rebels said | they", "the Moon Brigades said | it": attackers without a name, or with one that speaks of arms.</summary>
    private static bool IsArmed(Party party) => party is { Kind: ActorKind.Unnamed, Noun: { Class: PartyNounClass.Attacker, Plural: true } } or { Kind: ActorKind.Organization, IsForce: false, Entity: not null };

    /// <summary>"commandos", "urban guerrilla units": without an article, what an armed group calls its own people.</summary>
    public static bool MayBeOwnFighters(ActorReading reading, PartyPhrase agent) =>
        reading.Tokens[agent.Head].Tag == "NNS" && agent.End == agent.BaseEnd &&
        Enumerable.Range(agent.First, agent.BaseEnd - agent.First).All(i => reading.Tokens[i].Tag is "JJ" or "NN" or "NNS" && reading.Parties.GroupAt(i) is null) &&
        Enumerable.Range(agent.First, agent.BaseEnd - agent.First).Any(i => reading.Parties.NounAt(i) is { } noun && OwnFighters.Contains(noun.Singular));

    /// <summary>"The Moon Front reports that | commandos": the armed group that tells of them.</summary>
    private static Party? TellerBeforeThat(ActorReading reading, PartyPhrase agent) =>
        agent.First > 1 && reading.Tokens[agent.First - 1].Lower == "that" && VerbBefore(reading, agent.First, reading.Text.Sentences[reading.Tokens[agent.First].Sentence]) is { } verb &&
        reading.Clauses.Read(verb, verb + 1, transitive: false) is { Passive: false, Agent: { } teller }
            ? GroupOfVoice(reading, teller) ?? reading.Parties.Meant(teller, anybody: false).FirstOrDefault(party => party.Group is not null)
            : null;

    /// <summary>"The Moonish defence ministry said its warplanes": a ministry of war tells of what its state does.</summary>
    private static Party? StateOfMinistry(ActorReading reading, PartyPhrase teller)
    {
        if (!Ministries.Contains(reading.Tokens[teller.Head].Lower) || !Enumerable.Range(teller.First, teller.End - teller.First).Any(i => reading.Tokens[i].Lower is "defence" or "defense" or "war"))
            return null;
        return Enumerable.Range(teller.First, teller.End - teller.First).Select(i => reading.Parties.OfState(i, i + 1)).FirstOrDefault(state => state is not null);
    }

    /// <summary>"it", "its soldiers", "their officers": of a force that tells of a deed; "they" and "the group" are as well those whom it tells of.</summary>
    private static bool MayBeForce(ActorReading reading, PartyPhrase agent) => reading.Tokens[agent.First].Lower switch
    {
        "they" or "the" => false,
        "their" => reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Force },
        _ => true,
    };

    /// <summary>"a Moon Front spokesman", "a statement from the Moon Front", "Ali Reza, a spokesman for the group": the armed group for which somebody or something speaks.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="voice">Who or what speaks.</param>
    public static Party? GroupOfVoice(ActorReading reading, PartyPhrase voice)
    {
        if (VoiceWithin(reading, voice.First, EndOfApposition(reading, voice.End)) is { } group)
            return group;
        foreach (var description in reading.Parties.EntityAt(voice.Head)?.Descriptions ?? [])
        {
            if (VoiceWithin(reading, description.First, description.End) is { } described)
                return described;
        }

        return null;
    }

    /// <summary>The group before the word for its voice ("a Moon Front spokesman"), or right behind it ("a statement from the Moon Front"); not "a statement on the Moon Front".</summary>
    private static Party? VoiceWithin(ActorReading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!Voices.Contains(reading.Tokens[i].Lower))
                continue;
            var behind = i + 1 < end && VoicePrepositions.Contains(reading.Tokens[i + 1].Lower) ? i + 2 : end;
            if (behind < end && reading.Tokens[behind].Tag is "DT")
                behind++;
            behind = BehindWing(reading, behind, end);
            return Enumerable.Range(first, i - first).Append(behind).Where(at => at < end).Select(reading.Parties.GroupAt).FirstOrDefault(mention => mention is not null) is { } group
                ? reading.Parties.OfGroup(group)
                : null;
        }

        return null;
    }

    /// <summary>"the military wing of | the Moon Front": index of the group whose part it is, or the index given where no part of a group stands there.</summary>
    private static int BehindWing(ActorReading reading, int at, int end)
    {
        for (var i = at; i + 1 < end && i < at + 3; i++)
        {
            if (Wings.Contains(reading.Tokens[i].Lower) && reading.Tokens[i + 1].Lower == "of")
                return i + 2 < end && reading.Tokens[i + 2].Tag == "DT" ? i + 3 : i + 2;
        }

        return at;
    }

    /// <summary>"Ali Reza, a spokesman for the Moon Front, said": the comma that closes the insertion.</summary>
    private static int EndOfApposition(ActorReading reading, int end)
    {
        if (end >= reading.Tokens.Count || reading.Tokens[end].Lower != ",")
            return end;
        for (var i = end + 1; i < reading.Tokens.Count && i < end + Reach && reading.Tokens[i].Sentence == reading.Tokens[end].Sentence; i++)
        {
            if (reading.Tokens[i].Lower == ",")
                return i;
        }

        return end;
    }

    /// <summary>"it", "its fighters", "the group": words that may mean whoever is speaking.</summary>
    private static bool SpeaksOfTeller(ActorReading reading, PartyPhrase agent)
    {
        var opener = reading.Tokens[agent.First].Lower;
        return agent.First == agent.Head
            ? opener is "it" or "they" or "we"
            : opener is "its" or "their" or "our" || (opener == "his" && reading.Parties.NounAt(agent.Head) is { Plural: true, Class: PartyNounClass.Attacker or PartyNounClass.Person or PartyNounClass.Force }) || (opener == "the" && agent.End == agent.First + 2 && GroupAnaphors.Contains(reading.Tokens[agent.Head].Lower));
    }

    /// <summary>An armed group that says what others do: "the Moon Front said government soldiers killed two farmers" accuses them.</summary>
    public static string? Accuser(ActorReading reading, PartyPhrase agent)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[agent.First].Sentence];
        return reading.Tokens[agent.First].Tag is not ("PRP" or "PRP$") && VerbBefore(reading, agent.First, sentence) is { } verb &&
            reading.Clauses.Read(verb, verb + 1, transitive: false) is { Passive: false, Agent: { } teller } && Enumerable.Range(teller.First, teller.End - teller.First).Any(i => reading.Parties.GroupAt(i) is not null)
            ? reading.NameOf(teller)
            : null;
    }

    /// <summary>"said | it", "said in a statement on Monday that | its fighters": without "that" nothing but a time may stand between.</summary>
    private static int? VerbBefore(ActorReading reading, int agent, Sentence sentence)
    {
        var that = reading.Tokens[agent - 1 < 0 ? 0 : agent - 1].Lower == "that";
        for (var i = agent - (that ? 2 : 1); i > sentence.FirstToken && i > agent - Reach; i--)
        {
            if (IsAccount(reading.Tokens[i]))
                return i;
            if (reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) || reading.Tokens[i].Lower is "," or ";" || (!that && !TimeWords.Fills(reading.Tokens, i, i + 1) && reading.Tokens[i].Lower != "on"))
                return null;
        }

        return null;
    }

    /// <summary>"…, the group said in a statement.": the verb of saying behind the last comma.</summary>
    private static int? VerbAtEnd(ActorReading reading, int from, Sentence sentence)
    {
        for (var i = sentence.EndToken - 1; i > from; i--)
        {
            if (reading.Tokens[i].Lower is ",")
                return null;
            if (IsAccount(reading.Tokens[i]) && reading.Phrases.EndingAt(i, sentence.FirstToken) is { } teller && teller.First > from && reading.Tokens[teller.First - 1].Lower == ",")
                return i;
        }

        return null;
    }

    private static bool IsAccount(Token token) => token.Tag.StartsWith("VB", StringComparison.Ordinal) && Accounts.Contains(token.Lower);
}
