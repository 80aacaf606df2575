using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"the man, later identified as Ali Reza", "police named him as Ali Reza": what was read of the man is true of Ali Reza.</summary>
internal sealed class NameOfUnnamed : IActorRecogniser
{
    /// <summary>"identified | the man who opened fire at the church on Sunday morning | as".</summary>
    private const int FarthestVerb = 24;

    private const int NearVerb = 14;

    /// <summary>How far behind its verb those may stand to whom somebody falls.</summary>
    private const int FarthestForce = 5;

    private static readonly WordSet Shot = WordSets.Of("killed-participles");

    private static readonly WordSet NameLinks = WordSets.Of("name-links");

    private static readonly WordSet Naming = WordSets.Of("naming-verbs");

    private static readonly WordSet Custody = WordSets.Of("custody-verbs");

    private static readonly WordSet Couples = WordSets.Of("couples");

    private static readonly WordSet SingularPersons = WordSets.Of("singular-persons");

    public string Rule => "name-of-unnamed";

    public void Read(Sentence sentence, ActorReading reading)
    {
        foreach (var name in reading.NamesIn(sentence))
        {
            if (name.Type != NameType.Person || reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
                continue;
            if (((Identification(reading, sentence, name) is { } verb ? Described(reading, sentence, verb) : null) ?? AsTheOne(reading, sentence, name) ?? OneOf(reading, name) ?? OfLead(reading, sentence, name, person)) is not { } unnamed)
                continue;
            var party = reading.Parties.OfEntity(person);
            party.CalledBy.Add(unnamed.Noun!.Singular);
            party.Roles.AddRange(unnamed.Roles);
            party.Statuses.AddRange(unnamed.Statuses);
            party.Relations.AddRange(unnamed.Relations);
            if (Couples.Contains(unnamed.Noun!.Singular) && PersonLists.NamesFrom(reading, sentence, name.FirstToken) is [_, var other] && reading.Entities.At(other.FirstToken) is { Type: NameType.Person } spouse)
            {
                reading.Parties.OfEntity(spouse).Roles.AddRange(unnamed.Roles); // "A couple shot … Ali Reza, 28, and his wife, Ana Ruiz, 27, died".
                reading.Parties.OfEntity(spouse).Statuses.AddRange(unnamed.Statuses);
            }

            unnamed.Roles.Clear();
            unnamed.Named = party;
        }
    }

    /// <summary>"A student was charged with the bombing. Ali Reza, 24, …", "… Ali Reza was arrested at a motel.": the one of whom the sentence before tells without a name, where the next opens with a name that is new and an age, or with what the law did to him.</summary>
    private static Party? OfLead(ActorReading reading, Sentence sentence, NameMention name, Entity person)
    {
        if (sentence.Index == 0 || name.EndToken - name.FirstToken < 2 || name.EndToken + 2 >= sentence.EndToken || person.Mentions.Any(mention => mention.FirstToken < name.FirstToken && mention.Kind == MentionKind.Name))
            return null;
        var title = name.FirstToken == sentence.FirstToken + 1 ? reading.Tokens[sentence.FirstToken].Lower : null;
        var age = Age(reading, name.EndToken);
        if (name.FirstToken != sentence.FirstToken && title is null || age is null && !IsHeld(reading, sentence, name.EndToken) && !FallsToForce(reading, sentence, name.EndToken))
            return null;
        var before = reading.Text.Sentences[sentence.Index - 1];
        return reading.Parties.All.FirstOrDefault(party => party is { Kind: ActorKind.Unnamed, Noun.Plural: false } && party.Roles.Exists(role => role.Role != RoleKind.Target) &&
            (title is null ? (!party.IsForce || (age is not null && party.Roles.Exists(role => role.Role == RoleKind.Perpetrator))) && (age is not null || party.Roles.Exists(IsCharge) || FallsToForce(reading, sentence, name.EndToken)) : party.Noun.Singular.EndsWith(title, StringComparison.Ordinal)) &&
            party.FormsWithin(before.FirstToken, before.EndToken).Any(form => form.First > 0 && reading.Tokens[form.First - 1].Lower is "a" or "an" && !HangsOnAnother(reading, before, form.First - 2)) && (age is null || !HasAnotherAge(reading, party, age)));
    }

    /// <summary>"charged two men with helping | a gunman", "the widow of | a man": the one told of is another.</summary>
    private static bool HangsOnAnother(ActorReading reading, Sentence sentence, int before) =>
        before > sentence.FirstToken && (reading.Tokens[before].Tag == "VBG" || reading.Tokens[before].Lower is "of" or "for" or "with" or "to");

    private static bool IsCharge(RoleClaim role) => role.Standing is Standing.Accused or Standing.Suspected;

    /// <summary>"Ali Reza, | 24 | , …".</summary>
    private static string? Age(ActorReading reading, int end) =>
        reading.Tokens[end].Lower == "," && reading.Tokens[end + 1] is { Tag: "CD" } age && reading.Tokens[end + 2].Lower == "," ? age.Lower : null;

    /// <summary>"Ali Reza | was arrested", "| of Moonville | is being held".</summary>
    private static bool IsHeld(ActorReading reading, Sentence sentence, int end)
    {
        var i = end;
        while (i < sentence.EndToken && AuxiliaryChain.IsAuxiliary(reading.Tokens[i]))
            i++;
        return i > end && i < sentence.EndToken && Custody.Contains(reading.Tokens[i].Lower);
    }

    /// <summary>"Ali Reza | was killed by a deputy", "| died when police stormed the shop".</summary>
    private static bool FallsToForce(ActorReading reading, Sentence sentence, int end)
    {
        var verb = end;
        while (verb < sentence.EndToken && AuxiliaryChain.IsAuxiliary(reading.Tokens[verb]))
            verb++;
        if (verb + 2 >= sentence.EndToken || !(verb > end ? Shot.Contains(reading.Tokens[verb].Lower) : reading.Tokens[verb].Lower == "died"))
            return false;
        for (var i = verb + 1; i + 1 < sentence.EndToken && i <= verb + FarthestForce; i++)
        {
            if (reading.Tokens[i].Lower is "by" or "when" or "as" or "after" && reading.Phrases.StartingAt(i + 1) is { } force)
                return reading.Parties.NounAt(force.Head) is { Class: PartyNounClass.Force } || reading.Tokens[force.Head].Lower is "deputy" or "deputies";
        }

        return false;
    }

    /// <summary>"a 30-year-old man" is not Ali Reza, 24.</summary>
    private static bool HasAnotherAge(ActorReading reading, Party party, string age) => party.Forms.Exists(form => Enumerable.Range(form.First, form.End - form.First).Any(i =>
        reading.Tokens[i].Lower.EndsWith("-year-old", StringComparison.Ordinal) && !reading.Tokens[i].Lower.StartsWith(age + "-", StringComparison.Ordinal)));

    /// <summary>The verb of "identified … as NAME", where no other name stands between.</summary>
    private static int? Identification(ActorReading reading, Sentence sentence, NameMention name)
    {
        var sawAs = NameLinks.Contains(reading.Tokens[Math.Max(sentence.FirstToken, name.FirstToken - 1)].Lower);
        for (var i = name.FirstToken - 1; i >= sentence.FirstToken && i > name.FirstToken - FarthestVerb; i--)
        {
            sawAs |= reading.Tokens[i].Lower == "as";
            if (sawAs && reading.Tokens[i].Lower == "name" && i > sentence.FirstToken && reading.Tokens[i - 1].Lower is "his" or "her")
                return i;
            if (sawAs && Naming.Contains(reading.Tokens[i].Lower) && (name.FirstToken - i < NearVerb || IsRightBehindAs(reading, name)))
                return i;
        }

        return null;
    }

    private static bool IsRightBehindAs(ActorReading reading, NameMention name) => Enumerable.Range(Math.Max(0, name.FirstToken - 3), 3).Any(i => reading.Tokens[i].Lower == "as");

    /// <summary>"identified | Ali Reza | in court on Friday as the man who shot the guard": the one without a name behind "as".</summary>
    private static Party? AsTheOne(ActorReading reading, Sentence sentence, NameMention name)
    {
        if (name.FirstToken - 1 <= sentence.FirstToken || !Enumerable.Range(Math.Max(sentence.FirstToken, name.FirstToken - 3), Math.Min(3, name.FirstToken - sentence.FirstToken)).Any(i => Naming.Contains(reading.Tokens[i].Lower)))
            return null;
        for (var i = name.EndToken; i < sentence.EndToken - 2 && i < name.EndToken + 8; i++)
        {
            if (reading.Tokens[i].Lower == "as" && reading.Phrases.StartingAt(i + 1) is { } called && reading.Parties.NounAt(called.Head) is { Plural: false })
                return reading.Parties.Meant(called, anybody: false).FirstOrDefault(party => party is { Kind: ActorKind.Unnamed, IsForce: false } && party.Roles.Count > 0);
            if (reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        return null;
    }

    /// <summary>"Ana Ruiz, | one of the attackers in the shooting": one without a name whom nothing but these words tells of.</summary>
    private static Party? OneOf(ActorReading reading, NameMention name) =>
        name.EndToken + 2 < reading.Tokens.Count && reading.Tokens[name.EndToken].Lower == "," && reading.Tokens[name.EndToken + 1].Lower == "one" && reading.Tokens[name.EndToken + 2].Lower == "of" && reading.Phrases.Around(name.EndToken + 1) is { } one
            ? reading.Parties.All.FirstOrDefault(party => party is { Kind: ActorKind.Unnamed, IsForce: false, Roles.Count: > 0 } && party.Forms.TrueForAll(form => form.First >= one.First && form.End <= one.End))
            : null;

    /// <summary>The single attacker or suspect with a part in the violence whom the verb's words, or a pronoun, mean.</summary>
    private static Party? Described(ActorReading reading, Sentence sentence, int verb)
    {
        if (reading.Clauses.Read(verb, verb + 1, transitive: true) is { Passive: true, Patient: { } subject } && reading.Parties.NounAt(subject.Head) is { Plural: false } &&
            reading.Parties.Meant(subject, anybody: false).FirstOrDefault(party => party is { Kind: ActorKind.Unnamed, IsForce: false } && party.Roles.Count > 0) is { } told)
            return told;
        for (var i = Math.Min(sentence.EndToken - 1, verb + 3); i >= sentence.FirstToken && i > verb - 8; i--)
        {
            if (reading.Parties.NounAt(i) is { Plural: false } && reading.Phrases.Around(i) is { } phrase)
            {
                foreach (var party in reading.Parties.Meant(phrase, anybody: false))
                {
                    if (party.Kind == ActorKind.Unnamed && party.Roles.Count > 0)
                        return party;
                }

                return Last(reading, i);
            }

            if (SingularPersons.Contains(reading.Tokens[i].Lower))
                return Last(reading, i);
        }

        return null;
    }

    /// <summary>The last single person without a name, before a token, who has a part in the violence.</summary>
    private static Party? Last(ActorReading reading, int token) => reading.Parties.All.LastOrDefault(p =>
        p.Kind == ActorKind.Unnamed && p.Noun is { Plural: false } && !p.IsForce && p.Roles.Count > 0 && p.Forms[0].First < token);
}
