namespace Reports.Briefings;

/// <summary>What produced a record.</summary>
/// <param name="Name">The engine's name.</param>
/// <param name="Version">Its version.</param>
public sealed record EngineInfo(string Name, string Version);
