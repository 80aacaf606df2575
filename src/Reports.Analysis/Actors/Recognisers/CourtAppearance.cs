using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"Ali Reza, aged 28, appeared in Moon District Court on Monday, charged with murder": the charge behind the comma is against whoever appeared.</summary>
internal static class CourtAppearance
{
    private const int FarthestCharge = 30;

    private static readonly WordSet Charging = WordSets.Of("charging-participles");

    private static readonly WordSet Courts = WordSets.Of("courts");

    /// <summary>Who appeared in court, where the words at a token are a participle that goes with the appearance.</summary>
    public static PartyPhrase? Of(ActorReading reading, Sentence sentence, int participle)
    {
        var before = participle - 1;
        if (before <= sentence.FirstToken || AuxiliaryChain.IsAuxiliary(reading.Tokens[before]) || !Charging.Contains(reading.Tokens[participle].Lower))
            return null;
        for (var i = before; i > sentence.FirstToken && i > participle - FarthestCharge; i--)
        {
            if (reading.Tokens[i].Lower is "appeared" or "appears" or "appearing" && SpeaksOfCourt(reading, i, participle))
                return NameBefore(reading, sentence, i) ?? reading.Clauses.Read(i, i + 1, transitive: false).Agent;
            if (reading.Tokens[i].Lower is ";" or "who" or "and" || reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        return null;
    }

    private static bool SpeaksOfCourt(ActorReading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Courts.Contains(reading.Tokens[i].Lower))
                return true;
        }

        return false;
    }

    private static PartyPhrase? NameBefore(ActorReading reading, Sentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.FirstToken; i--)
        {
            if (reading.Parties.EntityAt(i) is { Type: NameType.Person } && reading.Phrases.Around(i) is { } phrase && reading.Parties.EntityAt(phrase.Head) is { Type: NameType.Person })
                return phrase;
            if (reading.Tokens[i].Lower is ";" or ":")
                return null;
        }

        return null;
    }
}
