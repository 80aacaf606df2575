using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>Takes runs of proper nouns for names, and guesses their type: what the engine falls back on where it has no weights.</summary>
internal static class CapitalisedNames
{
    private static readonly WordSet BeforePlaces = WordSets.Of("before-place-names");

    public static List<NameMention> Find(TokenList tokens, List<Sentence> sentences)
    {
        var names = new List<NameMention>();
        foreach (var sentence in sentences)
        {
            var i = sentence.FirstToken;
            while (i < sentence.EndToken)
            {
                var end = EndOfRun(tokens, i, sentence.EndToken);
                if (end > i)
                    names.Add(new NameMention(i, end, TypeOf(tokens, i, end)));
                i = Math.Max(end, i + 1);
            }
        }

        return names;
    }

    private static int EndOfRun(TokenList tokens, int start, int limit)
    {
        var end = start;
        while (end < limit && tokens[end].Tag is "NNP" or "NNPS" && char.IsLetter(tokens[end].Text[0]))
            end++;
        return end;
    }

    private static NameType TypeOf(TokenList tokens, int first, int end)
    {
        if (end - first == 1 && tokens[first].Text.Length is > 1 and < 7 && tokens[first].Text.All(char.IsUpper))
            return NameType.Organization;
        if (first > 0 && BeforePlaces.Contains(tokens[first - 1].Lower))
            return NameType.Location;
        return end - first is 2 or 3 ? NameType.Person : NameType.Organization;
    }
}
