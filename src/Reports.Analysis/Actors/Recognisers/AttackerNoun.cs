using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"the gunmen", "the suicide bomber", "the ringleader of Saturday's attack": the noun alone says that its bearer did it.</summary>
internal sealed class AttackerNoun : IActorRecogniser
{
    public string Rule => "attacker-noun";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (reading.Parties.NounAt(i) is not { Class: PartyNounClass.Attacker } noun || reading.Phrases.At(i) is not { } phrase || phrase.Head != i)
                continue;
            if (!(TellsOfDeed(noun) || TellsOfKilling(reading, noun, phrase)) || !IsCertain(reading, phrase) || reading.Phrases.Around(i) is not { } whole)
                continue;
            foreach (var party in reading.Parties.Meant(whole, anybody: false))
            {
                if (party.Kind == ActorKind.Unnamed && party.Roles.Count == 0)
                    ActorReading.AddRole(party, RoleKind.Perpetrator, AuxiliaryChain.HasDoubt(reading.Tokens, phrase.FirstToken, i) ? Standing.Suspected : Standing.Fact,
                        new TokenRange(phrase.FirstToken, phrase.EndToken), i, Rule);
            }
        }
    }

    private static bool TellsOfDeed(PartyNoun noun) => noun.Singular is "gunman" or "gunwoman" or "attacker" or "assailant" or "shooter" or "suicide bomber" or "suicide attacker" or "bomber" or
        "knifeman" or "stabber" or "hijacker" or "kidnapper" or "abductor" or "captor" or "hostage-taker" or "arsonist" or "ringleader";

    /// <summary>"the murderers of the mayor": whose murderers they are makes it one deed.</summary>
    private static bool TellsOfKilling(ActorReading reading, PartyNoun noun, NounPhrase phrase) =>
        noun.Singular is "murderer" or "killer" or "assassin" or "slayer" or "executioner" && phrase.EndToken + 1 < reading.Tokens.Count && reading.Tokens[phrase.EndToken].Lower == "of" &&
        reading.Phrases.At(phrase.EndToken + 1) is { } victim && (reading.Tokens[victim.FirstToken].Tag is "DT" or "NNP" or "CD" or "PRP$");

    /// <summary>Definite or counted, not denied: "the gunmen", "two gunmen"; "gunmen" in general is no one.</summary>
    private static bool IsCertain(ActorReading reading, NounPhrase phrase)
    {
        var first = reading.Tokens[phrase.FirstToken];
        return first.Lower is "the" or "those" or "these" or "both" || first.Tag == "CD";
    }
}
