using System.Collections.Frozen;

namespace Reports.Analysis.Entities;

/// <summary>Singular nouns that stand for an organisation: "the group", "the ministry".</summary>
internal static class GroupNouns
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
        ["group", "organisation", "organization", "movement", "network", "outfit", "faction", "militia", "party", "army", "agency", "ministry",
         "institute", "company", "force", "coalition", "alliance", "front", "union", "commission", "council", "court", "firm", "charity",
         "newspaper", "station", "cartel", "gang", "cell", "franchise", "offshoot", "affiliate"],
        StringComparer.Ordinal);

    /// <summary>Nouns that name no kind, so that any organisation may be meant.</summary>
    private static readonly FrozenSet<string> General = FrozenSet.ToFrozenSet(
        ["group", "organisation", "organization", "movement", "network", "outfit", "faction"], StringComparer.Ordinal);

    public static bool Contains(string lower) => Nouns.Contains(lower);

    public static bool IsGeneral(string lower) => General.Contains(lower);
}
