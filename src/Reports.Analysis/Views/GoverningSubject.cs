using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>Finds the subject that a verb form without one of its own borrows from the clause before it.</summary>
internal static class GoverningSubject
{
    private static readonly WordSet Subordinators = WordSets.Of("inner-subordinators");

    /// <summary>The subject of the nearest finite verb to the left that is no relative clause's and stands in no statement.</summary>
    /// <param name="reading">What has been read so far.</param>
    /// <param name="token">Index of the verb form's first token.</param>
    /// <param name="mayMean">Whether a subject can be meant; the next one to the left is asked where it cannot. Null asks nothing.</param>
    public static Source? Before(ViewReading reading, int token, Func<Source, bool>? mayMean = null)
    {
        var map = reading.Map;
        Source? nearest = null;
        var first = map.SentenceOf(token).FirstToken;
        var within = map.Lower(token - 1) is "and" && reading.IsContent(token);
        for (var i = token - 1; i > first; i--)
        {
            if (!Words.IsFinite(map.Tag(i)) || map.QuotationAt(i) >= 0)
                continue;
            var group = GroupStart(map, i, first);
            if (map.Tag(group - 1) is "WP" or "WDT" or "WRB" || map.Lower(group - 1) is "that" || (!within && reading.IsContent(i)))
                continue;
            if (SourceReader.SubjectBefore(map, group) is { } source && map.Lower(source.First - 1) is not "that" && !(map.Lower(source.First - 1) is "where" && map.Tag(source.Head) is not "PRP") && map.Tag(source.First) is not ("WP" or "WDT") && (!reading.IsContent(i) || OpensSubordinate(map, source.First - 1)))
            {
                if (mayMean is null || mayMean(source))
                    return source;
                nearest ??= source;
            }

            i = group;
        }

        return nearest ?? Opening(map, first, token);
    }

    /// <summary>"said she left after her son came home and said": within a statement only a clause of time or cause tells whose verb follows.</summary>
    private static bool OpensSubordinate(ClauseMap map, int token) => Subordinators.Contains(map.Lower(token));

    /// <summary>"His aide doubled down, saying…": the phrase that opens the sentence, where the tagger takes its verb for a participle.</summary>
    private static Source? Opening(ClauseMap map, int first, int token) =>
        !map.HasFiniteVerb(first, token) && NounChain.StartingAt(map, first, token) is { } chain && map.Tag(chain.End) is "VBN" && (map.Lower(chain.End + 1) is not "by" || map.Tag(chain.End + 2) is "VBG")
            ? SourceReader.Of(chain)
            : null;

    /// <summary>Index of the first token of the verb group that a finite verb ends: auxiliaries and adverbs in front of it belong to it.</summary>
    public static int GroupStart(ClauseMap map, int verb, int first)
    {
        var group = verb;
        while (group > first && (Words.IsFinite(map.Tag(group - 1)) || Words.IsAdverb(map.Tag(group - 1)) && map.PhraseAt(group - 1) is null))
            group--;
        return group;
    }
}
