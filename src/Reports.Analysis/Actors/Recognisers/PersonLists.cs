using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>Lists of persons: "Ali Reza, Omar Said, and Nur Jama", "a colonel, two lieutenants, and four soldiers".</summary>
internal static class PersonLists
{
    /// <summary>What may stand between two names of a list: ages, nicknames, short descriptions.</summary>
    private const int LongestInsertion = 8;

    /// <summary>The persons that a list joins to its last one, the nearest first.</summary>
    public static IEnumerable<PartyPhrase> Before(ActorReading reading, Sentence sentence, PartyPhrase last)
    {
        if (!(IsPerson(reading, last.Head) || reading.Tokens[last.Head].Lower == "others") || last.First - 1 <= sentence.FirstToken || reading.Tokens[last.First - 1].Lower != "and")
            yield break;
        var first = last.First;
        while (first - 1 > sentence.FirstToken && reading.Tokens[first - 1].Lower is "," or "and")
        {
            var at = first - 1;
            while (at > sentence.FirstToken && reading.Tokens[at].Lower is "," or "and")
                at--;
            if (reading.Phrases.At(at) is not { } item || item.EndToken != at + 1)
                yield break;
            if (!IsPerson(reading, item.Head))
            {
                if (NameBeforeInsertion(reading, sentence, item.FirstToken) is { } named)
                    yield return named;
                yield break;
            }

            first = item.FirstToken;
            yield return new PartyPhrase(item.FirstToken, item.EndToken, item.EndToken, item.Head);
        }
    }

    /// <summary>"Ali Reza, director of the academy, two lieutenants, and …": the name in front of what is said of it.</summary>
    private static PartyPhrase? NameBeforeInsertion(ActorReading reading, Sentence sentence, int end)
    {
        for (var i = end - 1; i > sentence.FirstToken && i > end - LongestInsertion; i--)
        {
            if (reading.Tokens[i].Tag.StartsWith('V'))
                return null;
            if (reading.Tokens[i].Lower == ",")
                return reading.Phrases.At(i - 1) is { } name && name.EndToken == i && reading.Parties.EntityAt(name.Head) is { Type: NameType.Person } ? new PartyPhrase(name.FirstToken, name.EndToken, name.EndToken, name.Head) : null;
        }

        return null;
    }

    /// <summary>The persons that a list joins to its first one, in order: "four officers, including one colonel, and five members of the army".</summary>
    public static IEnumerable<PartyPhrase> After(ActorReading reading, Sentence sentence, PartyPhrase first)
    {
        var end = first.End;
        while (end + 1 < sentence.EndToken && reading.Tokens[end].Lower is "," or "and")
        {
            var at = end;
            while (at + 1 < sentence.EndToken && reading.Tokens[at].Lower is "," or "and" or "including")
                at++;
            if (reading.Phrases.StartingAt(at) is not { } item || item.First != at || !(IsPerson(reading, item.Head) || reading.Parties.NounAt(item.Head) is { Singular: "member" } or { Class: PartyNounClass.Force } || reading.Parties.GroupAt(item.Head) is not null))
                yield break;
            if (item.End < sentence.EndToken && reading.Tokens[item.End].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                yield break; // "…, a police officer said": who says so is none of them.
            end = item.End;
            yield return item;
        }
    }

    /// <summary>"Four men, | including Ali Reza and Omar Said, | were charged": the persons named among those that a subject means.</summary>
    public static IEnumerable<PartyPhrase> Among(ActorReading reading, Sentence sentence, PartyPhrase subject)
    {
        var opener = subject.End;
        while (opener < sentence.EndToken && reading.Tokens[opener].Lower is "," or "among")
            opener++;
        if (opener == subject.End || opener + 1 >= sentence.EndToken || reading.Tokens[opener].Lower is not ("including" or "them") || reading.Phrases.StartingAt(opener + 1) is not { } first)
            return [];
        return After(reading, sentence, first).Prepend(first).Where(name => reading.Parties.EntityAt(name.Head) is { Type: NameType.Person });
    }

    /// <summary>The names of a list that starts at a token, with its first and last one and whatever is said of each between commas.</summary>
    public static IReadOnlyList<NameMention> NamesFrom(ActorReading reading, Sentence sentence, int start)
    {
        var names = new List<NameMention>();
        var end = start;
        var last = start; // Behind the last person: "Ali Reza, the Moon Guard (MG) Colonel Omar Said".
        foreach (var name in reading.NamesIn(sentence))
        {
            if (name.FirstToken < start)
                continue;
            if (name.FirstToken - end > LongestInsertion || !GoesOn(reading, names.Count == 0, last, name.FirstToken))
                break;
            if (name.Type == NameType.Person)
            {
                names.Add(name);
                last = name.EndToken;
            }

            end = name.EndToken;
        }

        return names;
    }

    /// <summary>Between two names of a list stands no finite verb but one of a relative clause, and a comma, a semicolon or "and" right before the next name or its title.</summary>
    private static bool GoesOn(ActorReading reading, bool isFirst, int from, int name)
    {
        var joined = isFirst;
        for (var i = from; i < name; i++)
        {
            if (reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
            joined |= reading.Tokens[i].Lower is "," or "and" or ";";
        }

        return joined;
    }

    private static bool IsPerson(ActorReading reading, int head) =>
        reading.Parties.EntityAt(head) is { Type: NameType.Person } && reading.Tokens[head].Tag is "NNP" or "NNPS" ||
        (reading.Parties.NounAt(head) is { } noun && (noun.Class is PartyNounClass.Attacker or PartyNounClass.Suspect || (noun.Class == PartyNounClass.Force && PartyWords.IsPersonOf(noun))));
}
