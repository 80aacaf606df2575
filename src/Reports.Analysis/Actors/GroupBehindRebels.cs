using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>
/// Gives an armed group the part of those whom the text calls "the guerrillas" or "rebels" where it is the only armed group that the text names. Where the text itself
/// calls the group's people so ("Moon Front guerrillas"), they are the same and the standing stays; else the group is only suspected.
/// </summary>
internal static class GroupBehindRebels
{
    public const string Rule = "group-behind-rebels";

    private static readonly WordSet Rebels = WordSets.Of("rebels");

    public static void Apply(ActorReading reading)
    {
        var groups = reading.Parties.All.Where(p => p.Group is { Kind: not (ArmedGroupKind.Political or ArmedGroupKind.StateForce) }).ToList();
        if (groups is not [var group] || group.Roles.Exists(r => r.Role is RoleKind.Perpetrator or RoleKind.ClaimedResponsibility or RoleKind.Planner))
            return;
        var called = CalledBy(reading, group);
        foreach (var party in reading.Parties.All)
        {
            if (party is not { Kind: ActorKind.Unnamed, IsForce: false, Noun: { } noun } || !(called.Contains(noun.Singular) || IsRebel(noun)))
                continue;
            foreach (var deed in party.Roles.Where(r => r.Role == RoleKind.Perpetrator && !r.IsHabit))
                group.Roles.Add(deed with { Standing = called.Contains(noun.Singular) || deed.Standing is Standing.Possible or Standing.Denied ? deed.Standing : Standing.Suspected, Rule = Rule });
        }
    }

    /// <summary>The nouns that stand behind the group's name somewhere: "Moon Front (MF) guerrillas", or before it: "guerrillas of the Moon Front".</summary>
    private static HashSet<string> CalledBy(ActorReading reading, Party group)
    {
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in group.Forms)
        {
            for (var i = form.End; i < reading.Tokens.Count && i < form.End + 8; i++)
            {
                if (reading.Parties.NounAt(i) is { Class: PartyNounClass.Attacker } behind)
                {
                    nouns.Add(behind.Singular);
                    break;
                }

                if (!(reading.Tokens[i].Lower is "(" or ")" or "[" or "]" or "\"" || reading.Tokens[i].Tag is "JJ" or "NNP" or "NN"))
                    break;
            }

            var before = form.First - 1;
            if (before > 0 && reading.Tokens[before].Tag == "DT")
                before--;
            if (before > 0 && reading.Tokens[before].Lower == "of" && reading.Parties.NounAt(before - 1) is { Class: PartyNounClass.Attacker } noun)
                nouns.Add(noun.Singular);
        }

        return nouns;
    }

    private static bool IsRebel(PartyNoun noun) => Rebels.Contains(noun.Singular) && noun.Plural;
}
