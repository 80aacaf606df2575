using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Incidents;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Two soldiers were sentenced to 20 years in prison for killing nine villagers": the deed stands behind the term.</summary>
internal sealed class Sentenced : IActorRecogniser
{
    private const int Reach = 18;

    private static readonly WordSet Verbs = WordSets.Of("sentencing-verbs");

    public string Rule => "sentenced-for";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (!Verbs.Contains(reading.Tokens[i].Lower) || reading.Tokens[i].Tag is not ("VBN" or "VBD") || Deed(reading, sentence, i) is not { } deed)
                continue;
            if (reading.Clauses.Read(i, i + 1, transitive: true) is not { Certainty: Certainty.Stated, Patient: { } guilty })
                continue;
            foreach (var party in reading.Parties.Meant(guilty, anybody: true).Where(party => party.Kind is ActorKind.Person or ActorKind.Unnamed && (reading.Tokens[guilty.Head].Tag != "PRP" || party.Roles.Count > 0) && !party.Roles.Exists(role => role.Anchor == deed)))
                ActorReading.AddRole(party, RoleKind.Perpetrator, Standing.Fact, new TokenRange(Math.Min(guilty.First, i), deed + 1), deed, Rule);
        }
    }

    /// <summary>The verb or noun of violence behind "for" or "over".</summary>
    private static int? Deed(ActorReading reading, Sentence sentence, int verb)
    {
        for (var i = verb + 1; i + 1 < sentence.EndToken && i < verb + Reach; i++)
        {
            if (reading.Tokens[i].Lower is ";" or "after" or "but")
                return null;
            if (reading.Tokens[i].Lower is not ("for" or "over"))
                continue;
            if (reading.Tokens[i + 1].Tag == "VBG" && (reading.Lexicons.Verbs.At(reading.Tokens, i + 1, sentence.EndToken) is { Value: { Strong: true } } || DrivenInto.IsAt(reading.Tokens, i + 1, sentence.EndToken)))
                return i + 1;
            if (reading.Phrases.StartingAt(i + 1) is { } cause && reading.Lexicons.Events.EndsAt(reading.Tokens, cause.Head))
                return cause.Head;
        }

        return null;
    }
}
