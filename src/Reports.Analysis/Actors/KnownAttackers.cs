using Reports.Analysis.Actors.Recognisers;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>
/// "Two men on a motorcycle shot the judge. The attackers fled.": "the attackers" are the men of whom the text has just told. That the men are attackers only
/// the rules of roles say, so they are joined after those.
/// </summary>
internal static class KnownAttackers
{
    private static readonly WordSet Nouns = WordSets.Of("known-attackers");

    private static readonly WordSet Definite = WordSets.Of("definite-determiners");

    public static void Apply(ActorReading reading)
    {
        foreach (var late in reading.Parties.All.Where(party => IsSpokenOfAsKnown(reading, party)).ToList())
        {
            if (reading.Parties.MeantBy(late) is not { } known)
                continue;
            late.Roles.RemoveAll(role => role.Rule == AttackerNoun.Id);
            reading.Parties.Merge(late, known);
            if (late.Noun is { Plural: false } noun && reading.Parties.All.Where(party => party.Kind == ActorKind.Person && party.CalledBy.Contains(noun.Singular)).ToList() is [var named] && known.Relations.Count == 0)
                Name(known, named); // "A man blew himself up. … Police named the bomber as Ali Reza."
        }
    }

    private static bool IsSpokenOfAsKnown(ActorReading reading, Party party)
    {
        if (party is not { Kind: ActorKind.Unnamed, IsForce: false, Noun: { } noun } || !Nouns.Contains(noun.Singular) || party.Relations.Count > 0)
            return false;
        var first = party.Forms.Min(form => form.First);
        return first > 0 && Definite.Contains(reading.Tokens[first - 1].Lower) && reading.Tokens[first].Tag != "CD";
    }

    private static void Name(Party unnamed, Party person)
    {
        person.Roles.AddRange(unnamed.Roles);
        person.Statuses.AddRange(unnamed.Statuses);
        unnamed.Roles.Clear();
        unnamed.Named = person;
    }
}
