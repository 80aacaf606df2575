namespace Reports.Rendering.Pdf.Layout;

/// <summary>What stays together on a line, and the space behind it that vanishes at a line's end.</summary>
internal sealed class Word
{
    public List<TextAtom> Atoms { get; } = [];

    public List<TextAtom> Space { get; } = [];

    /// <summary>True where the line must end behind this word.</summary>
    public bool EndsLine { get; set; }

    public double Width => Atoms.Sum(atom => atom.Width);

    public double SpaceWidth => Space.Sum(atom => atom.Width);
}
