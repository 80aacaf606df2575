using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>What became of an attacker: "the bomber died", "police arrested two suspects", "was sentenced to", "remains at large".</summary>
internal sealed class FateOfParty : IActorRecogniser
{
    private static readonly WordSet Quantifiers = WordSets.Of("quantifiers");

    private static readonly WordSet Hearsay = WordSets.Of("hearsay");

    public string Rule => "fate-of-party";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (reading.Lexicons.Statuses.At(reading.Tokens, i, sentence.EndToken) is not { } match)
                continue;
            ReadPhrase(reading, sentence, i, i + match.Length, match.Value);
            i += match.Length - 1;
        }
    }

    private void ReadPhrase(ActorReading reading, Sentence sentence, int first, int end, StatusPhrase phrase)
    {
        var isVerb = reading.Tokens[first].Tag.StartsWith("VB", StringComparison.Ordinal);
        if (phrase.OfObject && !isVerb && phrase.Value != StatusValue.AtLarge)
            return;
        var clause = reading.Clauses.Read(first, end, transitive: phrase.OfObject);
        if (clause.Certainty is Certainty.Negated || (clause.Certainty == Certainty.Unreal && !IsClaimed(reading, sentence, first)))
            return;
        var whom = CourtAppearance.Of(reading, sentence, first) is { } accused ? accused : phrase.OfObject ? clause.Patient : clause.Passive ? clause.Patient : clause.Agent;
        if (whom is not { } bearer || IsShare(reading, bearer))
            return;
        var hedged = clause.Certainty != Certainty.Stated || IsClaimed(reading, sentence, first);
        if (NameBehind(reading, bearer) is { } name)
            bearer = name;
        foreach (var one in PersonLists.Before(reading, sentence, bearer).Where(_ => bearer.First < first).Append(bearer))
        {
            foreach (var party in reading.Parties.Meant(one, anybody: false))
                Add(reading, party, one, phrase, new TokenRange(Math.Min(one.First, first), Math.Max(bearer.End, end)), hedged);
        }
    }

    private void Add(ActorReading reading, Party party, PartyPhrase bearer, StatusPhrase phrase, TokenRange span, bool hedged)
    {
        party = party.Named ?? party;
        if (party.IsForce || party.Kind is not (ActorKind.Person or ActorKind.Unnamed))
            return;
        party.Statuses.Add(new StatusClaim(phrase.Value, hedged, span, Rule));
        if (party.Roles.Count == 0 && party.Noun is { Class: PartyNounClass.Suspect } && phrase.Value is StatusValue.Captured or StatusValue.Charged or StatusValue.AtLarge or StatusValue.Killed)
            ActorReading.AddRole(party, RoleKind.Perpetrator, Standing.Suspected, span, bearer.Head, Rule);
    }

    /// <summary>"killed the leader of the Moon Front, Ali Reza, ": the name in apposition to a description of one person.</summary>
    private static PartyPhrase? NameBehind(ActorReading reading, PartyPhrase bearer)
    {
        var at = bearer.End + 1;
        return at < reading.Tokens.Count && reading.Tokens[bearer.Head].Tag == "NN" && reading.Tokens[at - 1].Lower == "," && reading.Tokens[at].Sentence == reading.Tokens[bearer.Head].Sentence && reading.Tokens[bearer.First].Tag == "DT" &&
            reading.Phrases.At(at) is { } name && name.FirstToken == at && reading.Parties.EntityAt(name.Head) is { Type: NameType.Person } && reading.Tokens[name.Head].Tag is "NNP" && name.EndToken < reading.Tokens.Count && reading.Tokens[name.EndToken].Lower is "," or "."
            ? new PartyPhrase(name.FirstToken, name.EndToken, name.EndToken, name.Head)
            : null;
    }

    /// <summary>"Five of the gunmen": what befell some did not befall all.</summary>
    private static bool IsShare(ActorReading reading, PartyPhrase bearer) =>
        bearer.First + 1 < bearer.End && reading.Tokens[bearer.First + 1].Lower == "of" && (reading.Tokens[bearer.First].Tag == "CD" || Quantifiers.Contains(reading.Tokens[bearer.First].Lower));

    /// <summary>"claimed to have killed".</summary>
    private static bool IsClaimed(ActorReading reading, Sentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.FirstToken && i > verb - 5; i--)
        {
            if (Hearsay.Contains(reading.Tokens[i].Lower))
                return reading.Tokens[i + 1].Lower == "to" || reading.Tokens[i].Lower == "reportedly";
        }

        return false;
    }
}
