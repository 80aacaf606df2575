using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Takes back what was read as fact where the document does not say it in its own voice: within quotation marks, under words of report or accusation, or beside a weaker reading of the same words.</summary>
internal static class WeakestStanding
{
    private const int FarthestReport = 24;

    private const int FarthestDenial = 12;

    private const int FarthestNot = 3;

    private static readonly WordSet Refusals = WordSets.Of("refusals");

    private static readonly WordSet DeniedNouns = WordSets.Of("denied-nouns");

    private static readonly WordSet Assertions = WordSets.Of("assertion-verbs");

    private static readonly WordSet Accounts = WordSets.Of("account-verbs");

    private static readonly WordSet Beliefs = WordSets.Of("belief-verbs");

    public static void Apply(ActorReading reading)
    {
        var quoted = Quoted(reading.Tokens);
        foreach (var party in reading.Parties.All)
        {
            for (var i = 0; i < party.Roles.Count; i++)
            {
                var role = party.Roles[i];
                if (role is { Standing: Standing.Fact or Standing.Accused or Standing.Suspected, Role: RoleKind.Perpetrator or RoleKind.Planner } && party.Kind != ActorKind.Unnamed && IsDenied(reading, role))
                    party.Roles[i] = role with { Standing = Standing.Denied, By = null };
                else if (role is { Standing: Standing.Fact, Role: RoleKind.Perpetrator or RoleKind.Planner } && party.Kind == ActorKind.Person && IsOwnWord(reading, role))
                    party.Roles[i] = role with { Standing = Standing.Claimed };
                else if (role is { Standing: Standing.Fact, Role: RoleKind.Perpetrator or RoleKind.Planner } && party.Kind != ActorKind.Unnamed && ((quoted[role.Span.First] && quoted[role.Anchor]) || IsReported(reading, role)))
                    party.Roles[i] = role with { Standing = Standing.Accused };
                else if (role is { Standing: Standing.Fact, Role: RoleKind.Perpetrator or RoleKind.Planner } && IsBelieved(reading, role))
                    party.Roles[i] = role with { Standing = Standing.Suspected };
                else if (role is { Standing: Standing.Fact, Role: RoleKind.Perpetrator or RoleKind.Planner } && IsUnconfirmed(reading, role))
                    party.Roles[i] = role with { Standing = Standing.Possible };
            }

            party.Roles.RemoveAll(fact => fact.Standing == Standing.Fact && party.Roles.Exists(weak => weak.Standing != Standing.Fact && IsSameDeed(reading, fact, weak)));
        }
    }

    /// <summary>"Ali Reza claimed | he had ordered": what a person tells of himself.</summary>
    private static bool IsOwnWord(ActorReading reading, RoleClaim role)
    {
        var before = role.Span.First - 1;
        if (before > 0 && reading.Tokens[before].Lower == "that")
            before--;
        return before > 0 && reading.Tokens[role.Span.First].Lower is "he" or "she" && Accounts.Contains(reading.Tokens[before].Lower) && reading.Tokens[before].Tag is "VBD" or "VBZ" or "VBN" &&
            reading.Entities.At(role.Span.First) is { } self && reading.Clauses.Read(before, before + 1, transitive: false).Agent is { } teller && reading.Entities.At(teller.Head) == self;
    }

    /// <summary>Two readings of one deed: their words overlap.</summary>
    private static bool IsSameDeed(ActorReading reading, RoleClaim fact, RoleClaim weak) =>
        weak.Role is RoleKind.Perpetrator or RoleKind.ClaimedResponsibility or RoleKind.Planner && fact.Role is RoleKind.Perpetrator or RoleKind.Planner &&
        reading.Tokens[fact.Anchor].Sentence == reading.Tokens[weak.Anchor].Sentence && fact.Span.First < weak.Span.End && weak.Span.First < fact.Span.End;

    /// <summary>"The minister denied that the army", "rejected claims that it": a deed that somebody says was not done.</summary>
    private static bool IsDenied(ActorReading reading, RoleClaim role)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[role.Anchor].Sentence];
        var start = Math.Min(role.Span.First, role.Anchor);
        for (var that = start - 1; that > sentence.FirstToken + 1 && that > start - FarthestDenial; that--)
        {
            if (reading.Tokens[that].Lower is ";" || (reading.Tokens[that].Tag is "VBD" or "VBZ" && that < start - 1 && Accounts.Contains(reading.Tokens[that].Lower)))
                return false;
            if (reading.Tokens[that].Lower != "that")
                continue;
            var verb = that - 1;
            while (verb > sentence.FirstToken && verb > that - 5 && (DeniedNouns.Contains(reading.Tokens[verb].Lower) || reading.Tokens[verb].Tag is "DT" or "JJ" or "RB" or "PRP$"))
                verb--;
            return Refusals.Contains(reading.Tokens[verb].Lower) && reading.Tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>"a newspaper reported that", "the agency believes that": a verb of report or opinion with its "that" before the deed.</summary>
    private static bool IsReported(ActorReading reading, RoleClaim role)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[role.Anchor].Sentence];
        var start = Math.Min(role.Span.First, role.Anchor);
        for (var i = start - 1; i > sentence.FirstToken && i > start - FarthestReport; i--)
        {
            if (reading.Tokens[i].Lower is ";")
                return false;
            if (reading.Tokens[i].Lower == "that" && Assertions.Contains(reading.Tokens[i - 1].Lower))
                return true;
        }

        return false;
    }

    /// <summary>"officials believe | the group carried out the attack": what is believed right before who did it.</summary>
    private static bool IsBelieved(ActorReading reading, RoleClaim role)
    {
        var before = Math.Min(role.Span.First, role.Anchor) - 1;
        if (before > 0 && reading.Tokens[before].Tag is "DT")
            before--;
        return before > 0 && reading.Tokens[before].Sentence == reading.Tokens[role.Anchor].Sentence && reading.Tokens[before].Tag.StartsWith("VB", StringComparison.Ordinal) && Beliefs.Contains(reading.Tokens[before].Lower);
    }

    /// <summary>"was said to have been killed in | a Moonish airstrike, but the report was never confirmed": what the text itself leaves open.</summary>
    private static bool IsUnconfirmed(ActorReading reading, RoleClaim role)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[role.Anchor].Sentence];
        for (var i = Math.Max(role.Span.End, sentence.FirstToken + FarthestNot); i < sentence.EndToken; i++)
        {
            if (reading.Tokens[i].Lower is "confirmed" or "verified" && Enumerable.Range(i - FarthestNot, FarthestNot).Any(n => reading.Tokens[n].Lower is "never" or "not" or "n't"))
                return Enumerable.Range(sentence.FirstToken, i - sentence.FirstToken).Any(n => reading.Tokens[n].Lower is "report" or "reports" or "rumour" or "rumours" or "rumor" or "rumors" or "claim" or "that" or "this");
        }

        return false;
    }

    /// <summary>Which tokens stand between quotation marks; a paragraph ends what is not closed.</summary>
    private static bool[] Quoted(TokenList tokens)
    {
        var quoted = new bool[tokens.Count];
        var within = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = tokens[i].Text;
            if (text is "“" || (text is "\"" && within < 0))
            {
                within = i;
            }
            else if (text is "”" or "\"" && within >= 0)
            {
                Array.Fill(quoted, true, within, i - within);
                within = -1;
            }
        }

        return quoted;
    }
}
