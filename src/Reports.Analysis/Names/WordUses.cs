using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Names;

/// <summary>Collects how a document uses each of its words with capitals.</summary>
internal static class WordUses
{
    private static readonly WordSet PlacePrepositions = WordSets.Of("before-places");

    private static readonly WordSet SpeechVerbs = WordSets.Of("before-speakers");

    /// <summary>The uses of each token's word, taken over the document; none for words that never have a capital.</summary>
    public static WordUse[] Collect(
        string[] words, string[] lowers, IReadOnlyList<Sentence> sentences, GazetteerClasses[] classes, CapitalRun[] runs)
    {
        var byWord = new Dictionary<string, WordUse>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (runs[i].Length > 0)
                    byWord[lowers[i]] = byWord.GetValueOrDefault(lowers[i]) | UseAt(lowers, sentence, i, classes, runs[i]);
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (runs[i].Length == 0 && char.IsLower(words[i][0]) && byWord.TryGetValue(lowers[i], out var use))
                byWord[lowers[i]] = use | WordUse.Lower;
        }

        var uses = new WordUse[words.Length];
        for (var i = 0; i < words.Length; i++)
            uses[i] = byWord.GetValueOrDefault(lowers[i]);
        return uses;
    }

    private static WordUse UseAt(string[] lowers, Sentence sentence, int i, GazetteerClasses[] classes, CapitalRun run)
    {
        var use = run.Length > 1 ? WordUse.InLongRun : WordUse.Alone;
        if (i > sentence.FirstToken)
            use |= WordUse.Capital | UseBehind(lowers, i, classes, run);
        if ((run.Classes & GazetteerClasses.OrganizationWord) != 0)
            use |= WordUse.WithOrganizationWord;
        if (run.End < sentence.EndToken && i + 1 == run.End)
            use |= UseInFrontOf(lowers, sentence, run.End, classes);
        return use;
    }

    private static WordUse UseBehind(string[] lowers, int i, GazetteerClasses[] classes, CapitalRun run)
    {
        var use = WordUse.None;
        if (i > run.First && (classes[i - 1] & GazetteerClasses.GivenName) != 0)
            use |= WordUse.AfterGivenName;
        if ((classes[i - 1] & GazetteerClasses.Role) != 0)
            use |= WordUse.AfterRole;
        if (run.First > 0)
        {
            use |= lowers[run.First - 1] switch
            {
                var word when PlacePrepositions.Contains(word) => WordUse.AfterPlacePreposition,
                "the" => WordUse.AfterThe,
                "(" => WordUse.Bracketed,
                _ => WordUse.None,
            };
        }

        return use;
    }

    private static WordUse UseInFrontOf(string[] lowers, Sentence sentence, int next, GazetteerClasses[] classes) => lowers[next] switch
    {
        var word when SpeechVerbs.Contains(word) => WordUse.BeforeSpeech,
        "'s" => WordUse.Possessive,
        "," when next + 1 < sentence.EndToken && (classes[next + 1] & GazetteerClasses.Country) != 0 => WordUse.BeforeCountry,
        _ => WordUse.None,
    };
}
