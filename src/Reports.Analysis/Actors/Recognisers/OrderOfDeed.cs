using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"the prince ordered Ali Reza's killing", "the strike, which was approved by the president": whoever orders a deed planned it; an inquiry into one is none.</summary>
internal sealed class OrderOfDeed : IActorRecogniser
{
    private static readonly WordSet Ordering = WordSets.Of("ordering-verbs");

    public string Rule => "order-of-deed";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 1; i++)
        {
            if (!Ordering.Contains(reading.Tokens[i].Lower) || reading.Tokens[i].Tag is not ("VBD" or "VBN" or "VBZ"))
                continue;
            var clause = reading.Clauses.Read(i, i + 1, transitive: true);
            if (clause is { Agent: { } agent, Patient: { } patient, Prospective: false, Certainty: Certainty.Stated or Certainty.Suspected } && Deed(reading, patient) is { } deed)
                Add(reading, agent, clause, deed);
        }
    }

    /// <summary>The event that a phrase is: "the attack", "Ali Reza | 's killing".</summary>
    private static int? Deed(ActorReading reading, PartyPhrase phrase)
    {
        var head = phrase.BaseEnd + 1 < reading.Tokens.Count && reading.Tokens[phrase.BaseEnd].Tag == "POS" && reading.Phrases.At(phrase.BaseEnd + 1) is { } owned ? owned.Head : phrase.Head;
        return reading.Lexicons.Events.EndsAt(reading.Tokens, head) ? head : null;
    }

    private void Add(ActorReading reading, PartyPhrase agent, Clause clause, int deed)
    {
        var span = new TokenRange(Math.Min(agent.First, Math.Min(clause.Verb, deed)), Math.Max(agent.End, Math.Max(clause.VerbEnd, deed + 1)));
        foreach (var party in reading.Parties.Meant(agent, anybody: true).Where(party => party.Kind == ActorKind.Person || party.Group is not null))
            ActorReading.AddRole(party, RoleKind.Planner, Standings.Of(clause.Certainty), span, deed, Rule);
    }
}
