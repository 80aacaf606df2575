using Reports.Briefings;

namespace Reports.Rendering.Composition;

/// <summary>Who the victims of a group were, in a line.</summary>
internal static class VictimWording
{
    public static string Of(VictimGroup group)
    {
        if (!string.IsNullOrWhiteSpace(group.Description))
            return group.Description;
        if (group.Occupations.Count > 0)
            return string.Join(", ", group.Occupations);
        var nationalities = group.Nationalities.Select(code => Countries.Name(code) ?? code).ToList();
        if (nationalities.Count > 0)
            return $"from {string.Join(", ", nationalities)}";
        return group.Names.Count > 0 ? string.Join(", ", group.Names) : "part of the toll";
    }
}
