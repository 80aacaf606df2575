using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Ali Reza, the man who killed nine people", "a lorry driven by Ali Reza ploughed into": the person whose name stands beside the words for the one who did it.</summary>
internal static class NamedAgent
{
    public static PartyPhrase Of(ActorReading reading, PartyPhrase agent) => Apposed(reading, agent) ?? Driver(reading, agent) ?? agent;

    /// <summary>"Ali Reza, | the man", "Ali Reza, 28, | the man".</summary>
    private static PartyPhrase? Apposed(ActorReading reading, PartyPhrase agent)
    {
        if (agent.First < 2 || reading.Tokens[agent.First - 1].Lower != "," || reading.Tokens[agent.First - 1].Sentence != reading.Tokens[agent.First].Sentence || reading.Tokens[agent.First].Lower is not ("the" or "a" or "an") ||
            reading.Parties.NounAt(agent.Head) is not ({ Plural: false, Class: PartyNounClass.Person or PartyNounClass.Attacker or PartyNounClass.Suspect } or { Singular: "member", Plural: false }))
            return null;
        var end = agent.First > 4 && reading.Tokens[agent.First - 2].Tag == "CD" && reading.Tokens[agent.First - 3].Lower == "," ? agent.First - 3 : agent.First - 1;
        return reading.Parties.EntityAt(end - 1) is { Type: NameType.Person } && reading.Phrases.At(end - 1) is { } name && name.EndToken == end ? reading.Phrases.Around(name.Head) : null;
    }

    /// <summary>"The man suspected of stabbing two people in Odrin | is Ali Reza": who the one is of whom the phrase speaks.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="one">The words for him.</param>
    /// <param name="behind">Index behind the phrase.</param>
    public static PartyPhrase? Predicated(ActorReading reading, Sentence sentence, PartyPhrase one, int behind)
    {
        if (reading.Tokens[one.First].Lower != "the" || one.First != sentence.FirstToken || reading.Parties.NounAt(one.Head) is not { Plural: false, Class: PartyNounClass.Person or PartyNounClass.Attacker or PartyNounClass.Suspect })
            return null;
        var verb = Enumerable.Range(behind, sentence.EndToken - behind).FirstOrDefault(i => reading.Tokens[i].Tag is "VBD" or "VBZ" or "MD", -1);
        return verb > 0 && verb + 1 < sentence.EndToken && reading.Tokens[verb].Lower is "is" or "was" && reading.Parties.EntityAt(verb + 1) is { Type: NameType.Person } && reading.Phrases.StartingAt(verb + 1) is { } name && name.First == verb + 1 ? name : null;
    }

    /// <summary>"a lorry | driven by | Ali Reza".</summary>
    private static PartyPhrase? Driver(ActorReading reading, PartyPhrase agent) =>
        agent.BaseEnd + 2 < reading.Tokens.Count && reading.Tokens[agent.BaseEnd].Lower == "driven" && reading.Tokens[agent.BaseEnd + 1].Lower == "by" ? reading.Phrases.StartingAt(agent.BaseEnd + 2) : null;
}
