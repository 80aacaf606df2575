using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"airstrikes on the Moon Front", "an offensive against insurgents", "the raid killed nine rebels": the armed group, force or insurgents at whom an event is aimed.</summary>
internal sealed class TargetOfEvent : IActorRecogniser
{
    private const int Reach = 5;

    private static readonly WordSet Aiming = WordSets.Of("aiming-participles");

    private static readonly WordSet Operations = WordSets.Of("harmless-operations");

    private static readonly WordSet Enforcers = WordSets.Of("law-enforcers");

    private static readonly WordSet Missions = WordSets.Of("missions");

    public string Rule => "target-of-event";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken - 1; i++)
        {
            if (!IsEvent(reading, i))
                continue;
            ReadAim(reading, sentence, i);
            ReadOutcome(reading, sentence, i);
        }
    }

    private static bool IsEvent(ActorReading reading, int i) =>
        reading.Tokens[i].Tag is "NN" or "NNS" or "NNP" && (reading.Lexicons.Events.EndsAt(reading.Tokens, i) || Operations.Contains(reading.Tokens[i].Lower));

    /// <summary>Whom the event is "on" or "against".</summary>
    private void ReadAim(ActorReading reading, Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < sentence.EndToken - 1 && i <= noun + Reach; i++)
        {
            if (reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) && !Aiming.Contains(reading.Tokens[i].Lower) || reading.Tokens[i].Lower is "," or ";" or "by" or "and")
                return;
            if (!(reading.Tokens[i].Lower is "on" or "against" or "targeting" || (reading.Tokens[i].Lower == "at" && reading.Tokens[i - 1].Lower is "targeted" or "aimed" or "directed")) || reading.PhraseFrom(i + 1) is not { } aim)
                continue;
            if (Mission(reading, aim) is { } state)
                ActorReading.AddRole(state, RoleKind.Target, Standing.Fact, new TokenRange(noun, aim.End), noun, Rule);
            else
                Add(reading, aim, new TokenRange(noun, aim.End), noun, plural: false);
            return;
        }
    }

    /// <summary>"the operation | killed 30 insurgents".</summary>
    private void ReadOutcome(ActorReading reading, Sentence sentence, int noun)
    {
        var verb = noun + 1;
        if (verb + 1 < sentence.EndToken && reading.Tokens[verb].Tag is "VBD" && reading.Lexicons.Verbs.At(reading.Tokens, verb, sentence.EndToken) is { Value.Class: AttackVerbClass.Kill or AttackVerbClass.Attack } match && reading.Phrases.StartingAt(verb + match.Length) is { } hit)
            Add(reading, hit, new TokenRange(noun, hit.End), verb, plural: true);
    }

    /// <summary>"the attack on | the Moonish embassy": the state whose house it is.</summary>
    private static Party? Mission(ActorReading reading, PartyPhrase aim)
    {
        if (!Missions.Contains(reading.Tokens[aim.Head].Lower))
            return null;
        for (var i = aim.First; i < aim.Head; i++)
        {
            if ((i + 1 < aim.Head ? reading.Parties.OfState(i, i + 2) : null) is { } named)
                return named;
            if (reading.Parties.OfState(i, i + 1) is { } state)
                return state;
        }

        return null;
    }

    /// <param name="reading">The document.</param>
    /// <param name="aim">Whom the event hits.</param>
    /// <param name="span">The words that tell of it.</param>
    /// <param name="anchor">The word for the event.</param>
    /// <param name="plural">Whether persons without a name are meant too: those whom an operation killed took part in the fight, those against whom one is planned need not.</param>
    private void Add(ActorReading reading, PartyPhrase aim, TokenRange span, int anchor, bool plural)
    {
        if (reading.Parties.GroupAt(aim.Head) is null && !(plural && reading.Parties.NounAt(aim.Head) is { Class: PartyNounClass.Attacker, Plural: true }) && !(reading.Parties.NounAt(aim.Head) is { Class: PartyNounClass.Force } force && !Enforcers.Contains(force.Singular)) && !IsOfGroup(reading, aim))
            return;
        var meant = reading.Parties.Meant(aim, anybody: false);
        var ofGroup = meant.Any(party => party.Group is not null); // "Moon Front rebels": the group is the side.
        foreach (var party in meant.Where(party => party.Kind != ActorKind.Person && (!ofGroup || party.Group is not null)))
            ActorReading.AddRole(party, RoleKind.Target, AuxiliaryChain.HasDoubt(reading.Tokens, Math.Max(0, anchor - 2), anchor) ? Standing.Suspected : Standing.Fact, span, anchor, Rule);
    }

    /// <summary>"Moon Front operatives", "two Moon Front vehicles": the group whose people or things they are.</summary>
    private static bool IsOfGroup(ActorReading reading, PartyPhrase aim) => aim.Head > aim.First && reading.Parties.GroupAt(aim.Head - 1) is not null && reading.Tokens[aim.Head].Tag == "NNS";
}
