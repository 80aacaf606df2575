namespace Reports.Pipeline.Steps;

/// <summary>A seed's outputs were changed by others each time a step came to write them. It passes: try again later.</summary>
/// <param name="message">Which seed.</param>
public sealed class ContentionException(string message) : Exception(message);
