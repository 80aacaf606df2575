using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Reports.Rendering.Pdf.Fonts;

/// <summary>One font file, ready to shape text with. Immutable once made; HarfBuzz objects that nobody changes may be used from several threads.</summary>
internal sealed class FontFace : IDisposable
{
    private readonly Blob _blob;
    private readonly Face _face;
    private GCHandle _pin;

    public FontFace(int index, string name, byte[] bytes)
    {
        Index = index;
        Name = name;
        File = new TrueTypeFile(bytes);
        // HarfBuzz reads the font where it lies; it must not move.
        _pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        _blob = new Blob(_pin.AddrOfPinnedObject(), bytes.Length, MemoryMode.ReadOnly);
        _blob.MakeImmutable();
        _face = new Face(_blob, 0) { UnitsPerEm = File.UnitsPerEm };
        _face.MakeImmutable();
        Font = new Font(_face);
        Font.SetScale(File.UnitsPerEm, File.UnitsPerEm);
        Font.SetFunctionsOpenType();
    }

    /// <summary>Place in the library; stable.</summary>
    public int Index { get; }

    /// <summary>File name without extension.</summary>
    public string Name { get; }

    public TrueTypeFile File { get; }

    public Font Font { get; }

    public bool Has(int codePoint) => Font.TryGetNominalGlyph((uint)codePoint, out var glyph) && glyph != 0;

    public void Dispose()
    {
        Font.Dispose();
        _face.Dispose();
        _blob.Dispose();
        if (_pin.IsAllocated)
            _pin.Free();
    }
}
