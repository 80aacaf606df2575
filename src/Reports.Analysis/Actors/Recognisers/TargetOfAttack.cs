using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>An armed group or a state's force that is attacked: "Russian soldiers were wounded", "killed fighters of the Moon Front".</summary>
internal sealed class TargetOfAttack : IActorRecogniser
{
    private static readonly WordSet Wounding = WordSets.Of("wounding");

    private static readonly WordSet Insurgents = WordSets.Of("insurgents");

    private static readonly WordSet Enforcers = WordSets.Of("law-enforcers");

    private static readonly WordSet Strikes = WordSets.Of("force-attacks");

    public string Rule => "target-of-attack";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (reading.Lexicons.Verbs.At(reading.Tokens, i, sentence.EndToken) is not { Value.Class: AttackVerbClass.Kill or AttackVerbClass.Attack or AttackVerbClass.Destroy } match ||
                !reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) || IsTalkOfAttacking(reading, sentence, i))
                continue;
            var attacks = match.Value.Class == AttackVerbClass.Attack && !Wounding.Contains(reading.Tokens[i].Lower);
            var clause = reading.Clauses.Read(i, i + match.Length, transitive: true);
            if (clause.Patient is { } patient && clause.Certainty is not (Certainty.Unreal or Certainty.Negated))
            {
                if (match.Value.Class == AttackVerbClass.Destroy)
                    AddOwner(reading, clause, patient);
                else
                    Add(reading, clause, patient, attacks);
            }

            i += match.Length - 1;
        }
    }

    /// <summary>"jets destroyed a Moon Front command post": the group whose things an army destroys.</summary>
    private void AddOwner(ActorReading reading, Clause clause, PartyPhrase patient)
    {
        if (clause.Agent is not { } agent || !IsOfWar(reading, agent))
            return;
        if (Enumerable.Range(patient.First, patient.BaseEnd - patient.First).Select(reading.Parties.GroupAt).FirstOrDefault(group => group is not null) is { } owner)
            ActorReading.AddRole(reading.Parties.OfGroup(owner), RoleKind.Target, Standings.Of(clause.Certainty), new TokenRange(Math.Min(patient.First, clause.Verb), Math.Max(patient.End, clause.VerbEnd)), clause.Verb, Rule);
    }

    /// <summary>"Attacking the Moon Front is cheap": a deed that is spoken of, not told.</summary>
    private static bool IsTalkOfAttacking(ActorReading reading, Sentence sentence, int verb) =>
        reading.Tokens[verb].Tag == "VBG" && (verb == sentence.FirstToken || reading.Tokens[verb - 1].Tag is "``" or "''" || reading.Tokens[verb - 1].Lower is "\"" or "“");

    /// <summary>An army and its like, or its strike; who is shot by police is no target of war.</summary>
    private static bool IsOfWar(ActorReading reading, PartyPhrase agent) =>
        (reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Force } force && !Enforcers.Contains(force.Singular)) || Strikes.Contains(reading.Tokens[agent.Head].Lower);

    private void Add(ActorReading reading, Clause clause, PartyPhrase patient, bool attacks)
    {
        var byForce = clause.Agent is { } agent && IsOfWar(reading, agent);
        foreach (var party in reading.Parties.Meant(patient, anybody: false))
        {
            attacks |= byForce && (party.Group is not null || (party is { Kind: ActorKind.Unnamed, Noun: { Plural: true } fighters } && Insurgents.Contains(fighters.Singular)));
            if (attacks && byForce && party.Group is null && party.Roles.Count == 0 && party.Noun is { Plural: true, Class: PartyNounClass.Attacker })
                ActorReading.AddRole(party, RoleKind.Target, Standings.Of(clause.Certainty), new TokenRange(Math.Min(patient.First, clause.Verb), Math.Max(patient.End, clause.VerbEnd)), clause.Verb, Rule);
            if (party.Kind == ActorKind.State || (attacks && party.Group is not null && reading.Parties.NounAt(patient.Head) is null or { Class: PartyNounClass.Force or PartyNounClass.Collective or PartyNounClass.Attacker }))
                ActorReading.AddRole(party, RoleKind.Target, Standings.Of(clause.Certainty), new TokenRange(Math.Min(patient.First, clause.Verb), Math.Max(patient.End, clause.VerbEnd)), clause.Verb, Rule);
        }
    }
}
