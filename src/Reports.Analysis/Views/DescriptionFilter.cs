using System.Collections.Frozen;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Tells what is said of a person or group from words that only happen to stand beside the name: days, datelines, verbs, "that".</summary>
internal sealed class DescriptionFilter
{
    private static readonly WordSet Pointing = WordSets.Of("pointing-words");

    private static readonly WordSet Courtesies = WordSets.Of("courtesies");

    private readonly SpeakerLexicons _roles;
    private readonly FrozenSet<string> _nouns = LexiconFile.Rows("person-titles").Concat(LexiconFile.Rows("occupations")).Select(row => row[0])
        .Where(word => !Courtesies.Contains(word)).ToFrozenSet(StringComparer.Ordinal);

    public DescriptionFilter(SpeakerLexicons roles) => _roles = roles;

    /// <summary>The descriptions that tell something, those with a role first, which tell who speaks; articles before a title and courtesies are cut off.</summary>
    public List<TokenRange> Telling(ClauseMap map, IEnumerable<TokenRange> ranges)
    {
        var telling = new List<TokenRange>();
        foreach (var range in ranges)
        {
            if (Trimmed(map, range) is { } trimmed && !telling.Contains(trimmed) && Tells(map, trimmed))
                telling.Add(trimmed);
        }

        telling.RemoveAll(range => telling.Exists(other => other != range && other.First <= range.First && range.End <= other.End));
        return [.. telling.OrderBy(range => _roles.RoleIn(map.Tokens, range.First, range.End) is null ? 1 : 0)];
    }

    /// <summary>A range without what leads to it, and with the whole name of the ministry whose last word opens it: "Department of | State spokeswoman".</summary>
    private static TokenRange? Trimmed(ClauseMap map, TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (end > first && Courtesies.Contains(map.Lower(end - 1)))
            end--;
        while (first < end && (IsLead(map, first) || (IsTitle(map, end) && map.Tag(first) is "DT")))
            first++;
        if (first > 1 && first < end && map.Lower(first - 1) is "of" && Words.IsProper(map.Tag(first)) && map.PhraseAt(first - 2) is { } ministry && ministry.EndToken == first - 1 && Words.IsProper(map.Tag(ministry.Head)) && !IsTitle(map, end))
            first = ministry.FirstToken;
        return first < end ? new TokenRange(first, end) : null;
    }

    /// <summary>"Monday" of "Monday Defence Minister Doe", "then".</summary>
    private static bool IsLead(ClauseMap map, int token) => Words.IsWeekday(map.Lower(token)) || map.Lower(token) is "today" or "yesterday" or "meanwhile" || Words.IsDash(map.Lower(token));

    /// <summary>Whether a range ends where a name begins, and so is a title rather than an appositive.</summary>
    private static bool IsTitle(ClauseMap map, int end) => Words.IsProper(map.Tag(end));

    private bool Tells(ClauseMap map, TokenRange range)
    {
        if (Pointing.Contains(map.Lower(range.First)) || (map.Lower(range.End - 1) is "reports" or "reported" or "says" or "said" or "writes" && map.Lower(range.End) is ","))
            return false; // "Ivo Panov, Agence Nord reports, pleaded": who tells of him is nobody's description.
        return IsTitle(map, range.End) || map.Tag(range.First) is "PRP$" || IsNameAlone(map, range) ? HasRole(map, range) : HasNoun(map, range);
    }

    /// <summary>"Amandla Stone, Vera Roe": two names in capitals side by side are the next of a list rather than what describes a person.</summary>
    private static bool IsNameAlone(ClauseMap map, TokenRange range) => map.Lower(range.First - 1) is "," && range.End - range.First > 1
        && Enumerable.Range(range.First, range.End - range.First).All(i => Words.IsProper(map.Tag(i)))
        && map.Text.NameAt(range.First) is { Type: NameType.Person } name && name.FirstToken == range.First && name.EndToken == range.End;

    private static bool HasNoun(ClauseMap map, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Words.IsNoun(map.Tag(i)) && !map.IsTime(i))
                return true;
        }

        return false;
    }

    private bool HasRole(ClauseMap map, TokenRange range)
    {
        if (_roles.RoleIn(map.Tokens, range.First, range.End) is not null)
            return true;
        for (var i = range.First; i < range.End; i++)
        {
            if (_nouns.Contains(map.Lower(i)) || GroupNouns.Contains(map.Lower(i)))
                return true;
        }

        return false;
    }
}
