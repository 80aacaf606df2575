namespace Reports.Intake;

/// <summary>A document as somebody dropped it.</summary>
/// <param name="Name">Name of the blob or file; may hold "/" where it is a blob's path.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Seed(string Name, ReadOnlyMemory<byte> Content);
