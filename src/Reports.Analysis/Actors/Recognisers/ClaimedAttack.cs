using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"The Moon Front claimed an attack on a base", "claimed Sunday's bombing": an armed group that claims an event says that it did it.</summary>
internal sealed class ClaimedAttack : IActorRecogniser
{
    private const int Reach = 20;

    private static readonly WordSet Claiming = WordSets.Of("attack-claiming-verbs");

    private static readonly WordSet RelativeWords = WordSets.Of("claim-relatives");

    public string Rule => "claimed-attack";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 1; i++)
        {
            if (Claiming.Contains(reading.Tokens[i].Lower) && reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) && Event(reading, sentence, i) is { } deed)
                ReadVerb(reading, i, deed);
        }
    }

    private void ReadVerb(ActorReading reading, int verb, int deed)
    {
        var clause = reading.Clauses.Read(verb, verb + 1, transitive: true);
        if (clause is not { Passive: false, Agent: { } claimant, Certainty: Certainty.Stated })
            return;
        var parties = OwnAccount.GroupOfVoice(reading, claimant) is { } group ? [group] : reading.Parties.Meant(claimant, anybody: false);
        foreach (var party in JoinedAgent.GroupBefore(reading, claimant) is { } joined ? parties.Append(reading.Parties.OfGroup(joined)) : parties)
        {
            if (party is { Kind: ActorKind.Organization, IsForce: false } && !party.Roles.Exists(r => r.Role == RoleKind.ClaimedResponsibility && r.Anchor == deed))
                ActorReading.AddRole(party, RoleKind.ClaimedResponsibility, Standing.Claimed, new TokenRange(Math.Min(claimant.First, verb), Math.Max(verb, deed) + 1), deed, Rule);
        }
    }

    /// <summary>The event that is the verb's object, or that "it" is; none where a clause follows that tells of the event ("claimed the attack killed nine").</summary>
    private static int? Event(ActorReading reading, Sentence sentence, int verb)
    {
        if (reading.Tokens[verb + 1].Lower == "it" && verb + 2 < sentence.EndToken && (reading.Tokens[verb + 2].Tag is "IN" or "." or "," || reading.Tokens[verb + 2].Lower is "." or "," or "later"))
            return reading.Deeds.LastBefore(verb);
        if (reading.Phrases.At(verb + 1) is not { } phrase || phrase.FirstToken != verb + 1)
            return null;
        var head = phrase.EndToken < sentence.EndToken && reading.Tokens[phrase.EndToken].Tag == "POS" && reading.Phrases.At(phrase.EndToken) is { } owned ? owned.Head : phrase.Head;
        if (!reading.Lexicons.Events.EndsAt(reading.Tokens, head))
            return null;
        for (var i = head + 1; i < sentence.EndToken && i < head + Reach; i++)
        {
            if (RelativeWords.Contains(reading.Tokens[i].Lower))
                return head;
            if (reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        return head;
    }
}
