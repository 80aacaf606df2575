namespace Reports.Analysis.Actors;

/// <summary>What a phrase says of the side that those without a name are on: "IS fighters", "Kurdish fighters".</summary>
/// <param name="Group">The armed group that the phrase names.</param>
/// <param name="Origin">The adjective of a people or country in it.</param>
internal readonly record struct Side(ArmedGroup? Group, string? Origin)
{
    public bool IsUnknown => Group is null && Origin is null;

    /// <summary>Whether two phrases cannot mean the same persons: two groups, two peoples, or a people at home where the group is not.</summary>
    public bool Opposes(Side other, States states)
    {
        if (Group is not null && other.Group is not null)
            return Group != other.Group;
        if (Origin is not null && other.Origin is not null)
            return !string.Equals(Origin, other.Origin, StringComparison.OrdinalIgnoreCase);
        return (Group ?? other.Group) is { } group && (Origin ?? other.Origin) is { } origin && !(states.CodeOf(origin) is { } code && group.Countries.Contains(code));
    }
}
