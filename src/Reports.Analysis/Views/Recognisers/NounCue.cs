using Reports.Analysis.Entities;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"his claim that …", "the minister's criticism of …", "calls by residents for …": a noun tells of a statement, whose owner or author made it.</summary>
internal sealed class NounCue(ReportingVerbs verbs) : IViewRecogniser
{
    private readonly ReportingWords _nouns = new("reporting-nouns");
    private readonly NounContents _contents = new(verbs);

    public string Name => "noun-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        for (var i = 1; i < map.Tokens.Count - 1; i++)
        {
            if (map.Tag(i) is not ("NN" or "NNS") || map.QuotationAt(i) >= 0 || _nouns.Find(map.Lower(i)) is not { } noun || (Owned(map, i, noun) ?? Authored(map, i, noun)) is not var (owner, cue, content))
                continue;
            if (content.End - content.First < 2 || !CueRules.CanSpeak(map, owner) || (map.Tag(owner.Head) is "PRP$" && reading.IsContent(i)))
                continue;
            reading.Add(new Attribution(Name, owner, cue, [content]));
        }
    }

    private (Source Owner, TokenRange Cue, TokenRange Content)? Owned(ClauseMap map, int noun, ReportingWord word) =>
        Owner(map, noun) is { } owner && (_contents.Behind(map, noun, noun + 1, word) ?? _contents.Predicated(map, noun, word)) is var (cue, content) ? (owner, cue, content) : null;

    /// <summary>"his", "the minister's" in the noun's own phrase.</summary>
    private static Source? Owner(ClauseMap map, int noun)
    {
        if (map.PhraseAt(noun) is not { } phrase || phrase.Head != noun)
            return null;
        var first = phrase.FirstToken;
        if (map.Tag(first) is "PRP$" && map.Lower(first) is not ("our" or "my" or "your"))
            return new Source(first, first + 1, first, first + 1, first);
        if (map.Tag(first) is not "POS" || NounChain.EndingAt(map, first, map.SentenceOf(noun).FirstToken) is not { } owner || map.IsTime(owner.Head) || map.PhraseAt(first - 1) is not { } last)
            return null;
        return new Source(last.FirstToken, first + 1, last.FirstToken, first, last.Head);
    }

    /// <summary>"calls | by residents | for an inquiry", "claims from the rebels that …": who makes it stands between the noun and what it says.</summary>
    private (Source Author, TokenRange Cue, TokenRange Content)? Authored(ClauseMap map, int noun, ReportingWord word)
    {
        if (map.Lower(noun + 1) is not ("by" or "from" or "among") || map.PhraseAt(noun + 2) is not { } author || author.FirstToken != noun + 2 || map.IsTime(author.Head))
            return null;
        var end = author.EndToken;
        while (map.Lower(end) is "of" or "in" or "and" && !word.Prepositions.Contains(map.Lower(end)) && map.PhraseAt(end + 1) is { } more && more.FirstToken == end + 1 && !map.IsTime(more.Head))
            end = more.EndToken;
        if (Words.IsReflexive(map.Lower(end)))
            end++;
        return _contents.Behind(map, noun, end, word) is var (_, content) ? (new Source(author.FirstToken, end, author.FirstToken, end, author.Head), new TokenRange(noun, noun + 2), content) : null;
    }
}
