using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>One role for all that say the same of the same event, with the sentences of each.</summary>
internal static class MergedRoles
{
    /// <summary>The roles in their order, those of one kind, standing and incident made one.</summary>
    public static List<ActorRole> Of(IEnumerable<ActorRole> told)
    {
        var roles = new List<ActorRole>();
        foreach (var role in told)
        {
            var same = roles.FindIndex(known => known.Role == role.Role && known.Standing == role.Standing && known.Incident == role.Incident);
            if (same < 0)
                roles.Add(role);
            else
                roles[same] = roles[same] with { By = roles[same].By ?? role.By, Evidence = [.. roles[same].Evidence, .. role.Evidence] };
        }

        return roles;
    }
}
