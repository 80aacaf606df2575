using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>
/// "The gunmen belong to the Moon Front, police said.": whoever says to which group those who did it belong accuses the group. A group whose part in the violence is told anyway needs none of it.
/// </summary>
internal static class GroupOfMembers
{
    public const string Rule = "group-of-members";

    private static readonly WordSet Accounts = WordSets.Of("account-verbs");

    private static readonly WordSet Belonging = WordSets.Of("belonging-verbs");

    public static void Apply(ActorReading reading)
    {
        foreach (var party in reading.Parties.All.Where(party => party is { Kind: ActorKind.Unnamed, IsForce: false }).ToList())
        {
            if (party.Roles.Find(role => role.Role == RoleKind.Perpetrator && role.Standing != Standing.Denied) is not { } deed)
                continue;
            foreach (var relation in party.Relations.Where(relation => relation.Type == RelationType.MemberOf && relation.To.Group is not null && Tells(reading, relation.Span)))
            {
                if (relation.To.Roles.Exists(role => role.Role is RoleKind.Perpetrator or RoleKind.ClaimedResponsibility or RoleKind.Planner))
                    continue;
                var by = Teller(reading, relation.Span);
                relation.To.Roles.Add(new RoleClaim(RoleKind.Perpetrator, by is null ? Standing.Suspected : Standing.Accused, by, relation.Span, deed.Anchor, Rule));
            }
        }
    }

    private static bool Tells(ActorReading reading, TokenRange span) => Enumerable.Range(span.First, span.End - span.First).Any(i => Belonging.Contains(reading.Tokens[i].Lower));

    /// <summary>Who says so, before or behind the words.</summary>
    private static string? Teller(ActorReading reading, TokenRange span)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[span.First].Sentence];
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if ((i < span.First || i >= span.End) && Accounts.Contains(reading.Tokens[i].Lower) && reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) &&
                reading.Clauses.Read(i, i + 1, transitive: false) is { Passive: false, Agent: { } teller } && (teller.First >= span.End || teller.End <= span.First) && reading.Tokens[teller.Head].Tag != "PRP")
                return reading.NameOf(teller);
        }

        return null;
    }
}
