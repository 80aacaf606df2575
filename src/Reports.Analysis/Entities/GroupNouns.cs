using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Entities;

/// <summary>Singular nouns that stand for an organisation: "the group", "the ministry".</summary>
internal static class GroupNouns
{
    private static readonly WordSet Nouns = WordSets.Of("organization-nouns");

    /// <summary>Nouns that name no kind, so that any organisation may be meant.</summary>
    private static readonly WordSet General = WordSets.Of("general-organization-nouns");

    /// <summary>Names of papers and news agencies, which report on groups and are none: "the group" is somebody else.</summary>
    private static readonly HashSet<string> Outlets = LexiconFile.Rows("organization-types").Where(row => row[1] == "media").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    public static bool Contains(string lower) => Nouns.Contains(lower);

    public static bool IsGeneral(string lower) => General.Contains(lower);

    /// <summary>Whether a name is that of a paper, a station or a news agency.</summary>
    public static bool IsOutlet(string name) => Outlets.Contains(name.ToLowerInvariant());
}
