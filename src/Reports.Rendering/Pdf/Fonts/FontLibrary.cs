namespace Reports.Rendering.Pdf.Fonts;

/// <summary>The product's own fonts; the machine's are never looked at.</summary>
internal sealed class FontLibrary
{
    private static readonly Lazy<FontLibrary> Loaded = new(() => new FontLibrary());

    private readonly List<FontFace> _faces = [];
    private readonly FontFace[] _sans;
    private readonly FontFace[] _serif;
    private readonly FontFace[] _arabic;
    private readonly FontFace[] _hebrew;

    private FontLibrary()
    {
        _sans = [Load("NotoSans-Regular"), Load("NotoSans-SemiBold"), Load("NotoSans-Italic"), Load("NotoSans-SemiBoldItalic")];
        _serif = [Load("NotoSerif-Regular"), Load("NotoSerif-SemiBold")];
        _arabic = [Load("NotoSansArabic-Regular"), Load("NotoSansArabic-SemiBold")];
        _hebrew = [Load("NotoSansHebrew-Regular"), Load("NotoSansHebrew-SemiBold")];
    }

    public static FontLibrary Shared => Loaded.Value;

    public IReadOnlyList<FontFace> Faces => _faces;

    /// <summary>The faces to try for a style, the wanted one first; scripts without italics stand upright.</summary>
    public IEnumerable<FontFace> Candidates(FontStyle style)
    {
        var bold = style.HasFlag(FontStyle.Bold) ? 1 : 0;
        var italic = style.HasFlag(FontStyle.Italic) ? 2 : 0;
        if (style.HasFlag(FontStyle.Serif) && italic == 0)
            yield return _serif[bold];
        yield return _sans[bold + italic];
        yield return _arabic[bold];
        yield return _hebrew[bold];
    }

    private FontFace Load(string name)
    {
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name}.ttf is not part of the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var face = new FontFace(_faces.Count, name, bytes);
        _faces.Add(face);
        return face;
    }
}
