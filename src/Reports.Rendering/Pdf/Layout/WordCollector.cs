namespace Reports.Rendering.Pdf.Layout;

/// <summary>Makes words of atoms that come one after the other. To be used for many paragraphs.</summary>
internal sealed class WordCollector
{
    private readonly List<TextAtom> _atoms = [];
    private readonly List<Word> _words = [];
    private int _start;
    private int _spaceStart;
    private double _width;
    private double _spaceWidth;

    /// <summary>True where the open word has space behind it.</summary>
    public bool HasSpace => _atoms.Count > _spaceStart;

    /// <summary>True where the open word has letters.</summary>
    public bool HasLetters => _spaceStart > _start;

    /// <summary>Width of the open word without its space, in points.</summary>
    public double Width => _width;

    /// <summary>Adds letters to the open word, which has no space yet.</summary>
    public void Add(TextAtom atom)
    {
        _atoms.Add(atom);
        _spaceStart = _atoms.Count;
        _width += atom.Width;
    }

    /// <summary>Adds space behind the open word.</summary>
    public void AddSpace(TextAtom atom)
    {
        _atoms.Add(atom);
        _spaceWidth += atom.Width;
    }

    /// <summary>Closes the open word and opens the next.</summary>
    public void End(bool endsLine = false)
    {
        _words.Add(new(_start, _spaceStart, _atoms.Count, _width, _spaceWidth, endsLine));
        _start = _spaceStart = _atoms.Count;
        _width = _spaceWidth = 0;
    }

    /// <summary>The paragraph, with the open word where it has anything; the collector is empty afterwards.</summary>
    public WordSequence Take()
    {
        if (_atoms.Count > _start)
            End();
        var taken = new WordSequence([.. _atoms], [.. _words]);
        _atoms.Clear();
        _words.Clear();
        _start = _spaceStart = 0;
        return taken;
    }
}
