using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Moonish forces put down the rebellion", "troops were sent to repel the rebels", "the army drove the Moon Front out": a force that fights attackers responds, and those whom it fights are its target.</summary>
internal sealed class ForceInFight : IActorRecogniser
{
    private static readonly WordSet Fighting = WordSets.Of("fighting-verbs");

    private static readonly WordSet Recovering = WordSets.Of("recovering-verbs");

    private static readonly WordSet Particles = WordSets.Of("fighting-particles");

    private static readonly WordSet Risings = WordSets.Of("risings");

    private static readonly WordSet Sending = WordSets.Of("sending-verbs");

    private static readonly WordSet Charges = WordSets.Of("charge-nouns");

    private static readonly WordSet Accounts = WordSets.Of("account-verbs");

    private static readonly WordSet Capturing = WordSets.Of("capturing-verbs");

    private static readonly WordSet Striving = WordSets.Of("striving-words");

    /// <summary>How far behind its verb "from" may stand.</summary>
    private const int FarthestFrom = 9;

    /// <summary>How far before "against" its verb may stand.</summary>
    private const int FarthestVerb = 6;

    public string Rule => "force-in-fight";

    public void Read(Sentence sentence, ActorReading reading)
    {
        ReadFights(sentence, reading);
        ReadCaptures(sentence, reading);
        for (var i = sentence.FirstToken + 2; i < sentence.EndToken - 1; i++)
        {
            if (reading.Tokens[i].Lower == "against" && reading.PhraseFrom(i + 1) is { } enemy)
                ReadAgainst(reading, sentence, i, enemy);
        }
    }

    /// <summary>"Moonish forces held their lines | against the Moon Front": the subject of the verb before is the force.</summary>
    private void ReadAgainst(ActorReading reading, Sentence sentence, int against, PartyPhrase enemy)
    {
        var verb = against - 1;
        while (verb > sentence.FirstToken && !(reading.Tokens[verb].Tag is "VBD" or "VBZ" or "VBP" or "VBG" or "VBN" && !AuxiliaryChain.IsAuxiliary(reading.Tokens[verb])))
        {
            if (reading.Tokens[verb].Lower is "," or ";" || Charges.Contains(reading.Tokens[verb].Lower) || against - verb > FarthestVerb)
                return;
            verb--;
        }

        if (verb == sentence.FirstToken || Accounts.Contains(reading.Tokens[verb].Lower) || Attackers(reading, enemy) is not { } attackers)
            return;
        var clause = reading.Clauses.Read(verb, verb + 1, transitive: false);
        if (clause is { Passive: false, Agent: { } agent, Certainty: Certainty.Stated, Prospective: false })
            Add(reading, agent, attackers, enemy, clause);
    }

    private void ReadFights(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 1; i++)
        {
            if (!(Fighting.Contains(reading.Tokens[i].Lower) || Recovering.Contains(reading.Tokens[i].Lower)) || !reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                continue;
            var end = Particles.Contains(reading.Tokens[i + 1].Lower) ? i + 2 : i + 1;
            var clause = reading.Clauses.Read(i, end, transitive: true);
            if (clause.Agent is not { } agent || clause.Patient is not { } fought || clause.Prospective || clause.Certainty is Certainty.Negated || (clause.Certainty == Certainty.Unreal && !IsSent(reading, sentence, i)))
                continue;
            if (Attackers(reading, fought) is { } attackers)
                Add(reading, agent, attackers, fought, clause);
            else if (Recovering.Contains(reading.Tokens[i].Lower) && reading.Tokens[fought.Head].Tag is "NNP" or "NNS" or "NN" or "CD")
                Add(reading, agent, [], fought, clause);
        }
    }

    /// <summary>"captured the town of Moon from the Moon Front", "the town was liberated from the rebels", "fought to retake it from them": from whom a place is taken.</summary>
    private void ReadCaptures(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 2; i++)
        {
            if (!(Recovering.Contains(reading.Tokens[i].Lower) || Capturing.Contains(reading.Tokens[i].Lower)) || !reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) || Loser(reading, sentence, i) is not { } loser || Attackers(reading, loser) is not { Count: > 0 } attackers)
                continue;
            var clause = reading.Clauses.Read(i, i + 1, transitive: true);
            if (clause.Prospective || clause.Certainty == Certainty.Negated || (clause.Certainty == Certainty.Unreal && !Strives(reading, sentence, i)))
                continue;
            foreach (var target in attackers)
                ActorReading.AddRole(target, RoleKind.Target, Standing.Fact, new TokenRange(i, loser.BaseEnd), i, Rule);
            if (clause.Agent is { } agent)
                Add(reading, agent, [], loser, clause);
        }
    }

    /// <summary>"captured the town | from | the Moon Front": the phrase behind the next "from" of the clause.</summary>
    private static PartyPhrase? Loser(ActorReading reading, Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.EndToken - 1 && i <= verb + FarthestFrom; i++)
        {
            if (reading.Tokens[i].Lower == "from")
                return reading.PhraseFrom(i + 1);
            if (reading.Tokens[i].Lower is "," or ";" || reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        return null;
    }

    /// <summary>"attempted | to seize", "an offensive | to retake": what is striven for with arms is a fight.</summary>
    private static bool Strives(ActorReading reading, Sentence sentence, int verb) =>
        verb - 2 >= sentence.FirstToken && reading.Tokens[verb - 1].Lower == "to" && (Striving.Contains(reading.Tokens[verb - 2].Lower) || Sending.Contains(reading.Tokens[verb - 2].Lower));

    /// <summary>"were deployed | to repel": those who are sent to fight are in it.</summary>
    private static bool IsSent(ActorReading reading, Sentence sentence, int verb) =>
        verb - 2 >= sentence.FirstToken && reading.Tokens[verb - 1].Lower == "to" && Sending.Contains(reading.Tokens[verb - 2].Lower);

    /// <summary>Those whom a phrase means where it speaks of attackers or of what they do: "the rebels", "an uprising", "raids by bandits"; none where it does not.</summary>
    private static IReadOnlyList<Party>? Attackers(ActorReading reading, PartyPhrase fought)
    {
        if (reading.Parties.GroupAt(fought.Head) is not null || reading.Parties.NounAt(fought.Head) is { Class: PartyNounClass.Attacker })
        {
            var meant = reading.Parties.Meant(fought, anybody: false);
            return meant.Any(party => party.Group is not null) ? [.. meant.Where(party => party.Group is not null)] : meant; // "Moon Front rebels": the group is the side.
        }

        return Risings.Contains(reading.Tokens[fought.Head].Lower) || reading.Lexicons.Events.EndsAt(reading.Tokens, fought.Head) ? [] : null;
    }

    private void Add(ActorReading reading, PartyPhrase agent, IReadOnlyList<Party> attackers, PartyPhrase fought, Clause clause)
    {
        var span = new TokenRange(Math.Min(agent.First, clause.Verb), Math.Max(fought.BaseEnd, clause.VerbEnd));
        foreach (var force in reading.Parties.Meant(agent, anybody: false).Where(party => party.IsForce || (party.Group is not null && (Recovering.Contains(reading.Tokens[clause.Verb].Lower) || Capturing.Contains(reading.Tokens[clause.Verb].Lower)))))
        {
            if (!force.Roles.Exists(role => role.Role == RoleKind.Perpetrator && role.Anchor >= clause.Verb && role.Anchor < fought.First)) // "conducted strikes against the Moon Front".
                ActorReading.AddRole(force, RoleKind.Responder, Standings.Of(clause.Certainty == Certainty.Unreal ? Certainty.Stated : clause.Certainty), span, clause.Verb, Rule);
            foreach (var target in attackers.Where(party => party.Group is not null || party.Noun is { Plural: true }))
                ActorReading.AddRole(target, RoleKind.Target, Standings.Of(clause.Certainty == Certainty.Unreal ? Certainty.Stated : clause.Certainty), span, clause.Verb, Rule);
        }
    }
}
