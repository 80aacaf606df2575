using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"by the Moon Front or the Sun Army", "the army and the police killed", "Ali Reza, 19, and his wife, Ana Ruiz, killed": the other party of the same deed.</summary>
internal static class JoinedAgent
{
    private const int LongestInsertion = 12;

    public static PartyPhrase? Of(ActorReading reading, bool passive, PartyPhrase agent)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[agent.Head].Sentence];
        return passive ? Behind(reading, sentence, agent) : Before(reading, sentence, agent);
    }

    /// <summary>"The army and | the police | are accused", "Security forces and allied | militias | are": the other subject of a verb that says nothing of how the deed was done, where the two open their clause.</summary>
    public static PartyPhrase? SubjectBefore(ActorReading reading, PartyPhrase agent)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[agent.Head].Sentence];
        var second = agent.First > sentence.FirstToken && reading.Tokens[agent.First - 1].Lower == "allied" ? agent with { First = agent.First - 1 } : agent;
        return reading.Phrases.ConjunctBefore(second, sentence.FirstToken) is { } left && MayBearArms(reading, left.Head) && OpensClause(reading, sentence, left.FirstToken) ? reading.Phrases.Around(left.Head) : null;
    }

    /// <summary>"Moonish troops, Kurdish fighters and | militiamen | launched": the further ones of a list of those who bear arms that opens its clause.</summary>
    public static IReadOnlyList<PartyPhrase> Listed(ActorReading reading, PartyPhrase agent)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[agent.Head].Sentence];
        var listed = new List<PartyPhrase>();
        var first = agent.First;
        while (first - 2 > sentence.FirstToken && reading.Tokens[first - 1].Lower is "," or "and" && (listed.Count > 0 || reading.Tokens[first - 1].Lower == "and"))
        {
            var end = reading.Tokens[first - 1].Lower == "and" && reading.Tokens[first - 2].Lower == "," ? first - 2 : first - 1;
            if (reading.Phrases.At(end - 1) is not { } item || item.EndToken != end || !MayBearArms(reading, item.Head))
                break;
            listed.Add(new PartyPhrase(item.FirstToken, item.EndToken, item.EndToken, item.Head));
            first = item.FirstToken;
        }

        return listed.Count > 1 && listed.Append(agent).Count(item => BearsArms(reading, item)) > 1 && OpensClause(reading, sentence, first) ? listed : [];
    }

    /// <summary>"The Moon Front, a faction of the Sun Army, and | the Star Brigade both claimed": the group before what is said of it.</summary>
    public static ArmedGroupMention? GroupBefore(ActorReading reading, PartyPhrase agent)
    {
        var and = agent.First - 1;
        if (and < 1 || reading.Tokens[and].Lower != "and" || reading.Tokens[and].Sentence != reading.Tokens[agent.Head].Sentence)
            return null;
        return GroupEndingAt(reading, reading.Tokens[and - 1].Lower == "," ? BeforeInsertion(reading, and - 1) ?? and : and);
    }

    /// <summary>"the Moon Front | , which is loyal to nobody, ": the comma that opens what is said of the one before it.</summary>
    private static int? BeforeInsertion(ActorReading reading, int close)
    {
        for (var i = close - 1; i > 0 && i > close - LongestInsertion && reading.Tokens[i].Sentence == reading.Tokens[close].Sentence; i--)
        {
            if (reading.Tokens[i].Lower == ",")
                return reading.Tokens[i + 1].Tag is "DT" or "WDT" or "WP" ? i : null;
        }

        return null;
    }

    /// <summary>"the Moon Front", "the Moon Front (MF)".</summary>
    private static ArmedGroupMention? GroupEndingAt(ActorReading reading, int end) =>
        reading.Parties.GroupAt(end > 3 && reading.Tokens[end - 1].Lower is ")" or "]" ? end - 4 : end - 1);

    private static bool MayBearArms(ActorReading reading, int head) =>
        reading.Parties.GroupAt(head) is not null || reading.Parties.NounAt(head) is { Plural: true } or { Class: PartyNounClass.Force };

    private static bool BearsArms(ActorReading reading, PartyPhrase item) =>
        reading.Parties.GroupAt(item.Head) is not null || reading.Parties.NounAt(item.Head) is { Class: PartyNounClass.Attacker or PartyNounClass.Force };

    private static bool OpensClause(ActorReading reading, Sentence sentence, int first)
    {
        while (first > sentence.FirstToken && reading.Tokens[first - 1].Tag is "RB" or "CD" or "IN" && reading.Tokens[first - 1].Lower is "about" or "some" or "around" or "nearly" or "than")
            first--;
        return first == sentence.FirstToken || reading.Tokens[first - 1].Lower is "," or "that" or "said" or "say" or "says" or "as" or "when" or "after" or ";";
    }

    private static PartyPhrase? Before(ActorReading reading, Sentence sentence, PartyPhrase agent)
    {
        if (reading.Phrases.ConjunctBefore(agent, sentence.FirstToken) is { } left)
            return left.FirstToken == sentence.FirstToken || !reading.Tokens[left.FirstToken - 1].Tag.StartsWith('V') ? reading.Phrases.Around(left.Head) : null;
        var and = agent.First - 1;
        if (and > sentence.FirstToken + 2 && reading.Tokens[and].Lower == "," && reading.Phrases.At(and - 1) is { } kin && kin.EndToken == and && reading.Tokens[kin.FirstToken].Tag == "PRP$")
            and = kin.FirstToken - 1; // "and | his wife, | Ana Ruiz".
        if (and <= sentence.FirstToken || reading.Tokens[and].Lower != "and")
            return null;
        var end = BeforeAge(reading, sentence, and);
        return end < agent.First - 1 && reading.Phrases.At(end - 1) is { } first && first.EndToken == end && IsPerson(reading, first.Head) && IsPerson(reading, agent.Head) ? reading.Phrases.Around(first.Head) : null;
    }

    /// <summary>"Ali Reza, | 19, | and": where the name before an age ends.</summary>
    private static int BeforeAge(ActorReading reading, Sentence sentence, int and) =>
        and - 3 > sentence.FirstToken && reading.Tokens[and - 1].Lower == "," && reading.Tokens[and - 2].Tag == "CD" && reading.Tokens[and - 3].Lower == "," ? and - 3 : and;

    private static PartyPhrase? Behind(ActorReading reading, Sentence sentence, PartyPhrase agent)
    {
        var and = agent.End;
        if (and + 3 < sentence.EndToken && reading.Tokens[and].Lower == "," && reading.Tokens[and + 1].Tag == "CD" && reading.Tokens[and + 2].Lower == "," && IsPerson(reading, agent.Head))
            and += 3;
        if (and + 1 >= sentence.EndToken || reading.Tokens[and].Lower is not ("and" or "or") || reading.PhraseFrom(and + 1) is not { } other)
            return null;
        return reading.Tokens[other.First].Tag == "PRP$" && other.BaseEnd + 1 < sentence.EndToken && reading.Tokens[other.BaseEnd].Lower == "," && IsPerson(reading, other.BaseEnd + 1) ? reading.Phrases.Around(other.BaseEnd + 1) : other;
    }

    private static bool IsPerson(ActorReading reading, int token) => reading.Parties.EntityAt(token) is { Type: NameType.Person };
}
