using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Incidents;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"an attack by gunmen", "IS attacks", "the group's ambush", "Russian airstrikes".</summary>
internal sealed class AgentOfEventNoun : IActorRecogniser
{
    /// <summary>The rule's name in a record.</summary>
    public const string Id = "agent-of-event-noun";

    /// <summary>How far "by" may stand behind the event: what was attacked, and who that is, may stand between.</summary>
    private const int FarthestBy = 16;

    private static readonly WordSet DeedNouns = WordSets.Of("deed-nouns");

    private static readonly WordSet Agentless = WordSets.Of("agentless-events");

    private static readonly WordSet OfArms = WordSets.Of("forces-of-war");

    private static readonly WordSet Deterring = WordSets.Of("deterring-words");

    private static readonly WordSet Operations = WordSets.Of("military-operations");

    private static readonly WordSet Ends = WordSets.Of("ends-in-operations");

    private static readonly WordSet Prompting = WordSets.Of("prompting-words");

    private static readonly WordSet ForceAttacks = WordSets.Of("force-attacks");

    public string Rule => Id;

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var length = reading.Lexicons.Events.LengthAt(reading.Tokens, i, sentence.EndToken);
            if (length == 0 && IsAction(reading.Tokens[i]) && reading.Tokens[Math.Min(i + 1, sentence.EndToken - 1)].Lower == "by")
                ReadAction(reading, i);
            if (length == 0 && Operations.Contains(reading.Tokens[i].Lower))
                ReadOperation(reading, sentence, i);
            if (length == 0 || !IsNoun(reading.Tokens[i + length - 1]) || IsStrikeOfWorkers(reading, sentence, i, length) || IsKeptOff(reading, sentence, i))
                continue;
            ReadBy(reading, i, i + length, sentence);
            ReadOwner(reading, i, i + length, sentence);
            i += length - 1;
        }
    }

    private static bool IsAction(Token token) => DeedNouns.Contains(token.Lower);

    /// <summary>"this new action by the Moon Front": of an armed group even a vague word means violence.</summary>
    private void ReadAction(ActorReading reading, int noun)
    {
        if (reading.Phrases.StartingAt(noun + 2) is { } agent && (reading.Parties.GroupAt(agent.Head) is not null || reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Attacker }))
            Add(reading, agent, new TokenRange(noun, agent.End), noun, agent, anybody: false);
    }

    /// <summary>"was killed in | a Moonish counterterrorism operation": the state whose operation killed.</summary>
    private void ReadOperation(ActorReading reading, Sentence sentence, int noun)
    {
        if (reading.Phrases.At(noun) is not { } phrase || phrase.Head != noun || phrase.FirstToken - 2 <= sentence.FirstToken || reading.Tokens[phrase.FirstToken - 1].Lower is not ("in" or "during" or "by") || !Ends.Contains(reading.Tokens[phrase.FirstToken - 2].Lower))
            return;
        for (var i = phrase.FirstToken; i < noun; i++)
        {
            if (((i + 1 < noun ? reading.Parties.OfState(i, i + 2) : null) ?? reading.Parties.OfState(i, i + 1)) is not { } state)
                continue;
            ActorReading.AddRole(state, RoleKind.Perpetrator, Doubt(reading, i, noun + 1), new TokenRange(i, noun + 1), phrase.FirstToken - 2, Rule);
            return;
        }
    }

    private static bool IsStrikeOfWorkers(ActorReading reading, Sentence sentence, int noun, int length) =>
        length == 1 && reading.Tokens[noun].Lower is "strike" or "strikes" && (noun == sentence.FirstToken || ArmedStrike.IsOfWorkers(reading.Tokens[noun - 1].Lower));

    /// <summary>"to prevent attacks by the Moon Front", "to deter further raids": what is kept off has not happened; a certain attack, "the attack", may have.</summary>
    private static bool IsKeptOff(ActorReading reading, Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= sentence.FirstToken && i > noun - 5; i--)
        {
            if (Deterring.Contains(reading.Tokens[i].Lower))
                return true;
            if (reading.Tokens[i].Tag is not ("JJ" or "NN" or "JJR" or "CD"))
                return false;
        }

        return false;
    }

    /// <summary>The noun of an event that is told by its first token: "drone | strikes".</summary>
    private static int OperationAt(ActorReading reading, int anchor) => reading.Phrases.At(anchor) is { } phrase && phrase.Head > anchor ? phrase.Head : anchor;

    private static bool IsNoun(Token token) => token.Tag.StartsWith("NN", StringComparison.Ordinal) || token.Tag is "VBG" or "JJ";

    /// <summary>"attack … by": directly, or behind what was attacked.</summary>
    private void ReadBy(ActorReading reading, int first, int end, Sentence sentence)
    {
        var commas = 0;
        for (var i = end; i < sentence.EndToken - 1 && i < end + FarthestBy; i++)
        {
            var token = reading.Tokens[i];
            commas += token.Lower == "," ? 1 : 0;
            if (token.Tag.StartsWith("VB", StringComparison.Ordinal) || token.Lower is ";" or "and" or ":" || commas > 2)
                return;
            if (token.Lower == "by" && commas > 0 && (commas == 1 || reading.Tokens[i - 1].Lower != ",") && !(commas == 1 && reading.Tokens[i - 2].Lower == "," && AuxiliaryChain.HasDoubt(reading.Tokens, i - 1, i)))
                return;
            if (token.Lower != "by" || (reading.Tokens[i + 1].Tag == "VBG" && reading.Phrases.At(i + 1) is null))
                continue;
            if (reading.Phrases.StartingAt(i + 1) is { } agent && !IsOfKind(reading, end - 1, agent) && !IsStoppage(reading, end - 1, agent))
                Add(reading, agent, new TokenRange(first, agent.End), first, agent, anybody: true);
            return;
        }
    }

    /// <summary>"attacks by militants": plurals without article or number speak of a kind of attack and a kind of attacker, not of one deed.</summary>
    private static bool IsOfKind(ActorReading reading, int noun, PartyPhrase agent) =>
        reading.Tokens[noun].Tag == "NNS" && reading.Phrases.At(noun) is { } phrase && phrase.FirstToken == noun &&
        agent.End - agent.First == 1 && reading.Tokens[agent.Head].Tag == "NNS" && reading.Parties.GroupAt(agent.Head) is null;

    /// <summary>"a strike by farmers": those who bear no arms stop work.</summary>
    private static bool IsStoppage(ActorReading reading, int noun, PartyPhrase agent) =>
        reading.Tokens[noun].Lower is "strike" or "strikes" && reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Person };

    /// <summary>A group or state before the noun, in its phrase or as its owner.</summary>
    private void ReadOwner(ActorReading reading, int first, int end, Sentence sentence)
    {
        var at = first - 1;
        while (at > sentence.FirstToken && at > first - 4 && reading.Tokens[at].Tag is "JJ" or "JJS" or "NN" or "CD" or "VBG" or "VBN" && reading.Parties.GroupAt(at) is null &&
               reading.Lexicons.States.CodeOf(reading.Tokens[at].Text) is null && reading.Parties.NounAt(at) is null)
            at--;
        if (at > sentence.FirstToken && reading.Tokens[at].Text is "\"" or "“" or "‘" or "'" && reading.Tokens[at].Tag is not "POS")
            at--; // the Front's "bombing outrages".
        if (at >= sentence.FirstToken && reading.Tokens[at].Tag == "POS" && at > sentence.FirstToken)
            at--;
        if (at < sentence.FirstToken)
            return;
        if (reading.Parties.GroupAt(at) is { } mention)
        {
            if (!IsAgainst(reading, at, first))
                ActorReading.AddRole(reading.Parties.OfGroup(mention), RoleKind.Perpetrator, Doubt(reading, mention.FirstToken, end), new TokenRange(mention.FirstToken, end), first, Rule);
        }
        else if ((IsFromTheAir(reading, first, end) || IsKilling(reading, at, end)) && StateEndingAt(reading, at) is { } state)
        {
            state.Roles.Add(new RoleClaim(RoleKind.Perpetrator, Doubt(reading, at, end), null, new TokenRange(at, end), first, Rule) { IsHabit = IsAnswer(reading, at) });
        }
        else if (IsFromTheAir(reading, first, end) && reading.Parties.NounAt(at) is { Class: PartyNounClass.Force } && ArmyBefore(reading, at) is { } army)
        {
            Add(reading, army, new TokenRange(army.First, end), first, army, anybody: false);
        }
        else if (reading.Parties.NounAt(at) is { Class: PartyNounClass.Attacker } && reading.Tokens[at + 1].Tag == "POS" && reading.Phrases.Around(at) is { } owner)
        {
            Add(reading, owner, new TokenRange(owner.First, end), first, owner, anybody: false);
        }
        else if (reading.Tokens[at].Lower is "regime" && reading.Phrases.Around(at) is { } regime)
        {
            Add(reading, regime, new TokenRange(regime.First, end), first, regime, anybody: false);
        }
    }

    /// <summary>"nine guards were killed, prompting | Moonish airstrikes": what an attack brings on is no part of it.</summary>
    private static bool IsAnswer(ActorReading reading, int owner) => owner > 0 && Prompting.Contains(reading.Tokens[owner - 1].Lower);

    /// <summary>"a Moonish | army airstrike", "the Moonish | military strike": the force whose strike it is.</summary>
    private static PartyPhrase? ArmyBefore(ActorReading reading, int noun)
    {
        var first = reading.Phrases.At(noun)?.FirstToken ?? noun;
        var stated = Enumerable.Range(first, Math.Max(0, noun - first)).Any(i => reading.Lexicons.States.CodeOf(reading.Tokens[i].Text) is not null);
        return stated || OfArms.Contains(reading.Tokens[noun].Lower) ? new PartyPhrase(Math.Min(first, noun), noun + 1, noun + 1, noun) : null;
    }

    /// <summary>"the anti-Taliban raid" is none of the Taliban's.</summary>
    private static bool IsAgainst(ActorReading reading, int at, int noun) =>
        reading.Tokens[at].Lower.StartsWith("anti-", StringComparison.Ordinal) || Agentless.Contains(reading.Tokens[noun].Lower);

    /// <summary>"Moonland | 's killing of": of a person, by a state that owns the deed.</summary>
    private static bool IsKilling(ActorReading reading, int owner, int end) =>
        reading.Tokens[owner + 1].Tag == "POS" && reading.Tokens[end - 1].Lower is "killing" or "assassination" or "murder" && end < reading.Tokens.Count && reading.Tokens[end].Lower == "of";

    /// <summary>"Moonland", "the United | Moonlands".</summary>
    private static Party? StateEndingAt(ActorReading reading, int at) => (at > 0 ? reading.Parties.OfState(at - 1, at + 1) : null) ?? reading.Parties.OfState(at, at + 1);

    private static bool IsFromTheAir(ActorReading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (ForceAttacks.Contains(reading.Tokens[i].Lower))
                return true;
        }

        return false;
    }

    private static Standing Doubt(ActorReading reading, int first, int end) =>
        AuxiliaryChain.HasDoubt(reading.Tokens, Math.Max(0, first - 2), end) ? Standing.Suspected : Standing.Fact;

    private void Add(ActorReading reading, PartyPhrase agent, TokenRange span, int anchor, PartyPhrase doubted, bool anybody)
    {
        foreach (var party in reading.Parties.Meant(agent, anybody))
        {
            var role = ForceAtWork.IsOperation(reading, party, OperationAt(reading, anchor), span.End) ? RoleKind.Responder : RoleKind.Perpetrator;
            ActorReading.AddRole(party, role, Doubt(reading, doubted.First + 1, doubted.BaseEnd), span, anchor, Rule);
        }
    }
}
