using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Entities;

/// <summary>Singular nouns that stand for an organisation: "the group", "the ministry".</summary>
internal static class GroupNouns
{
    private static readonly HashSet<string> Nouns = WordSets.Of("organization-nouns");

    /// <summary>Nouns that name no kind, so that any organisation may be meant.</summary>
    private static readonly HashSet<string> General = WordSets.Of("general-organization-nouns");

    public static bool Contains(string lower) => Nouns.Contains(lower);

    public static bool IsGeneral(string lower) => General.Contains(lower);
}
