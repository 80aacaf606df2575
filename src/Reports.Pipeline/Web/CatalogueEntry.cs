namespace Reports.Pipeline.Web;

/// <summary>A line of the list of briefings.</summary>
/// <param name="Name">The seed's name.</param>
/// <param name="Title">The document's title, else the main incident's name.</param>
/// <param name="Incident">When the main incident was.</param>
/// <param name="Toll">Killed and wounded in it.</param>
/// <param name="State">How far the seed has come: "briefed", "rejected".</param>
/// <param name="Reason">Where it was rejected: why.</param>
/// <param name="Changed">When the seed was last dropped.</param>
/// <param name="Links">Where its files are, relative to the list's own address.</param>
public sealed record CatalogueEntry(
    string Name, string? Title, string? Incident, string? Toll, string State, string? Reason, DateTimeOffset Changed, CatalogueLinks? Links);
