using Reports.Rendering.Pictures;

namespace Reports.Rendering.Model;

/// <summary>A picture with its caption.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Caption">What it shows.</param>
public sealed record Figure(Picture Picture, Paragraph Caption) : Block;
