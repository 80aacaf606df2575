using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>A number of persons with the hedge that the document gives it.</summary>
/// <param name="Minimum">Lower bound; absent where the document gives none. Zero or more.</param>
/// <param name="Maximum">Upper bound; absent where the document gives none. Not below <paramref name="Minimum"/>.</param>
/// <param name="Qualifier">The hedge.</param>
/// <param name="Text">The words that state it: "nearly 3,000".</param>
public sealed record Count(
    int? Minimum,
    int? Maximum,
    [property: JsonRequired] CountQualifier Qualifier,
    [property: JsonRequired] string Text)
{
    // For JSON, where an absent bound is no fault.
    [JsonConstructor]
    internal Count()
        : this(null, null, default, "")
    {
    }

    /// <summary>A figure without a hedge.</summary>
    /// <param name="value">The figure; zero or more.</param>
    /// <param name="text">The words that state it.</param>
    public static Count Exactly(int value, string text) => new(value, value, CountQualifier.Exact, text);
}
