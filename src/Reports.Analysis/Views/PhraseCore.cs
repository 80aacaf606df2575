using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>Finds the core of a phrase for somebody, whose last noun tells what he is: "the mayor" of "the mayor of Odrin".</summary>
internal sealed class PhraseCore(ClauseMap map, SpeakerLexicons lexicons)
{
    private static readonly WordSet Partitives = WordSets.Of("partitive-nouns");

    /// <summary>End of the phrase's core: what stands in front of its first preposition or comma.</summary>
    public int EndOf(TokenRange range)
    {
        var end = range.First;
        while (end < range.End && (map.Tag(end) is not ("IN" or "TO" or "CC" or ",") || end == range.First || IsPartitive(range.First, end) || JoinsModifiers(end) || JoinsOwners(end, range.End) || IsServiceAs(range.First, end)))
            end++;
        return end;
    }

    /// <summary>"State and federal officials", "President and Chief Executive": what "and" joins belongs to one noun or one person.</summary>
    private bool JoinsModifiers(int and) => map.Lower(and) is "and" && map.PhraseAt(and + 1) is { } behind && map.Tag(and + 1) is not ("DT" or "PRP$")
        && (map.Tag(and + 1) is "JJ" && behind.Head > and + 1 || lexicons.RoleIn(map.Tokens, and + 1, and + 3) is not null);

    /// <summary>"Ana and Luis's mother": two whom what follows belongs to.</summary>
    private bool JoinsOwners(int and, int end)
    {
        var i = and + 1;
        while (i < end && Words.IsProper(map.Tag(i)))
            i++;
        return map.Lower(and) is "and" && i > and + 1 && map.Tag(i) is "POS";
    }

    /// <summary>"who served as governor": the office stands behind "as".</summary>
    private bool IsServiceAs(int first, int preposition) => map.Lower(first) is "who" && map.Lower(preposition) is "as" && preposition <= first + 3;

    /// <summary>"one of the residents", "some of the officers": the second noun is the one that tells.</summary>
    private bool IsPartitive(int first, int preposition) => map.Lower(preposition) is "of" && preposition <= first + 2
        && (Words.IsIndefinite(map.Lower(first)) || map.Tag(first) is "CD" || Partitives.Contains(map.Lower(preposition - 1)));
}
