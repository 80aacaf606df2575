namespace Reports.Analysis.Views;

/// <summary>Finds who put out the document that speaks: "The group released a statement. It said…".</summary>
internal sealed class DocumentAuthors(ClauseMap map)
{
    private const int VerbReach = 6;
    private const int SentenceReach = 6;

    /// <summary>The author of what "it" means, where the sentence before or the same one tells of a document and its author.</summary>
    public Source? OfPronoun(int token) => Find(token, 1, _ => true);

    /// <summary>The author of "the statement", where a sentence before tells of one.</summary>
    public Source? OfDocument(int token) => Find(token, SentenceReach, noun => map.Lower(noun) == map.Lower(token));

    private Source? Find(int token, int sentences, Func<int, bool> isMeant)
    {
        var first = map.Text.Sentences[Math.Max(0, map.Tokens[token].Sentence - sentences)].FirstToken;
        for (var i = token - 1; i >= first; i--)
        {
            if (map.QuotationAt(i) < 0 && map.Tag(i) is "NN" && Words.IsDocument(map.Lower(i)) && isMeant(i) && Author(i) is { } author)
                return author;
        }

        return null;
    }

    private Source? Author(int noun)
    {
        var sentence = map.SentenceOf(noun);
        for (var i = noun - 1; i > sentence.FirstToken && noun - i <= VerbReach; i--)
        {
            if (Words.Issues(map.Lower(i)) && map.QuotationAt(i) < 0)
                return SourceReader.SubjectBefore(map, GoverningSubject.GroupStart(map, i, sentence.FirstToken)) is { } subject && map.Tag(subject.Head) is not "PRP" ? subject : null;
        }

        return null;
    }
}
