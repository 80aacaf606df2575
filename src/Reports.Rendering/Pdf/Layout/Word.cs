namespace Reports.Rendering.Pdf.Layout;

/// <summary>What stays together on a line, and the space behind it that vanishes at a line's end.</summary>
/// <param name="Start">The first of its atoms in the paragraph.</param>
/// <param name="SpaceStart">Behind the last of them: the first atom of the space.</param>
/// <param name="End">Behind the last atom of the space.</param>
/// <param name="Width">Width without the space, in points.</param>
/// <param name="SpaceWidth">Width of the space, in points.</param>
/// <param name="EndsLine">True where the line must end behind this word.</param>
internal readonly record struct Word(int Start, int SpaceStart, int End, double Width, double SpaceWidth, bool EndsLine);
