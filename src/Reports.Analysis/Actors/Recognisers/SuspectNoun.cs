using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"the suspect", "a suspect believed to have left a bag", "two suspects are in custody": whoever is held for the violence that the text tells of is suspected of it.</summary>
internal sealed class SuspectNoun : IActorRecogniser
{
    private static readonly WordSet Nobody = WordSets.Of("nobody");

    private static readonly WordSet Negations = WordSets.Of("negations-of-having");

    /// <summary>The rule's name in a record.</summary>
    public const string Id = "suspect-noun";

    public string Rule => Id;

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (reading.Parties.NounAt(i) is not { Class: PartyNounClass.Suspect } noun || noun.Singular != "suspect" || reading.Phrases.At(i) is not { } phrase || phrase.Head != i)
                continue;
            if (!IsSomebody(reading, phrase) || !TellsOfViolence(reading, i) || reading.Phrases.Around(i) is not { } whole)
                continue;
            foreach (var party in reading.Parties.Meant(whole, anybody: false))
            {
                if (party is { Kind: ActorKind.Unnamed, IsForce: false } && party.Roles.Count == 0)
                    ActorReading.AddRole(party, RoleKind.Perpetrator, Standing.Suspected, new TokenRange(phrase.FirstToken, phrase.EndToken), i, Rule);
            }
        }
    }

    /// <summary>Definite or single: "the suspects", "a suspect"; "suspects" in general, or "no suspect", are no one.</summary>
    private static bool IsSomebody(ActorReading reading, NounPhrase phrase)
    {
        var first = reading.Tokens[phrase.FirstToken];
        var start = reading.Text.Sentences[first.Sentence].FirstToken;
        return first.Tag is "DT" && reading.Tokens[phrase.EndToken - 1].Tag != "POS" && !(phrase.EndToken < reading.Tokens.Count && reading.Tokens[phrase.EndToken].Tag == "POS") && !Nobody.Contains(first.Lower) && !AuxiliaryChain.IsSupposed(reading.Tokens, start, phrase.FirstToken) &&
            !(phrase.FirstToken > start && reading.Tokens[phrase.FirstToken - 1].Lower == "as") && !Enumerable.Range(Math.Max(start, phrase.FirstToken - 4), Math.Min(4, phrase.FirstToken - start)).Any(i => Negations.Contains(reading.Tokens[i].Lower));
    }

    /// <summary>Before the noun or in its sentence.</summary>
    private static bool TellsOfViolence(ActorReading reading, int suspect) => reading.Deeds.LastBefore(reading.Text.Sentences[reading.Tokens[suspect].Sentence].EndToken) is not null;
}
