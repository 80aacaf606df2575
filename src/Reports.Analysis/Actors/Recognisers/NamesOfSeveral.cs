using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>
/// "the suspects were identified as Ali Reza, Omar Said, and Nur Jama", "their names are …", "two men suspected of the murder: …", "two brothers, Ali and Omar Reza, ": what was read of several
/// persons is true of each of those named. Of suspects of whom no part was read the names are suspected of the deed told last.
/// </summary>
internal sealed class NamesOfSeveral : IActorRecogniser
{
    private const int FarthestAs = 8;
    private const int FarthestDeed = 3;
    private const int LongestRelative = 16;

    private static readonly WordSet Identifying = WordSets.Of("identifying-verbs");

    private static readonly WordSet Listing = WordSets.Of("listing-verbs");

    private static readonly WordSet Custody = WordSets.Of("custody-verbs");

    public string Rule => "names-of-several";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken - 1; i++)
        {
            if (ListAt(reading, sentence, i) is not { } list)
                continue;
            var names = PersonLists.NamesFrom(reading, sentence, list.Start);
            if (names.Count < 2 || !StartsAt(list, names[0]))
                continue;
            if (list.Kind == ListKind.Copula && ThoseHeld(reading, sentence, i) is { } held)
            {
                AddHeld(reading, names, held);
                return;
            }

            if (Meant(reading, sentence, i, list.Kind) is not { } several)
                continue;
            var roles = several.Roles.Count > 0 ? several.Roles.ToList() : Suspicion(reading, new TokenRange(i, names[^1].EndToken));
            if (roles.Count == 0)
                continue;
            foreach (var name in names)
                Name(reading, several, roles, name);
            several.Roles.Clear();
            return;
        }
    }

    /// <summary>Behind "are" nothing but a title may stand before the first name.</summary>
    private static bool StartsAt((int Start, ListKind Kind) list, NameMention first) => list.Kind != ListKind.Copula || first.FirstToken - list.Start <= 2;

    /// <summary>"two brothers | who had lived in the city for years, Ali and Omar Reza, ": the head of the phrase before "who".</summary>
    private static int? BehindRelative(ActorReading reading, Sentence sentence, int comma)
    {
        for (var i = comma - 1; i > sentence.FirstToken + 1 && i > comma - LongestRelative; i--)
        {
            if (reading.Tokens[i].Lower is "," or ";")
                return null;
            if (reading.Tokens[i].Lower is "who" or "whom")
                return reading.Parties.NounAt(i - 1) is { Plural: true } ? i - 1 : null;
        }

        return null;
    }

    /// <summary>"Those | detained | were": the word for what befell them.</summary>
    private static int? ThoseHeld(ActorReading reading, Sentence sentence, int verb)
    {
        for (var i = verb - 1; i > sentence.FirstToken && i > verb - FarthestAs; i--)
        {
            if (Custody.Contains(reading.Tokens[i].Lower) && reading.Tokens[i - 1].Lower == "those")
                return i;
        }

        return null;
    }

    private void AddHeld(ActorReading reading, IReadOnlyList<NameMention> names, int held)
    {
        foreach (var name in names)
        {
            var span = new TokenRange(held, name.EndToken);
            if (reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
                continue;
            var party = reading.Parties.OfEntity(person);
            party.Roles.AddRange(Suspicion(reading, span).Where(_ => party.Roles.Count == 0));
            party.Statuses.Add(new StatusClaim(StatusValue.Captured, Hedged: false, span, Rule));
        }
    }

    private enum ListKind
    {
        Identified,
        Possessive,
        Colon,
        Apposed,
        Described,
        Copula,
    }

    /// <summary>Where the names begin, and what stands before them.</summary>
    private static (int Start, ListKind Kind)? ListAt(ActorReading reading, Sentence sentence, int i)
    {
        var lower = reading.Tokens[i].Lower;
        if (lower is "names" or "identities" && i > sentence.FirstToken && reading.Tokens[i - 1].Lower is "their" or "whose" && reading.Tokens[i + 1].Lower is "are" or "were" or ":")
            return (i + 2, ListKind.Possessive);
        if (lower == ":")
            return (i + 1, ListKind.Colon);
        if (lower == "," && i > sentence.FirstToken && reading.Parties.EntityAt(i + 1) is { Type: NameType.Person } && BehindRelative(reading, sentence, i) is not null)
            return (i + 1, ListKind.Described);
        if (lower == "," && i > sentence.FirstToken && reading.Tokens[i - 1].Tag == "NNS" && reading.Parties.NounAt(i - 1) is { Plural: true } && reading.Parties.EntityAt(i + 1) is { Type: NameType.Person })
            return (i + 1, ListKind.Apposed);
        if (Listing.Contains(lower) && i > sentence.FirstToken + 1)
            return (i + 1, ListKind.Copula);
        if (!Identifying.Contains(lower))
            return null;
        for (var at = i + 1; at < sentence.EndToken - 1 && at < i + FarthestAs; at++)
        {
            if (reading.Tokens[at].Lower == "as")
                return (at + 1, ListKind.Identified);
        }

        return null;
    }

    private static Party? Meant(ActorReading reading, Sentence sentence, int at, ListKind kind)
    {
        if (kind == ListKind.Identified)
        {
            var clause = reading.Clauses.Read(at, at + 1, transitive: true);
            if (clause.Patient is not { } patient)
                return null;
            if (reading.Tokens[patient.Head].Tag != "PRP")
                return OfPhrase(reading, patient) ?? Nearest(reading, sentence, at);
        }

        if (kind == ListKind.Copula)
            return reading.Phrases.EndingAt(at, sentence.FirstToken) is { } subject ? OfPhrase(reading, subject) : null;
        if (kind == ListKind.Described)
            return BehindRelative(reading, sentence, at) is { } described && reading.Phrases.Around(described) is { } ones ? reading.Parties.Meant(ones, anybody: true).FirstOrDefault(p => IsSeveral(p) && HasDeed(p)) : null;
        if (kind == ListKind.Apposed)
            return reading.Phrases.Around(at - 1) is { } apposed ? reading.Parties.Meant(apposed, anybody: true).FirstOrDefault(p => IsSeveral(p) && HasDeed(p)) : null;
        var reach = kind == ListKind.Colon ? 0 : FarthestDeed;
        return reading.Parties.All.LastOrDefault(p => IsSeveral(p) && HasDeed(p) && p.Forms.Exists(f => f.First < at && sentence.Index - reading.Tokens[f.First].Sentence is var back && back >= 0 && back <= reach));
    }

    /// <summary>Several attackers, or suspects or arrested persons of whom no part was read.</summary>
    private static Party? OfPhrase(ActorReading reading, PartyPhrase phrase)
    {
        var held = IsHeld(reading, phrase);
        return reading.Parties.Meant(phrase, anybody: true).FirstOrDefault(p => IsSeveral(p) && (HasDeed(p) || held));
    }

    /// <summary>"the release of the suspects, who were identified as": the phrase right before "who".</summary>
    private static Party? Nearest(ActorReading reading, Sentence sentence, int verb)
    {
        for (var i = verb - 1; i > sentence.FirstToken + 1 && i > verb - FarthestAs; i--)
        {
            if (reading.Tokens[i].Lower == "who" && reading.Phrases.Around(reading.Tokens[i - 1].Lower == "," ? i - 2 : i - 1) is { } phrase)
                return OfPhrase(reading, phrase);
        }

        return null;
    }

    private static bool IsHeld(ActorReading reading, PartyPhrase phrase) =>
        reading.Parties.NounAt(phrase.Head) is { Class: PartyNounClass.Suspect } ||
        Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(i => reading.Tokens[i].Lower is "arrested" or "detained" or "captured");

    private static bool IsSeveral(Party party) => party is { Kind: ActorKind.Unnamed, Noun.Plural: true, IsForce: false };

    private static bool HasDeed(Party party) => party.Roles.Exists(r => r.Role is RoleKind.Perpetrator or RoleKind.Planner);

    /// <summary>The deed that the text told of last before some words, as a suspicion.</summary>
    private List<RoleClaim> Suspicion(ActorReading reading, TokenRange span)
    {
        var last = reading.Parties.All.Where(p => !p.IsForce).SelectMany(p => p.Roles).Where(r => r.Role == RoleKind.Perpetrator && r.Anchor < span.First).MaxBy(r => r.Anchor);
        var anchor = last?.Anchor ?? reading.Deeds.LastBefore(span.First) ?? reading.Deeds.NextFrom(span.End);
        return anchor is { } deed ? [new RoleClaim(RoleKind.Perpetrator, Standing.Suspected, null, span, deed, Rule)] : [];
    }

    private static void Name(ActorReading reading, Party several, List<RoleClaim> roles, NameMention name)
    {
        if (reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
            return;
        var party = reading.Parties.OfEntity(person);
        party.Roles.AddRange(roles);
        party.Statuses.AddRange(several.Statuses);
        party.Relations.AddRange(several.Relations);
    }
}
