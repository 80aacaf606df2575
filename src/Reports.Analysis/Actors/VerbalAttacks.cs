using Reports.Analysis.Actors.Recognisers;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>"The senator launched a new attack on his rival", "fired at his opponents": what persons do to each other in words. Of a person of whom nothing else tells of violence it is no deed.</summary>
internal static class VerbalAttacks
{
    private static readonly WordSet Harm = WordSets.Of("harm");

    private static readonly WordSet Vague = WordSets.Of("words-of-debate");

    private static readonly WordSet Physical = WordSets.Of("physical-violence");

    public static void Apply(ActorReading reading)
    {
        foreach (var party in reading.Parties.All)
        {
            if (party is { Kind: ActorKind.Person, CalledBy.Count: 0, Statuses.Count: 0, Relations.Count: 0 } && party.Roles.Count > 0 && party.Roles.TrueForAll(role => MayBeOfWords(reading, role)))
                party.Roles.Clear();
        }
    }

    private static bool MayBeOfWords(ActorReading reading, RoleClaim role) =>
        role.Rule is AgentOfAttackVerb.Id or AgentOfEventNoun.Id && Vague.Contains(reading.Tokens[role.Anchor].Lower) && !IsPhysical(reading, role);

    /// <summary>Whether the sentence tells of harm, of weapons or of a kind of attack that is none of words.</summary>
    private static bool IsPhysical(ActorReading reading, RoleClaim role)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[role.Anchor].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var lower = reading.Tokens[i].Lower;
            if (Harm.Contains(lower) || Physical.Contains(lower) || reading.Lexicons.Weapons.EndsAt(reading.Tokens, i) || (reading.Lexicons.Events.EndsAt(reading.Tokens, i) && !Vague.Contains(lower)) ||
                reading.Parties.NounAt(i) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect } || reading.Parties.GroupAt(i) is not null)
                return true;
        }

        return false;
    }
}
