namespace Reports.Rendering.Pdf.Layout;

/// <summary>What stays together on a line, and the space behind it that vanishes at a line's end.</summary>
internal sealed class Word
{
    private readonly List<TextAtom> _atoms = [];
    private readonly List<TextAtom> _space = [];

    public IReadOnlyList<TextAtom> Atoms => _atoms;

    public IReadOnlyList<TextAtom> Space => _space;

    /// <summary>True where the line must end behind this word.</summary>
    public bool EndsLine { get; set; }

    public double Width { get; private set; }

    public double SpaceWidth { get; private set; }

    public void Add(TextAtom atom)
    {
        _atoms.Add(atom);
        Width += atom.Width;
    }

    public void AddSpace(TextAtom atom)
    {
        _space.Add(atom);
        SpaceWidth += atom.Width;
    }
}
