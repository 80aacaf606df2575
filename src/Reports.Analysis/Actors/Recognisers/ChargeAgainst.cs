using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"a charge of murder against Ali Reza", "the murder case against Ali Reza", "Ali Reza faces murder charges".</summary>
internal sealed class ChargeAgainst : IActorRecogniser
{
    private const int Reach = 8;

    private static readonly WordSet Charges = WordSets.Of("charge-nouns");

    private static readonly WordSet Facing = WordSets.Of("facing-verbs");

    private static readonly WordSet Crimes = WordSets.Of("crimes");

    private static readonly WordSet Potential = WordSets.Of("potential-words");

    public string Rule => "charge-against";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Charges.Contains(reading.Tokens[i].Lower))
                continue;
            if (Against(reading, sentence, i) is { } name && (Deed(reading, sentence, i, name.FirstToken) ?? DeedBehindWarrant(reading, sentence, i, name.EndToken)) is { } deed)
                AddListed(reading, sentence, i, name, deed);
            else if (Faces(reading, sentence, i) is { } facing && Deed(reading, sentence, i, Math.Min(sentence.EndToken, i + Reach)) is { } faced)
                Add(reading, facing.Entity, new TokenRange(facing.First, Math.Max(i, faced) + 1), faced);
        }
    }

    /// <summary>The person behind the next "against".</summary>
    private static NameMention? Against(ActorReading reading, Sentence sentence, int charge)
    {
        for (var i = charge + 1; i < sentence.EndToken - 1 && i < charge + Reach; i++)
        {
            if (reading.Tokens[i].Lower is "," or ";" or "that")
                return null;
            if (reading.Tokens[i].Lower != "against" && !(reading.Tokens[i].Lower == "for" && IsWarrant(reading, charge)) || reading.Phrases.StartingAt(i + 1) is not { } phrase || reading.Entities.At(phrase.Head) is not { Type: NameType.Person })
                continue;
            return reading.NamesIn(sentence).FirstOrDefault(n => n.FirstToken <= phrase.Head && phrase.Head < n.EndToken);
        }

        return null;
    }

    private static bool IsWarrant(ActorReading reading, int charge) => reading.Tokens[charge].Lower is "warrant" or "warrants";

    /// <summary>"arrest warrants for Ali Reza and Omar Said, charged with the murder of": a warrant's deed may follow its names.</summary>
    private static int? DeedBehindWarrant(ActorReading reading, Sentence sentence, int charge, int end) =>
        IsWarrant(reading, charge) ? Deed(reading, sentence, end, sentence.EndToken) : null;

    private void AddListed(ActorReading reading, Sentence sentence, int charge, NameMention first, int deed)
    {
        foreach (var name in PersonLists.NamesFrom(reading, sentence, first.FirstToken))
        {
            if (reading.Entities.At(name.FirstToken) is { Type: NameType.Person } person && !(deed > first.EndToken && name.FirstToken > deed))
                Add(reading, person, new TokenRange(Math.Min(charge, deed), Math.Max(name.EndToken, deed + 1)), deed);
        }
    }

    /// <summary>The person who "faces" the charge.</summary>
    private static (Entity Entity, int First)? Faces(ActorReading reading, Sentence sentence, int charge)
    {
        for (var i = charge - 1; i > sentence.FirstToken && i > charge - Reach; i--)
        {
            if (Facing.Contains(reading.Tokens[i].Lower) && reading.Clauses.Read(i, i + 1, transitive: true).Agent is { } agent &&
                reading.Entities.At(agent.Head) is { Type: NameType.Person } person)
                return (person, agent.First);
        }

        return null;
    }

    /// <summary>The deed of violence that the charge is of: behind it or just before it.</summary>
    private static int? Deed(ActorReading reading, Sentence sentence, int charge, int end)
    {
        for (var i = Math.Max(sentence.FirstToken, charge - 2); i < end; i++)
        {
            if (Crimes.Contains(reading.Tokens[i].Lower))
                return i;
        }

        return null;
    }

    private void Add(ActorReading reading, Entity person, TokenRange span, int deed)
    {
        var party = reading.Parties.OfEntity(person);
        ActorReading.AddRole(party, RoleKind.Perpetrator, Standing.Accused, span, deed, Rule);
        party.Statuses.Add(new StatusClaim(StatusValue.Charged, Hedged: IsOnlyPossible(reading, span), span, Rule));
    }

    private static bool IsOnlyPossible(ActorReading reading, TokenRange span) =>
        Enumerable.Range(Math.Max(0, span.First - 3), span.End - Math.Max(0, span.First - 3)).Any(i => Potential.Contains(reading.Tokens[i].Lower));
}
