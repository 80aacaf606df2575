using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"the suspects were identified as Ali Reza, Omar Said, and Nur Jama", "their names are …": what was read of several persons is true of each of those named.</summary>
internal sealed class NamesOfSeveral : IActorRecogniser
{
    private const int FarthestAs = 8;
    private const int FarthestDeed = 3;

    public string Rule => "names-of-several";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken - 1; i++)
        {
            if (ListAt(reading, sentence, i) is not { } list || Meant(reading, sentence, i, list.Possessive) is not { } several)
                continue;
            var names = PersonLists.NamesFrom(reading, sentence, list.Start);
            if (names.Count < 2)
                continue;
            foreach (var name in names)
                Name(reading, several, name);
            several.Party.Roles.Clear();
            return;
        }
    }

    private readonly record struct Several(Party Party, RoleClaim Deed);

    /// <summary>Where the names begin behind "identified as" or "their names are".</summary>
    private static (int Start, bool Possessive)? ListAt(ActorReading reading, Sentence sentence, int i)
    {
        var lower = reading.Tokens[i].Lower;
        if (lower is "names" or "identities" && i > sentence.FirstToken && reading.Tokens[i - 1].Lower is "their" or "whose" && reading.Tokens[i + 1].Lower is "are" or "were" or ":")
            return (i + 2, true);
        if (!(lower is "identified" or "named" or "identify" or "identifies" or "identifying"))
            return null;
        for (var at = i + 1; at < sentence.EndToken - 1 && at < i + FarthestAs; at++)
        {
            if (reading.Tokens[at].Lower == "as")
                return (at + 1, false);
        }

        return null;
    }

    private static Several? Meant(ActorReading reading, Sentence sentence, int verb, bool possessive)
    {
        if (!possessive)
        {
            var clause = reading.Clauses.Read(verb, verb + 1, transitive: true);
            if (clause.Patient is not { } patient)
                return null;
            if (reading.Tokens[patient.Head].Tag != "PRP")
                return OfPhrase(reading, patient);
        }

        return reading.Parties.All.Where(p => IsSeveral(p) && p.Forms.Exists(f => IsNear(reading, f.First, sentence)))
            .Select(p => Deed(p) is { } deed ? new Several(p, deed) : (Several?)null).LastOrDefault(s => s is not null);
    }

    private static Several? OfPhrase(ActorReading reading, Clauses.PartyPhrase phrase)
    {
        foreach (var party in reading.Parties.Meant(phrase, anybody: true))
        {
            if (IsSeveral(party) && Deed(party) is { } deed)
                return new Several(party, deed);
        }

        return null;
    }

    private static bool IsSeveral(Party party) => party is { Kind: ActorKind.Unnamed, Noun.Plural: true } && party.Roles.Count > 0;

    private static RoleClaim? Deed(Party party) => party.Roles.Find(r => r.Role is RoleKind.Perpetrator or RoleKind.Planner);

    private static bool IsNear(ActorReading reading, int token, Sentence sentence) =>
        reading.Tokens[token].Sentence <= sentence.Index && sentence.Index - reading.Tokens[token].Sentence <= FarthestDeed;

    private static void Name(ActorReading reading, Several several, NameMention name)
    {
        if (reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
            return;
        var party = reading.Parties.OfEntity(person);
        party.Roles.AddRange(several.Party.Roles);
        party.Statuses.AddRange(several.Party.Statuses);
        party.Relations.AddRange(several.Party.Relations);
    }
}
