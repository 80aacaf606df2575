using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>What somebody is accused of: a deed of violence, or something else that only stands beside one ("accused of having ties to those who killed").</summary>
internal static class AccusedDeed
{
    private const int LongestAuxiliaries = 4;

    private static readonly WordSet Deeds = WordSets.Of("accused-deeds");

    private static readonly WordSet Auxiliaries = WordSets.Of("gerund-auxiliaries");

    private const int LongestAbuse = 8;

    private static readonly WordSet Accusing = WordSets.Of("accusation-words");

    /// <summary>Whether the words of an accusation between two tokens name violence; true where they hold no participle behind "of".</summary>
    public static bool MayBeViolent(ActorReading reading, int phrase, int start, int end)
    {
        if (!Accusing.Contains(reading.Tokens[phrase].Lower))
            return true;
        var peaceful = false;
        for (var i = start; i < end; i++)
        {
            if (reading.Tokens[i].Tag != "VBG" || !(Opens(reading, i) || peaceful))
                continue;
            if (IsViolent(reading, i, end))
                return true;
            peaceful = true;
        }

        return !peaceful;
    }

    /// <summary>"accused of | serious violations": what forces and armed groups are accused of without the word for a deed.</summary>
    public static int? AbuseBehind(ActorReading reading, Sentence sentence, int end, ClaimPhrase phrase)
    {
        if (phrase is not { Standing: Standing.Accused, Complement: ClaimComplement.Event })
            return null;
        for (var i = end; i < sentence.EndToken && i < end + LongestAbuse && reading.Tokens[i].Lower is not ("," or ";"); i++)
        {
            if (reading.Tokens[i].Lower is "violations" or "abuses" or "atrocities")
                return i;
        }

        return null;
    }

    /// <summary>Whether somebody bears arms.</summary>
    public static bool MayAbuse(ActorReading reading, PartyPhrase accused) =>
        reading.Parties.GroupAt(accused.Head) is not null || reading.Parties.NounAt(accused.Head) is { Class: PartyNounClass.Force or PartyNounClass.Attacker } ||
        Enumerable.Range(accused.First, accused.BaseEnd - accused.First).Any(i => reading.Parties.NounAt(i) is { Class: PartyNounClass.Attacker });

    /// <summary>"of | killing", "of secretly | ordering".</summary>
    private static bool Opens(ActorReading reading, int gerund)
    {
        var before = gerund > 0 && reading.Tokens[gerund - 1].Tag == "RB" ? gerund - 2 : gerund - 1;
        return before >= 0 && reading.Tokens[before].Lower is "of" or "with";
    }

    private static bool IsViolent(ActorReading reading, int gerund, int end)
    {
        if (!Auxiliaries.Contains(reading.Tokens[gerund].Lower))
            return IsDeed(reading, gerund, end);
        for (var i = gerund + 1; i < end && i <= gerund + LongestAuxiliaries; i++)
        {
            if (IsDeed(reading, i, end))
                return true;
        }

        return false;
    }

    private static bool IsDeed(ActorReading reading, int i, int end) =>
        Deeds.Contains(reading.Tokens[i].Lower) || reading.Lexicons.Verbs.At(reading.Tokens, i, end) is not null || reading.Parties.NounAt(i) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect } ||
        (reading.Tokens[i].Lower is "sending" or "mailing" or "posting" && reading.Phrases.StartingAt(i + 1) is { } sent && reading.Lexicons.Weapons.EndsAt(reading.Tokens, sent.Head));
}
