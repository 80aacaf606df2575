using Reports.Briefings;

namespace Reports.Rendering.Composition;

/// <summary>What is said of a speaker besides the name.</summary>
internal static class SpeakerWording
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "that", "this", "these", "those", "who", "which", "his", "her", "its", "their", "such", "some", "mr", "mrs", "ms", "miss", "dr", "sir",
    };

    /// <summary>Description and affiliations of a speaker's views; what the name or the description says already is not said again.</summary>
    public static string About(IReadOnlyList<View> views)
    {
        var name = views[0].Speaker.Name;
        var description = views.Select(view => view.Speaker.Description).FirstOrDefault(Tells);
        var affiliations = views.SelectMany(view => view.Speaker.Affiliations).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(affiliation => !name.Contains(affiliation, StringComparison.OrdinalIgnoreCase) && description?.Contains(affiliation, StringComparison.OrdinalIgnoreCase) is not true);
        return string.Join("; ", description is null ? affiliations : affiliations.Prepend(description));
    }

    private static bool Tells(string? description) =>
        description is not null && description.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).Any(word => !Empty.Contains(word));
}
