using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"The Moon Front said the attack was in retaliation for a raid": an armed group that says why an attack was made claims it.</summary>
internal sealed class ClaimByMotive : IActorRecogniser
{
    private const int Reach = 8;

    private static readonly WordSet Accounts = WordSets.Of("account-verbs");

    private static readonly WordSet Motives = WordSets.Of("motives");

    public string Rule => "claim-by-motive";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 3; i++)
        {
            if (!Accounts.Contains(reading.Tokens[i].Lower) || !reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) || Event(reading, sentence, i) is not { } deed)
                continue;
            var clause = reading.Clauses.Read(i, i + 1, transitive: false);
            if (clause is { Passive: false, Agent: { } teller, Certainty: Certainty.Stated } && Group(reading, teller) is { } group)
                ActorReading.AddRole(group, RoleKind.ClaimedResponsibility, Standing.Claimed, new TokenRange(Math.Min(teller.First, i), deed + 1), deed, Rule);
        }
    }

    private static Party? Group(ActorReading reading, PartyPhrase teller) =>
        OwnAccount.GroupOfVoice(reading, teller) ?? reading.Parties.Meant(teller, anybody: false).FirstOrDefault(party => party.Group is not null);

    /// <summary>The attack of whose reason the words behind a verb of saying tell: nobody's in particular, so the teller's.</summary>
    private static int? Event(ActorReading reading, Sentence sentence, int verb)
    {
        var at = reading.Tokens[verb + 1].Lower == "that" ? verb + 2 : verb + 1;
        if (reading.Phrases.StartingAt(at) is not { } told || !(reading.Lexicons.Events.EndsAt(reading.Tokens, told.Head) || reading.Tokens[told.Head].Lower is "it" or "action" or "operation") || BelongsToOthers(reading, told) ||
            told.End >= sentence.EndToken || reading.Tokens[told.End].Lower is not ("was" or "were"))
            return null;
        for (var i = told.End + 1; i < sentence.EndToken && i < told.End + Reach; i++)
        {
            if (reading.Tokens[i].Lower is "," or "not" or "by" or "that")
                return null;
            if (Motives.Contains(reading.Tokens[i].Lower))
                return told.Head;
        }

        return null;
    }

    /// <summary>"the Moonish strike": an attack that the words give to somebody.</summary>
    private static bool BelongsToOthers(ActorReading reading, PartyPhrase told) =>
        Enumerable.Range(told.First, told.End - told.First).Any(i => reading.Parties.GroupAt(i) is not null || reading.Parties.NounAt(i) is not null || reading.Lexicons.States.CodeOf(reading.Tokens[i].Text) is not null);
}
