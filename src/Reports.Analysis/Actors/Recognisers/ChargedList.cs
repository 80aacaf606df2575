using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Ali Reza, Colonel Omar Said and Nur Jama were all indicted.": where the sentence does not say on what charge, it is the violence of which the text has just told.</summary>
internal sealed class ChargedList : IActorRecogniser
{
    /// <summary>How far back the violence may be told of.</summary>
    private const int Reach = 3;

    private static readonly WordSet Charging = WordSets.Of("charging-participles");

    private static readonly WordSet Prepositions = WordSets.Of("charge-prepositions-behind");

    private static readonly WordSet NotForDeeds = WordSets.Of("peaceful-charges");

    public string Rule => "charged-list";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (!Charging.Contains(reading.Tokens[i].Lower) || reading.Tokens[i].Tag is not ("VBN" or "VBD") || !IsBare(reading, sentence, i))
                continue;
            var chain = AuxiliaryChain.Before(reading.Tokens, i, sentence.FirstToken);
            if (!chain.HasBe || chain.Certainty != Certainty.Stated || chain.Negated || chain.Prospective || NamesBefore(reading, sentence, chain.First) is not { Count: > 0 } names || DeedBefore(reading, sentence, i) is not { } deed)
                continue;
            foreach (var name in names)
                Add(reading, name, i, deed);
            return;
        }
    }

    /// <summary>No charge behind the verb, and no word of another crime in the sentence.</summary>
    private static bool IsBare(ActorReading reading, Sentence sentence, int verb) =>
        verb + 1 < sentence.EndToken && (!Prepositions.Contains(reading.Tokens[verb + 1].Lower) || reading.Phrases.At(verb + 2) is { } time && TimeWords.Fills(reading.Tokens, time.FirstToken, time.EndToken)) &&
        !Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => NotForDeeds.Contains(reading.Tokens[i].Lower));

    /// <summary>The longest list of persons that ends right before the verb.</summary>
    private static IReadOnlyList<NameMention> NamesBefore(ActorReading reading, Sentence sentence, int verb)
    {
        foreach (var first in reading.NamesIn(sentence))
        {
            if (first.EndToken > verb)
                break;
            if (first.Type != NameType.Person)
                continue;
            var names = PersonLists.NamesFrom(reading, sentence, first.FirstToken).TakeWhile(name => name.EndToken <= verb).ToList();
            if (names.Count > 0 && Enumerable.Range(names[^1].EndToken, verb - names[^1].EndToken).All(i => reading.Tokens[i] is { Lower: "," or "also" } or { Tag: "CD" }))
                return names;
        }

        return [];
    }

    /// <summary>In the sentence itself, before or behind the verb, or in those just before it.</summary>
    private static int? DeedBefore(ActorReading reading, Sentence sentence, int verb) =>
        reading.Deeds.LastBefore(sentence.EndToken, verb + 1) ?? reading.Deeds.LastBefore(verb, reading.Text.Sentences[Math.Max(0, sentence.Index - Reach)].FirstToken);

    private void Add(ActorReading reading, NameMention name, int verb, int deed)
    {
        if (reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
            return;
        var party = reading.Parties.OfEntity(person);
        var span = new TokenRange(name.FirstToken, verb + 1);
        if (!party.Roles.Exists(role => role.Role != RoleKind.Target))
            ActorReading.AddRole(party, RoleKind.Perpetrator, reading.Tokens[verb].Lower == "suspected" ? Standing.Suspected : Standing.Accused, span, deed, Rule);
        if (reading.Tokens[verb].Lower is "charged" or "indicted")
            party.Statuses.Add(new StatusClaim(StatusValue.Charged, Hedged: false, span, Rule));
    }
}
