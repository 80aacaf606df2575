using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Ali Reza is on trial on charges of", "three men went on trial on Monday accused of", "Ali Reza was extradited on charges of": what stands behind the trial or the handing over is said of whoever is tried.</summary>
internal static class Defendant
{
    private const int Reach = 14;

    private static readonly WordSet Moves = WordSets.Of("custody-moves");

    private static readonly WordSet Charging = WordSets.Of("charging-participles");

    /// <summary>Who is tried, handed over or locked up where the words at a token say on what charges.</summary>
    public static PartyPhrase? Of(ActorReading reading, Sentence sentence, int phrase)
    {
        if (reading.Tokens[phrase].Tag != "IN" && !(Charging.Contains(reading.Tokens[phrase].Lower) && !AuxiliaryChain.IsAuxiliary(reading.Tokens[phrase - 1 > 0 ? phrase - 1 : 0])))
            return null;
        if (Apposed(reading, sentence, phrase) is { } named)
            return named;
        for (var i = phrase - 1; i > sentence.FirstToken && i > phrase - Reach; i--)
        {
            if (reading.Tokens[i].Lower is ";" or "who" or "which" or "and")
                return null;
            if (reading.Tokens[i].Lower == "trial" && VerbOfTrial(reading, sentence, i) is { } verb)
                return Whom(reading, verb);
            if (Moves.Contains(reading.Tokens[i].Lower) && reading.Tokens[i].Tag is "VBN" or "VBD" or "VBG" or "VBZ")
                return Whom(reading, i);
        }

        return null;
    }

    /// <summary>"Ali Reza, | accused of", "Ali Reza, 57, | charged with": the person right before the comma.</summary>
    private static PartyPhrase? Apposed(ActorReading reading, Sentence sentence, int participle)
    {
        var comma = participle - 1;
        if (comma <= sentence.FirstToken || reading.Tokens[comma].Lower != "," || !Charging.Contains(reading.Tokens[participle].Lower))
            return null;
        if (comma - 2 > sentence.FirstToken && reading.Tokens[comma - 1].Tag == "CD" && reading.Tokens[comma - 2].Lower == ",")
            comma -= 2;
        return reading.Parties.EntityAt(comma - 1) is { Type: NameType.Person } && reading.Phrases.At(comma - 1) is { } name && name.EndToken == comma ? reading.Phrases.Around(name.Head) : null;
    }

    /// <summary>"the hand of Moonland | is behind", "the name of Ali Reza | is behind": whose hand it is.</summary>
    public static PartyPhrase? BehindHand(ActorReading reading, PartyPhrase? subject) =>
        subject is { } hand && reading.Tokens[hand.Head].Lower is "hand" or "hands" or "name" && hand.BaseEnd + 1 < reading.Tokens.Count && reading.Tokens[hand.BaseEnd].Lower == "of" ? reading.Phrases.StartingAt(hand.BaseEnd + 1) : null;

    /// <summary>"is on | trial", "went on | trial", "stands | trial".</summary>
    private static int? VerbOfTrial(ActorReading reading, Sentence sentence, int trial)
    {
        var verb = reading.Tokens[trial - 1].Lower is "on" or "for" ? trial - 2 : trial - 1;
        return verb > sentence.FirstToken && (reading.Tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal) || AuxiliaryChain.IsAuxiliary(reading.Tokens[verb])) ? verb : null;
    }

    private static PartyPhrase? Whom(ActorReading reading, int verb)
    {
        var clause = reading.Clauses.Read(verb, verb + 1, transitive: true);
        return clause.Certainty is Certainty.Negated or Certainty.Unreal ? null : clause.Passive ? clause.Patient : clause.Agent;
    }
}
