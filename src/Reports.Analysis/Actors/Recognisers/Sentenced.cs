using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Two soldiers were sentenced to 20 years in prison for killing nine villagers": "A court sentenced Ali Reza for supplying the weapons": the deed stands behind the term.</summary>
internal sealed class Sentenced : IActorRecogniser
{
    private const int Reach = 18;

    private static readonly WordSet Courts = WordSets.Of("courts");

    private static readonly WordSet Authorities = WordSets.Of("authorities");

    private static readonly WordSet Helping = WordSets.Of("helping-deeds");

    private static readonly WordSet Verbs = WordSets.Of("sentencing-verbs");

    public string Rule => "sentenced-for";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (!Verbs.Contains(reading.Tokens[i].Lower) || reading.Tokens[i].Tag is not ("VBN" or "VBD"))
                continue;
            if ((DeedBehind.For(reading, i + 1, i + Reach, EndsCause) is { } own ? (own, RoleKind.Perpetrator) : Help(reading, sentence, i) is { } help ? (help, RoleKind.Supporter) : default((int Deed, RoleKind Role)?)) is not { } told)
                continue;
            if (reading.Clauses.Read(i, i + 1, transitive: true) is not { Certainty: Certainty.Stated, Patient: { } guilty } clause || (!clause.Passive && !IsByCourt(reading, clause)))
                continue;
            foreach (var party in reading.Parties.Meant(guilty, anybody: true).Where(party => party.Kind is ActorKind.Person or ActorKind.Unnamed && (reading.Tokens[guilty.Head].Tag != "PRP" || party.Roles.Count > 0) && !party.Roles.Exists(role => role.Anchor == told.Deed)))
                ActorReading.AddRole(party, told.Role, Standing.Fact, new TokenRange(Math.Min(guilty.First, i), Math.Max(told.Deed + 1, guilty.End)), told.Deed, Rule);
        }
    }

    /// <summary>"A court in Moon | sentenced Ali Reza": armed groups sentence nobody.</summary>
    private static bool IsByCourt(ActorReading reading, Clause clause) =>
        clause.Agent is { } judge && Enumerable.Range(judge.First, judge.BaseEnd - judge.First).Any(i => Courts.Contains(reading.Tokens[i].Lower) || Authorities.Contains(reading.Tokens[i].Lower));

    /// <summary>"for | supplying the weapons used in the attack": the event that was helped.</summary>
    private static int? Help(ActorReading reading, Sentence sentence, int verb)
    {
        var helps = false;
        for (var i = verb + 1; i + 1 < sentence.EndToken && !EndsCause(reading.Tokens[i]); i++)
        {
            helps |= reading.Tokens[i].Lower == "for" && Helping.Contains(reading.Tokens[i + 1].Lower);
            if (helps && reading.Lexicons.Events.EndsAt(reading.Tokens, i))
                return i;
        }

        return null;
    }

    private static bool EndsCause(Token token) => token.Lower is ";" or "after" or "but";
}
