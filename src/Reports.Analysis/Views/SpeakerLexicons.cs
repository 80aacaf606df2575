using System.Collections.Frozen;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>What role nouns (speaker-roles.tsv) and organisations' names (organization-types.tsv) tell of a speaker's category.</summary>
internal sealed class SpeakerLexicons
{
    private static readonly WordSet SpelledAsRanks = WordSets.Of("spelled-as-ranks");

    private static readonly WordSet PressOffices = WordSets.Of("press-offices");

    private static readonly WordSet WebEndings = WordSets.Of("web-endings");

    private static readonly WordSet Practitioners = WordSets.Of("practising-ologists");

    private readonly PhraseLexicon<SpeakerRole> _roles = new("speaker-roles", row => new SpeakerRole(Category(row), row[2] is "weak"), Plural);
    private readonly PhraseLexicon<SpeakerCategory> _organizations = new("organization-types", Category);

    private readonly FrozenSet<string> _peoples = LexiconFile.Rows("countries").SelectMany(row => $"{row[2]};{row[3]}".Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Where(word => word.Any(char.IsLower)).Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one for people of a country: "Malian", "Malians".</summary>
    public bool IsOfPeople(string lower) => _peoples.Contains(lower);

    /// <summary>The role that a whole name is: "Public Prosecutor".</summary>
    public SpeakerRole? RoleNamed(string name) =>
        name.ToLowerInvariant() is var lower && (_roles.TryGet(lower, out var role) || (Singular(lower) is { } singular && _roles.TryGet(singular, out role))) ? role : null;

    /// <summary>The role that a run of tokens names: of several the last that a strong noun gives, else the last weak one.</summary>
    public SpeakerRole? RoleIn(TokenList tokens, int first, int end)
    {
        SpeakerRole? best = null;
        for (var i = first; i < end;)
        {
            if (Role(tokens, i, end) is ({ } role, var next))
            {
                best = role;
                i = next;
            }
            else
            {
                i++;
            }
        }

        return best;
    }

    /// <summary>The role of several words that starts in a phrase's core and goes on behind it: "Speaker of the House".</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="first">Index of the phrase's first token.</param>
    /// <param name="core">Index behind the core: where its first preposition stands.</param>
    /// <param name="end">Index behind the phrase.</param>
    public SpeakerRole? RoleAcross(TokenList tokens, int first, int core, int end)
    {
        for (var i = first; i < core; i++)
        {
            if (_roles.TryMatch(tokens, i, end, out var role, out var next) && next > core)
                return role;
        }

        return null;
    }

    /// <summary>The kind of organisation that a name or phrase tells of: its longest known word or words, of equals the most telling.</summary>
    public SpeakerCategory? OrganizationIn(TokenList tokens, int first, int end)
    {
        SpeakerCategory? best = null;
        var longest = 0;
        for (var i = first; i < end; i++)
        {
            if (IsForPress(tokens, i, end))
                continue;
            if (IsStation(tokens[i].Lower))
                return SpeakerCategory.Media;
            if (_organizations.TryMatch(tokens, i, end, out var category, out var next) && (next - i > longest || (next - i == longest && Weight(category) >= Weight(best))))
            {
                best = category;
                longest = next - i;
            }
        }

        return best is SpeakerCategory.Official && longest == 1 && IsWardOfHospital(tokens, first, end) ? SpeakerCategory.Other : best;
    }

    /// <summary>"the ministry's press office", "the governor's media adviser": what deals with the press and is none of it.</summary>
    private static bool IsForPress(TokenList tokens, int i, int end) => tokens[i].Lower is "press" or "media" or "news" && i + 1 < end && PressOffices.Contains(tokens[i + 1].Lower);

    /// <summary>"WXYZ-TV", "Harbour.net": a station or a site on the web by its name.</summary>
    private static bool IsStation(string lower) => lower.EndsWith("-tv", StringComparison.Ordinal) || lower.EndsWith("-fm", StringComparison.Ordinal)
        || (lower.IndexOf('.', StringComparison.Ordinal) > 2 && WebEndings.Contains(lower[(lower.LastIndexOf('.') + 1)..]));

    /// <summary>"the infectious diseases department at the General Hospital": a department of a hospital is no government's.</summary>
    private static bool IsWardOfHospital(TokenList tokens, int first, int end)
    {
        bool department = false, hospital = false;
        for (var i = first; i < end; i++)
        {
            department |= tokens[i].Lower is "department" or "unit" or "ward";
            hospital |= tokens[i].Lower is "hospital" or "clinic" or "infirmary";
        }

        return department && hospital;
    }

    /// <summary>The kind of organisation that a whole name is known as: "Pentagon".</summary>
    public SpeakerCategory? OrganizationNamed(string name) =>
        _organizations.TryGet(name.ToLowerInvariant(), out var category) ? category : null;

    /// <summary>"Police Department" is police, "University Hospital" a university: generic words for offices and companies tell less.</summary>
    private static int Weight(SpeakerCategory? category) => category switch
    {
        SpeakerCategory.Militant => 5,
        SpeakerCategory.Security => 4,
        SpeakerCategory.Media => 3,
        SpeakerCategory.Analyst => 2,
        SpeakerCategory.Official => 1,
        _ => 0,
    };

    private (SpeakerRole? Role, int End) Role(TokenList tokens, int i, int limit)
    {
        if (_roles.TryMatch(tokens, i, limit, out var role, out var end))
            return IsModifier(tokens, i, end, limit) ? (null, i) : (role, end);
        if (Singular(tokens[i].Lower) is { } singular && _roles.TryGet(singular, out role))
            return (role, i + 1);
        return ByEnding(singular: Singular(tokens[i].Lower) ?? tokens[i].Lower) is { } ending ? (ending, i + 1) : (null, i);
    }

    /// <summary>"a volcanologist", "an ex-minister", "the then-manager": roles that are told by how their word begins or ends.</summary>
    private SpeakerRole? ByEnding(string singular)
    {
        if (singular.EndsWith("ologist", StringComparison.Ordinal) && !Practitioners.Contains(singular))
            return new SpeakerRole(SpeakerCategory.Analyst, IsWeak: false);
        if (singular.StartsWith("then-", StringComparison.Ordinal) || singular.StartsWith("co-", StringComparison.Ordinal))
            return _roles.TryGet(singular[(singular.IndexOf('-', StringComparison.Ordinal) + 1)..], out var same) ? same : null;
        return singular.StartsWith("ex-", StringComparison.Ordinal) && _roles.TryGet(singular[3..], out var former) && former is { Category: SpeakerCategory.Official or SpeakerCategory.Security } ? former : null;
    }

    /// <summary>"private e-mail server", "general manager", "veteran comedian", "National Crime Agency": ranks, old hands and people of a country by their spelling alone.</summary>
    private static bool IsModifier(TokenList tokens, int i, int end, int limit) => end == i + 1 && end < limit
        && ((SpelledAsRanks.Contains(tokens[i].Lower) && char.IsLower(tokens[i].Text[0]) && tokens[end].Tag is "NN" or "NNS") || (tokens[i].Lower is "national" && Words.IsNoun(tokens[end].Tag)) || IsForPress(tokens, i, limit));

    private static string? Singular(string lower) => lower switch
    {
        [.., 'm', 'e', 'n'] => $"{lower[..^3]}man",
        [.., 'i', 'e', 's'] => $"{lower[..^3]}y",
        [.., 's', 's'] => null,
        [.., 's', 'e', 's'] => lower[..^2],
        [.., 's'] => lower[..^1],
        _ => null,
    };

    /// <summary>"law enforcement officials" of "law enforcement official"; the lexicon lists single nouns, whose plurals <see cref="Singular"/> knows.</summary>
    private static string Plural(string phrase) => phrase switch
    {
        [.., 'm', 'a', 'n'] => $"{phrase[..^3]}men",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => $"{phrase[..^1]}ies",
        _ => $"{phrase}s",
    };

    private static SpeakerCategory Category(string[] row) =>
        Enum.TryParse<SpeakerCategory>(row[1], ignoreCase: true, out var category)
            ? category
            : throw new InvalidDataException($"The category \"{row[1]}\" of \"{row[0]}\" is unknown.");
}
