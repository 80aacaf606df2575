using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"the gunmen", "the suicide bomber", "the ringleader of Saturday's attack": the noun alone says that its bearer did it.</summary>
internal sealed class AttackerNoun : IActorRecogniser
{
    private static readonly WordSet Telling = WordSets.Of("telling-attackers");

    private static readonly WordSet Killers = WordSets.Of("killers");

    private static readonly WordSet Determiners = WordSets.Of("article-determiners");

    /// <summary>The rule's name in a record.</summary>
    public const string Id = "attacker-noun";

    public string Rule => Id;

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (reading.Parties.NounAt(i) is not { Class: PartyNounClass.Attacker } noun || reading.Phrases.At(i) is not { } phrase || phrase.Head != i)
                continue;
            if (!(TellsOfDeed(noun) || TellsOfKilling(reading, noun, phrase) || Acts(reading, noun, phrase)) || !IsCertain(reading, phrase) || reading.Phrases.Around(i) is not { } whole)
                continue;
            foreach (var party in reading.Parties.Meant(whole, anybody: false))
            {
                if (party.Kind == ActorKind.Unnamed && party.Roles.Count == 0)
                    ActorReading.AddRole(party, RoleKind.Perpetrator, AuxiliaryChain.HasDoubt(reading.Tokens, phrase.FirstToken, i) ? Standing.Suspected : Standing.Fact,
                        new TokenRange(phrase.FirstToken, phrase.EndToken), i, Rule);
            }
        }
    }

    private static bool TellsOfDeed(PartyNoun noun) => Telling.Contains(noun.Singular);

    /// <summary>"the perpetrator | did not act alone", "the killer | fled": a single one of whom a finite verb tells; "find the perpetrator" says no more than that there is one.</summary>
    private static bool Acts(ActorReading reading, PartyNoun noun, NounPhrase phrase) =>
        !noun.Plural && (noun.Singular == "perpetrator" || Killers.Contains(noun.Singular)) && phrase.EndToken < reading.Tokens.Count && reading.Tokens[phrase.EndToken].Tag is "VBD";

    /// <summary>"the murderers of the mayor": whose murderers they are makes it one deed.</summary>
    private static bool TellsOfKilling(ActorReading reading, PartyNoun noun, NounPhrase phrase) =>
        Killers.Contains(noun.Singular) && !noun.Plural && reading.Tokens[phrase.FirstToken].Lower == "the" && phrase.EndToken - phrase.FirstToken == 2 && reading.Deeds.LastBefore(phrase.FirstToken) is not null || // Of whose deed the text has told.
        Killers.Contains(noun.Singular) && phrase.EndToken + 1 < reading.Tokens.Count && reading.Tokens[phrase.EndToken].Lower == "of" &&
        reading.Phrases.At(phrase.EndToken + 1) is { } victim && (reading.Tokens[victim.FirstToken].Tag is "DT" or "NNP" or "CD" or "PRP$");

    /// <summary>Definite or counted, not denied: "the gunmen", "two gunmen"; "gunmen" in general is no one.</summary>
    private static bool IsCertain(ActorReading reading, NounPhrase phrase)
    {
        var first = reading.Tokens[phrase.FirstToken];
        return Determiners.Contains(first.Lower) || first.Tag == "CD";
    }
}
