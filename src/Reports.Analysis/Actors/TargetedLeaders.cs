using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>"Ali Reza, the commander of the Moon Front, was killed in an airstrike.": a member of a group whom an army kills is its target. Known once relations and fates are.</summary>
internal static class TargetedLeaders
{
    private const string Rule = "targeted-leader";

    private static readonly WordSet Strikes = WordSets.Of("force-attacks");

    public static void Apply(ActorReading reading)
    {
        foreach (var party in reading.Parties.All)
        {
            if (party.Kind != ActorKind.Person || !party.Relations.Exists(relation => relation.Type is RelationType.LeaderOf or RelationType.DeputyOf or RelationType.MemberOf or RelationType.FounderOf))
                continue;
            if (party.Statuses.Find(status => status is { Value: StatusValue.Killed or StatusValue.Wounded, Hedged: false } && TellsOfStrike(reading, status)) is { } fate)
                ActorReading.AddRole(party, RoleKind.Target, Standing.Fact, fate.Span, fate.Span.End - 1, Rule);
        }
    }

    /// <summary>An airstrike, a raid or an army in the sentence, and no deed of the party's own.</summary>
    private static bool TellsOfStrike(ActorReading reading, StatusClaim fate)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[fate.Span.First].Sentence];
        return Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => Strikes.Contains(reading.Tokens[i].Lower) || (reading.Parties.NounAt(i) is { Class: PartyNounClass.Force } force && force.Singular is not ("police" or "officer" or "policeman" or "police officer" or "government")));
    }
}
