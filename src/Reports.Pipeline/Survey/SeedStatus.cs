using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Survey;

/// <summary>A seed and how far it has come.</summary>
/// <param name="Name">The seed's name.</param>
/// <param name="State">How far.</param>
/// <param name="NeedsWork">True where running the steps would change something.</param>
/// <param name="SeedETag">The seed's ETag; absent where the seed is gone.</param>
/// <param name="Changed">When the seed, or where it is gone its newest output, was last written.</param>
/// <param name="Notes">What the outputs note of themselves.</param>
public sealed record SeedStatus(
    string Name, SeedState State, bool NeedsWork, string? SeedETag, DateTimeOffset Changed, Provenance Notes);
