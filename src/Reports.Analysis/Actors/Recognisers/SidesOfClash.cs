using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"a gun battle between rebels and troops", "clashes between students and security forces left nine hurt": the sides that bear arms. A force that fights attackers responds, and they are its target.</summary>
internal sealed class SidesOfClash : IActorRecogniser
{
    private const int Reach = 10;

    /// <summary>Where and when it was may stand before "between".</summary>
    private const int FarthestBetween = 16;

    private static readonly WordSet Clashes = WordSets.Of("clashes");

    private static readonly WordSet MutualVerbs = WordSets.Of("mutual-verbs");

    private static readonly WordSet Harm = WordSets.Of("harm");

    public string Rule => "sides-of-clash";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken - 3; i++)
        {
            if (Clashes.Contains(reading.Tokens[i].Lower) && Between(reading, sentence, i) is { } between && Sides(reading, sentence, between) is { } sides)
                Add(reading, i, sides);
            if (reading.Tokens[i].Lower is "clashed" or "clash" or "clashing" && reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) && reading.Tokens[i + 1].Lower == "with" &&
                reading.Clauses.Read(i, i + 2, transitive: true) is { Agent: { } agent, Patient: { } other, Certainty: Certainty.Stated or Certainty.Suspected })
                Add(reading, i, (agent, other));
            if (IsMutual(reading, i) && reading.Clauses.Read(i, i + 1, transitive: false) is { Agent: { } one, Certainty: Certainty.Stated or Certainty.Suspected } && RivalOf(reading, sentence, one) is { } rival)
                Add(reading, i, (rival, one));
        }
    }

    /// <summary>"The Moon Front and the Sun Army have | fought each other", "| clashed": both sides stand before the verb.</summary>
    private static bool IsMutual(ActorReading reading, int verb) =>
        reading.Tokens[verb].Tag is "VBD" or "VBN" or "VBP" or "VBG" && MutualVerbs.Contains(reading.Tokens[verb].Lower) &&
        (reading.Tokens[verb + 1].Lower is "each" or "one" ? reading.Tokens[verb + 2].Lower is "other" or "another" : reading.Tokens[verb].Lower.StartsWith("clash", StringComparison.Ordinal) && reading.Tokens[verb + 1].Lower != "with");

    private static PartyPhrase? RivalOf(ActorReading reading, Sentence sentence, PartyPhrase one) =>
        JoinedAgent.GroupBefore(reading, one) is { } group ? new PartyPhrase(group.FirstToken, group.EndToken, group.EndToken, group.EndToken - 1)
        : reading.Phrases.ConjunctBefore(one, sentence.FirstToken) is { } before ? reading.Phrases.Around(before.Head) : null;

    /// <summary>"clashes | on Monday | between".</summary>
    private static int? Between(ActorReading reading, Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < sentence.EndToken - 2 && i <= noun + FarthestBetween; i++)
        {
            if (reading.Tokens[i].Lower == "between")
                return i;
            if (reading.Tokens[i].Lower is "," or ";" || reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        return null;
    }

    private static (PartyPhrase First, PartyPhrase Second)? Sides(ActorReading reading, Sentence sentence, int between)
    {
        if (reading.Phrases.StartingAt(between + 1) is not { } first)
            return null;
        for (var i = first.BaseEnd; i < sentence.EndToken - 1 && i < first.BaseEnd + Reach; i++)
        {
            if (reading.Tokens[i].Lower == "and")
                return reading.PhraseFrom(i + 1) is { } second ? (first, second) : null;
            if (reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        return null;
    }

    private void Add(ActorReading reading, int noun, (PartyPhrase First, PartyPhrase Second) sides)
    {
        var one = Armed(reading, sides.First);
        var other = Armed(reading, sides.Second);
        var forces = one.Concat(other).Any(party => party.IsForce);
        var attackers = one.Concat(other).Any(party => !party.IsForce);
        var harm = TellsOfHarm(reading, noun) || one.Concat(other).All(party => party.Group is not null);
        foreach (var party in one.Concat(other))
        {
            var role = !(forces && attackers) ? RoleKind.Perpetrator : party.IsForce ? RoleKind.Responder : RoleKind.Target;
            if (role == RoleKind.Perpetrator && !harm)
                continue;
            var doubted = AuxiliaryChain.HasDoubt(reading.Tokens, Math.Max(0, noun - 3), noun);
            ActorReading.AddRole(party, role, doubted ? Standing.Suspected : Standing.Fact, new TokenRange(Math.Min(noun, sides.First.First), sides.Second.BaseEnd), noun, Rule);
        }
    }

    private static List<Party> Armed(ActorReading reading, PartyPhrase side) =>
        [.. reading.Parties.Meant(side, anybody: false).Where(party => party.Group is not null || party.IsForce || party.Noun is { Class: PartyNounClass.Attacker or PartyNounClass.Collective })];

    private static bool TellsOfHarm(ActorReading reading, int noun)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[noun].Sentence];
        return Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => Harm.Contains(reading.Tokens[i].Lower));
    }
}
