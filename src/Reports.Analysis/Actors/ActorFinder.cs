using Reports.Analysis.Actors.Recognisers;
using Reports.Analysis.Entities;
using Reports.Analysis.Incidents;
using Reports.Analysis.Relations;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Finds who took part in violence, how sure the text is of it, and how the actors stand to each other. Safe to use from several threads at once.</summary>
internal sealed class ActorFinder(ActorLexicons lexicons)
{
    /// <summary>In this order; later ones may rely on the parties that earlier ones made.</summary>
    private readonly IActorRecogniser[] _roles =
    [
        new AgentOfAttackVerb(pronouns: false),
        new AgentOfEventNoun(),
        new SidesOfClash(),
        new OrderOfDeed(),
        new ClaimOrAccusation(),
        new Sentenced(),
        new ClaimedAttack(),
        new ClaimByMotive(),
        new SupportOfViolence(),
        new SuspectName(),
        new ChargeAgainst(),
        new TrialOf(),
        new ChargedList(),
        new HeldOver(),
        new SuspectedToBe(),
        new AttackerNoun(),
        new SuspectNoun(),
        new LeftBehind(),
        new TargetOfAttack(),
        new ForceInFight(),
        new TargetOfEvent(),
        new NameOfUnnamed(),
        new InCompany(),
        new NamesOfSeveral(),
        new AgentOfAttackVerb(pronouns: true),
    ];

    private readonly IActorRecogniser[] _relations = Relations(new RelationWords());

    /// <summary>Last, for it tells what became of those whom all others found.</summary>
    private readonly IActorRecogniser[] _fates = [new FateOfParty()];

    private static IActorRecogniser[] Relations(RelationWords words) =>
    [
        new NounRelation(words),
        new PhraseRelation(words),
        new BetweenRelation(),
        new MembersOfGroup(),
    ];

    /// <summary>The parties of a text that take part in its violence, in the order of their first mention.</summary>
    public IReadOnlyList<Party> Find(ArticleText text, EntityTable entities, IncidentTable incidents)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(incidents);
        var reading = new ActorReading(text, entities, lexicons);
        reading.Parties.Describe(reading.Phrases);
        Run(_roles, reading);
        KnownAttackers.Apply(reading);
        Run(_relations, reading);
        Run(_fates, reading);
        TargetedLeaders.Apply(reading);
        VerbalAttacks.Apply(reading);
        WeakestStanding.Apply(reading);
        GroupOfMembers.Apply(reading);
        GroupBehindRebels.Apply(reading);
        return [.. Admission.Admit(reading.Parties.All, incidents).OrderBy(party => party.Forms[0].First)];
    }

    private static void Run(IActorRecogniser[] recognisers, ActorReading reading)
    {
        foreach (var recogniser in recognisers)
        {
            foreach (var sentence in reading.Text.Sentences)
                recogniser.Read(sentence, reading);
        }
    }
}
