using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Police arrested an extremist, Ali Reza, over the firebombing", "detained two men for the killing of": whom police hold for a deed is suspected of it.</summary>
internal sealed class HeldOver : IActorRecogniser
{
    /// <summary>How far behind those held the deed may be told.</summary>
    private const int Reach = 8;

    private static readonly WordSet Holding = WordSets.Of("arresting-pasts");

    public string Rule => "held-over";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 2; i++)
        {
            if (HeldBy(reading, i) is not { } held)
                continue;
            var name = NameBehind(reading, sentence, held);
            if (Math.Max(i + 1, Math.Max(held.End, name?.EndToken ?? 0)) is var from && DeedBehind.For(reading, from, from + Reach, EndsCause) is { } deed)
                Add(reading, held, name, deed, i);
        }
    }

    /// <summary>Whom police arrested, or who "is to be held without bail".</summary>
    private static PartyPhrase? HeldBy(ActorReading reading, int verb)
    {
        if (reading.Tokens[verb].Tag is not ("VBD" or "VBN"))
            return null;
        var arrests = Holding.Contains(reading.Tokens[verb].Lower);
        if (!(arrests || reading.Tokens[verb].Lower is "held" or "remanded") || reading.Clauses.Read(verb, verb + 1, transitive: true) is not { Certainty: Certainty.Stated or Certainty.Unreal, Patient: { } held } clause)
            return null;
        if (arrests)
            return clause is { Passive: false, Certainty: Certainty.Stated, Agent: not null } ? held : null;
        return clause.Passive && IsOnePerson(reading, held) ? held : null; // "ordered him to be held" is an order that a court gave.
    }

    private static bool IsOnePerson(ActorReading reading, PartyPhrase held) =>
        reading.Parties.EntityAt(held.Head) is { Type: NameType.Person } && reading.Tokens[held.Head].Tag is "NNP" or "NNPS";

    /// <summary>"an extremist, | Ali Reza | ,".</summary>
    private static NameMention? NameBehind(ActorReading reading, Sentence sentence, PartyPhrase held) =>
        held.End + 1 < sentence.EndToken && reading.Tokens[held.End].Lower == "," ? reading.NamesIn(sentence).FirstOrDefault(name => name.FirstToken == held.End + 1 && name.Type == NameType.Person) : null;

    private static bool EndsCause(Token token) => token.Tag is "VBD" or "VBZ" or "VBP" or "MD" || token.Lower is ";" or "who" or "and";

    private void Add(ActorReading reading, PartyPhrase held, NameMention? name, int deed, int verb)
    {
        var span = new TokenRange(verb, deed + 1);
        IEnumerable<Party> parties = name is not null && reading.Entities.At(name.FirstToken) is { Type: NameType.Person } person
            ? [reading.Parties.OfEntity(person)]
            : reading.Parties.Meant(held, anybody: true).Where(party => party is { Kind: ActorKind.Person } or { Kind: ActorKind.Unnamed, IsForce: false });
        foreach (var party in parties)
        {
            ActorReading.AddRole(party, RoleKind.Perpetrator, Standing.Suspected, span, deed, Rule);
            party.Statuses.Add(new StatusClaim(StatusValue.Captured, Hedged: false, span, Rule));
        }
    }
}
