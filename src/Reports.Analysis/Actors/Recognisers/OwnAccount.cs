using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"The Moon Front said it attacked", "its fighters shelled the base, the group said": those who tell of a deed as their own.</summary>
internal static class OwnAccount
{
    /// <summary>How far behind the verb of saying the one who acts may stand: "said in a statement on Monday that its fighters".</summary>
    private const int Reach = 12;

    private static readonly HashSet<string> Accounts = WordSets.Of("account-verbs");

    /// <summary>The groups and forces that say of themselves, or of their own people, what an agent does; none where nobody does.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="agent">Who acts, in the words of the sentence.</param>
    public static IReadOnlyList<Party> Tellers(ActorReading reading, PartyPhrase agent)
    {
        var opener = reading.Tokens[agent.First];
        if (!(agent.First == agent.Head ? opener.Lower is "it" or "they" or "we" : opener.Lower is "its" or "their" or "our"))
            return [];
        var sentence = reading.Text.Sentences[opener.Sentence];
        return (VerbBefore(reading, agent.First, sentence) ?? VerbAtEnd(reading, agent.End, sentence)) is { } verb &&
            reading.Clauses.Read(verb, verb + 1, transitive: false) is { Passive: false, Agent: { } teller } && teller.First != agent.First
            ? [.. reading.Parties.Meant(teller, anybody: false).Where(party => party.Group is not null || party.IsForce)]
            : [];
    }

    /// <summary>An armed group that says what others do: "the Moon Front said government soldiers killed two farmers" accuses them.</summary>
    public static string? Accuser(ActorReading reading, PartyPhrase agent)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[agent.First].Sentence];
        return reading.Tokens[agent.First].Tag is not ("PRP" or "PRP$") && VerbBefore(reading, agent.First, sentence) is { } verb &&
            reading.Clauses.Read(verb, verb + 1, transitive: false) is { Passive: false, Agent: { } teller } && reading.Parties.GroupAt(teller.Head) is not null
            ? reading.Text.TextOf(teller.First, teller.BaseEnd)
            : null;
    }

    /// <summary>"said | it", "said in a statement on Monday that | its fighters": without "that" nothing but a time may stand between.</summary>
    private static int? VerbBefore(ActorReading reading, int agent, Sentence sentence)
    {
        var that = reading.Tokens[agent - 1 < 0 ? 0 : agent - 1].Lower == "that";
        for (var i = agent - (that ? 2 : 1); i > sentence.FirstToken && i > agent - Reach; i--)
        {
            if (IsAccount(reading.Tokens[i]))
                return i;
            if (reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) || reading.Tokens[i].Lower is "," or ";" || (!that && !TimeWords.Fills(reading.Tokens, i, i + 1) && reading.Tokens[i].Lower != "on"))
                return null;
        }

        return null;
    }

    /// <summary>"…, the group said in a statement.": the verb of saying behind the last comma.</summary>
    private static int? VerbAtEnd(ActorReading reading, int from, Sentence sentence)
    {
        for (var i = sentence.EndToken - 1; i > from; i--)
        {
            if (reading.Tokens[i].Lower is ",")
                return null;
            if (IsAccount(reading.Tokens[i]) && reading.Phrases.EndingAt(i, sentence.FirstToken) is { } teller && teller.First > from && reading.Tokens[teller.First - 1].Lower == ",")
                return i;
        }

        return null;
    }

    private static bool IsAccount(Token token) => token.Tag.StartsWith("VB", StringComparison.Ordinal) && Accounts.Contains(token.Lower);
}
