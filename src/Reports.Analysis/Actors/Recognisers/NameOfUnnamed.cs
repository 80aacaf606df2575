using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"the man, later identified as Ali Reza", "police named him as Ali Reza": what was read of the man is true of Ali Reza.</summary>
internal sealed class NameOfUnnamed : IActorRecogniser
{
    private static readonly WordSet NameLinks = WordSets.Of("name-links");

    private static readonly WordSet Naming = WordSets.Of("naming-verbs");

    private static readonly WordSet SingularPersons = WordSets.Of("singular-persons");

    public string Rule => "name-of-unnamed";

    public void Read(Sentence sentence, ActorReading reading)
    {
        foreach (var name in reading.NamesIn(sentence))
        {
            if (name.Type != NameType.Person || reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
                continue;
            if ((Identification(reading, sentence, name) is { } verb ? Described(reading, sentence, verb) : OfLead(reading, sentence, name, person)) is not { } unnamed)
                continue;
            var party = reading.Parties.OfEntity(person);
            party.CalledBy.Add(unnamed.Noun!.Singular);
            party.Roles.AddRange(unnamed.Roles);
            party.Statuses.AddRange(unnamed.Statuses);
            party.Relations.AddRange(unnamed.Relations);
            unnamed.Roles.Clear();
            unnamed.Named = party;
        }
    }

    /// <summary>"A student was charged with the bombing. Ali Reza, 24, …": the one of whom the sentence before tells without a name, where the next opens with a name that is new and an age.</summary>
    private static Party? OfLead(ActorReading reading, Sentence sentence, NameMention name, Entity person)
    {
        if (name.FirstToken != sentence.FirstToken || sentence.Index == 0 || name.EndToken - name.FirstToken < 2 || name.EndToken + 2 >= sentence.EndToken || person.Mentions.Any(mention => mention.FirstToken < name.FirstToken && mention.Kind == MentionKind.Name))
            return null;
        if (reading.Tokens[name.EndToken].Lower != "," || reading.Tokens[name.EndToken + 1] is not { Tag: "CD" } age || reading.Tokens[name.EndToken + 2].Lower != ",")
            return null;
        var before = reading.Text.Sentences[sentence.Index - 1];
        return reading.Parties.All.FirstOrDefault(party => party is { Kind: ActorKind.Unnamed, IsForce: false, Noun.Plural: false } && party.Roles.Count > 0 &&
            party.FormsWithin(before.FirstToken, before.EndToken).Any(form => form.First > 0 && reading.Tokens[form.First - 1].Lower is "a" or "an") && !HasAnotherAge(reading, party, age.Lower));
    }

    /// <summary>"a 30-year-old man" is not Ali Reza, 24.</summary>
    private static bool HasAnotherAge(ActorReading reading, Party party, string age) => party.Forms.Exists(form => Enumerable.Range(form.First, form.End - form.First).Any(i =>
        reading.Tokens[i].Lower.EndsWith("-year-old", StringComparison.Ordinal) && !reading.Tokens[i].Lower.StartsWith(age + "-", StringComparison.Ordinal)));

    /// <summary>The verb of "identified … as NAME", where no other name stands between.</summary>
    private static int? Identification(ActorReading reading, Sentence sentence, NameMention name)
    {
        var sawAs = NameLinks.Contains(reading.Tokens[Math.Max(sentence.FirstToken, name.FirstToken - 1)].Lower);
        for (var i = name.FirstToken - 1; i >= sentence.FirstToken && i > name.FirstToken - 14; i--)
        {
            sawAs |= reading.Tokens[i].Lower == "as";
            if (sawAs && reading.Tokens[i].Lower == "name" && i > sentence.FirstToken && reading.Tokens[i - 1].Lower is "his" or "her")
                return i;
            if (sawAs && Naming.Contains(reading.Tokens[i].Lower))
                return i;
        }

        return null;
    }

    /// <summary>The single attacker or suspect with a part in the violence whom the verb's words, or a pronoun, mean.</summary>
    private static Party? Described(ActorReading reading, Sentence sentence, int verb)
    {
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
