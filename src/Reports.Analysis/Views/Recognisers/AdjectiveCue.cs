using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Views.Recognisers;

/// <summary>"the minister is confident that …", "residents were worried about …": an adjective tells of a belief or a stand.</summary>
internal sealed class AdjectiveCue(ReportingVerbs verbs, SpeakerLexicons speakers) : IViewRecogniser
{
    private static readonly WordSet Copulas = WordSets.Of("copulas");

    private readonly ReportingWords _adjectives = new("reporting-adjectives");
    private readonly ContentReader _contents = new(verbs);

    public string Name => "adjective-cue";

    public void Read(ViewReading reading)
    {
        var map = reading.Map;
        for (var i = 1; i < map.Tokens.Count - 1; i++)
        {
            if (map.QuotationAt(i) >= 0 || map.PhraseAt(i) is { } phrase && phrase.Head != i || _adjectives.Find(map.Lower(i)) is not { } adjective || GroupStart(map, i) is not (>= 0 and var first))
                continue;
            if (SourceReader.SubjectBefore(map, first) is not { } source || !CueRules.CanSpeak(map, source) || map.Tag(source.First) is "WDT")
                continue;
            if (Content(map, i, first, adjective) is not var (cue, content) || content.End - content.First < 2 || (map.Tag(source.Head) is "PRP" && reading.IsContent(i)))
                continue;
            reading.Add(new Attribution(Name, source, cue, [content]));
        }
    }

    /// <summary>Start of "is", "has been", "remains very" in front of an adjective; -1 where there is none, or where it is denied or only possible.</summary>
    private static int GroupStart(ClauseMap map, int adjective)
    {
        var first = adjective;
        var be = false;
        while (first > map.SentenceOf(adjective).FirstToken)
        {
            var lower = map.Lower(first - 1);
            if (lower is "not" or "n't" or "never" || map.Tag(first - 1) is "MD" or "TO")
                return -1;
            if (Words.IsBe(lower) || Copulas.Contains(lower))
                be = true;
            else if (!Words.IsAdverb(map.Tag(first - 1)) && !(be && Words.IsAuxiliary(lower)))
                break;
            first--;
        }

        return be ? first : -1;
    }

    private (TokenRange Cue, TokenRange Content)? Content(ClauseMap map, int adjective, int first, ReportingWord word)
    {
        var next = adjective + 1;
        var limit = map.SentenceBodyEnd(map.SentenceOf(adjective));
        if (word.Clause && (ContentShapes.IsComplementizer(map, next) || IsBareClause(map, next, limit)))
            return (new TokenRange(first, next), new TokenRange(next, _contents.End(map, next)));
        if (!word.Prepositions.Contains(map.Lower(next)) || NounChain.StartingAt(map, next + 1, limit) is not { } matter || IsOwnFamily(map, matter))
            return null;
        return (new TokenRange(first, next + 1), new TokenRange(next + 1, matter.End));
    }

    /// <summary>"was worried about her daughter": a feeling for somebody, and no view of a matter.</summary>
    private bool IsOwnFamily(ClauseMap map, NounChain matter) => map.Tag(matter.First) is "PRP$" && matter.Head == matter.End - 1
        && speakers.RoleIn(map.Tokens, matter.First, matter.End) is { Category: SpeakerCategory.Victim };

    private static bool IsBareClause(ClauseMap map, int start, int limit) =>
        map.Tag(start) is "PRP" or "DT" or "NNP" or "EX" && NounChain.StartingAt(map, start, limit) is { } chain && Words.IsFinite(map.Tag(chain.End));
}
