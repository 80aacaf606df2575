using Reports.Analysis.Text;

namespace Reports.Analysis.Chunks;

/// <summary>Finds base noun phrases by their tags: determiner, modifiers, figures, nouns. A possessive ending begins a new phrase's determiner.</summary>
internal static class NounPhraseChunker
{
    public static List<NounPhrase> Find(TokenList tokens, List<Sentence> sentences)
    {
        var phrases = new List<NounPhrase>();
        foreach (var sentence in sentences)
        {
            var i = sentence.FirstToken;
            while (i < sentence.EndToken)
            {
                var phrase = PhraseAt(tokens, i, sentence.EndToken);
                if (phrase is null)
                {
                    i++;
                    continue;
                }

                phrases.Add(phrase);
                i = phrase.EndToken;
            }
        }

        return phrases;
    }

    private static NounPhrase? PhraseAt(TokenList tokens, int start, int limit)
    {
        if (tokens[start].Tag is "PRP" or "EX" or "WP")
            return new NounPhrase(start, start + 1, start);
        var i = start;
        var head = -1;
        while (i < limit && (IsModifier(tokens[i].Tag) || IsNoun(tokens[i].Tag)))
        {
            if (i > start && IsDeterminer(tokens[i].Tag))
                break;
            if (IsNoun(tokens[i].Tag))
                head = i;
            i++;
        }

        if (head >= 0)
            return new NounPhrase(start, head + 1, head);
        return LastFigure(tokens, start, i) is var figure and >= 0 ? new NounPhrase(start, figure + 1, figure) : null;
    }

    private static int LastFigure(TokenList tokens, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (tokens[i].Tag == "CD")
                return i;
        }

        return -1;
    }

    private static bool IsNoun(string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS";

    private static bool IsDeterminer(string tag) => tag is "DT" or "PRP$" or "WDT" or "POS";

    private static bool IsModifier(string tag) => IsDeterminer(tag) || tag is "JJ" or "JJR" or "JJS" or "CD" or "VBN" or "VBG" or "$" or "AFX";
}
