using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>Finds the noun or name in a run that stands for persons.</summary>
internal sealed class PersonHeads(PersonNouns nouns, Demonyms demonyms)
{
    private static readonly WordSet ByAge = WordSets.Of("people-by-age");

    /// <summary>The last token of a run that stands for persons, where nothing but their names follows it; -1 where none does.</summary>
    public int LastPerson(ArticleReading reading, int start, int run)
    {
        var untyped = -1;
        for (var i = run - 1; i >= start; i--)
        {
            if (reading.Tokens[i].Tag is "POS")
                return -1;
            if ((NounRun.IsInPersonName(reading, i) && !IsMereNoun(reading, i)) || (reading.NameAt(i) is not null && reading.IsArmedGroup(i)))
                return i;
            var noun = nouns.EndingAt(reading.Tokens, i, start);
            if (untyped >= 0)
            {
                if (noun is { IsPlural: false, IsOccupation: true })
                    return untyped;
                if (!IsUntypedName(reading, i))
                    return -1;
                continue;
            }

            if (noun is not null || demonyms.Persons(reading.Tokens[i].Lower) is not null || PersonNouns.IsAgentive(reading.Tokens[i], i > start))
                return i;
            if (IsUntypedName(reading, i))
            {
                untyped = i;
                continue;
            }

            if (reading.Tokens[i].Tag is "NN" or "NNS" or "NNP" or "NNPS")
                return -1;
        }

        return -1;
    }

    /// <summary>"Engineers", "Assassin", "Man" at the head of a sentence, or in a text of capitals, taken for a name: a plural of the lexicon, a word for an attacker or one for an age and sex alone names nobody.</summary>
    private bool IsMereNoun(ArticleReading reading, int i) =>
        reading.NameAt(i) is { } name && name.EndToken - name.FirstToken == 1 && nouns.EndingAt(reading.Tokens, i, i) is { } noun && (noun is { IsPlural: true } or { Category: Briefings.VictimCategory.Attacker } || ByAge.Contains(noun.Singular));

    /// <summary>A capitalised word that may be a person's name behind an occupation: "security minister Wiranto".</summary>
    private static bool IsUntypedName(ArticleReading reading, int i) =>
        reading.Tokens[i].Tag is "NNP" && char.IsUpper(reading.Tokens[i].Text[0]) && reading.NameAt(i) is null or { Type: NameType.Miscellaneous or NameType.Person } && reading.DateAt(i) is null;

    /// <summary>The head that ends at a token of a run, with its noun, its name and its number.</summary>
    public PersonHead Of(ArticleReading reading, int index, int start)
    {
        var tokens = reading.Tokens;
        if (reading.NameAt(index) is { Type: NameType.Person } name && !IsMereNoun(reading, index))
            return Named(tokens, name.FirstToken, name.EndToken, start);
        if (nouns.EndingAt(tokens, index, start) is null && IsUntypedName(reading, index) && demonyms.Persons(tokens[index].Lower) is null)
        {
            var from = index;
            while (from > start && IsUntypedName(reading, from - 1) && nouns.EndingAt(tokens, from - 1, start) is null)
                from--;
            if (from > start && nouns.EndingAt(tokens, from - 1, start) is not null)
                return Named(tokens, from, index + 1, start);
        }

        var found = nouns.EndingAt(tokens, index, start);
        if (found is not null)
            return new PersonHead(index + 1, found, null, found.IsPlural, false);
        if (reading.IsArmedGroup(index))
            return new PersonHead(index + 1, null, null, true, true);
        if (demonyms.Persons(tokens[index].Lower) is { } plural)
            return new PersonHead(index + 1, null, null, plural, false);
        return new PersonHead(index + 1, null, null, tokens[index].Tag is "NNS" or "NNPS" || tokens[index].Lower.EndsWith("men", StringComparison.Ordinal), false);
    }

    /// <summary>A name with the occupation before it; a rank that the names' tagger took for a first name is no part of the name.</summary>
    private PersonHead Named(TokenList tokens, int first, int end, int start)
    {
        while (first < end - 1 && nouns.EndingAt(tokens, first, start) is { IsOccupation: true })
            first++;
        if (first < end - 2 && nouns.EndingAt(tokens, first + 1, first) is { IsOccupation: true, Singular: var rank } && rank.Contains(' ', StringComparison.Ordinal))
            first += 2;
        var noun = first > start ? nouns.EndingAt(tokens, first - 1, start) : null;
        return new PersonHead(end, noun is { IsPlural: false } ? noun : null, new NameMention(first, end, NameType.Person), false, false);
    }
}
