using System.Buffers;
using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Reports.Rendering.Pdf.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Reports.Rendering.Pdf.Shaping;

/// <summary>Turns text into glyphs with the product's fonts. Keeps what it has shaped; for one thread and one document.</summary>
internal sealed class TextShaper : IDisposable
{
    private static readonly Language English = new("en");

    private readonly FontLibrary _fonts;
    private readonly MissingGlyphs _missing;
    private readonly ShapedWords? _common;
    private readonly Dictionary<(string Text, FontStyle Style, int Level), TextPiece[]> _shaped = [];
    private readonly Buffer _buffer = new();

    /// <param name="fonts">The fonts.</param>
    /// <param name="missing">What happens with a character that none of them has.</param>
    /// <param name="common">What other documents have shaped already; without it every word is shaped anew.</param>
    public TextShaper(FontLibrary fonts, MissingGlyphs missing, ShapedWords? common = null)
    {
        _fonts = fonts;
        _missing = missing;
        _common = common;
    }

    /// <summary>Pieces of a text that stands at one level, in logical order.</summary>
    public TextPiece[] Shape(ReadOnlySpan<char> text, FontStyle style, int level)
    {
        if (_common?.Find(text, style, level) is { } known)
            return known;
        var key = (text.ToString(), style, level);
        return _shaped.TryGetValue(key, out var own) ? own : ShapeAnew(key);
    }

    public void Dispose() => _buffer.Dispose();

    private TextPiece[] ShapeAnew((string Text, FontStyle Style, int Level) key)
    {
        var (text, style, level) = key;
        var (runs, substituted) = SplitByFace(text, style);
        TextPiece[] shaped = [.. runs.Select(run => new TextPiece(ShapeRun(run.Run, run.Face, level % 2 == 1), level))];
        // What stands for a missing character depends on the renderer's options; everything else is the same for all documents.
        if (substituted || _common?.Add(text, style, level, shaped) is not true)
            _shaped[key] = shaped;
        return shaped;
    }

    private (List<(string Run, FontFace Face)> Runs, bool Substituted) SplitByFace(string text, FontStyle style)
    {
        List<(string Run, FontFace Face)> runs = [];
        var run = new StringBuilder();
        FontFace? face = null;
        FontFace[] candidates = [.. _fonts.Candidates(style)];
        var (substituted, anySubstituted) = (false, false);
        foreach (var element in Elements(text))
        {
            var elementFace = FaceFor(element, face, candidates);
            var missing = elementFace is null;
            var shown = missing ? Substitute(element, text) : element;
            if (missing && substituted && face == candidates[0])
            {
                run.Length--; // one pair of brackets for neighbours
                shown = $" {shown[1..]}";
            }
            substituted = missing;
            anySubstituted |= missing;
            elementFace ??= candidates[0];
            if (elementFace != face && run.Length > 0)
            {
                runs.Add((run.ToString(), face!));
                run.Clear();
            }
            face = elementFace;
            run.Append(shown);
        }
        if (run.Length > 0)
            runs.Add((run.ToString(), face!));
        return (runs, anySubstituted);
    }

    /// <summary>Text elements; where the text is plain ASCII, the whole of it.</summary>
    private static IEnumerable<string> Elements(string text)
    {
        if (Ascii.IsValid(text))
            return [text];
        return Split(text);

        static IEnumerable<string> Split(string text)
        {
            for (var at = 0; at < text.Length;)
            {
                var length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
                yield return text.Substring(at, length);
                at += length;
            }
        }
    }

    /// <summary>The first face that has all of an element; the face before it first, so that marks and digits do not change faces needlessly.</summary>
    private static FontFace? FaceFor(string element, FontFace? before, FontFace[] candidates)
    {
        var preferred = candidates[0];
        if (Covers(preferred, element))
            return before is not null && before != preferred && IsCommon(element) && Covers(before, element) ? before : preferred;
        foreach (var candidate in candidates)
            if (Covers(candidate, element))
                return candidate;
        return null;
    }

    private static bool IsCommon(string element) => element.Length == 1 && !char.IsLetterOrDigit(element[0]);

    private static bool Covers(FontFace face, string element)
    {
        foreach (var rune in element.EnumerateRunes())
            if (!IsIgnorable(rune) && !face.Has(rune.Value))
                return false;
        return true;
    }

    /// <summary>Characters that have no look of their own; HarfBuzz hides them.</summary>
    private static bool IsIgnorable(Rune rune) =>
        rune.Value is 0x00AD or 0x034F or 0x061C or (>= 0x200B and <= 0x200F) or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF;

    private string Substitute(string element, string context)
    {
        var shown = new StringBuilder("[");
        foreach (var rune in element.EnumerateRunes())
        {
            if (_missing == MissingGlyphs.Fail)
                throw new MissingGlyphException(rune, context.Length <= 80 ? context : $"{context[..80]}…");
            shown.Append(shown.Length > 1 ? " " : "").Append(MissingGlyphException.Notation(rune));
        }
        return shown.Append(']').ToString();
    }

    private ShapedText ShapeRun(string text, FontFace face, bool rightToLeft)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        _buffer.ClearContents();
        _buffer.AddUtf8(utf8);
        _buffer.GuessSegmentProperties();
        _buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Language = English;
        face.Font.Shape(_buffer);
        var infos = _buffer.GlyphInfos;
        var positions = _buffer.GlyphPositions;
        var shaped = new ShapedText
        {
            Face = face,
            Utf8 = utf8,
            RightToLeft = rightToLeft,
            Glyphs = Array.ConvertAll(infos, info => checked((ushort)info.Codepoint)),
            Clusters = Array.ConvertAll(infos, info => info.Cluster),
            Advances = Array.ConvertAll(positions, position => position.XAdvance),
            OffsetsX = Array.ConvertAll(positions, position => position.XOffset),
            OffsetsY = Array.ConvertAll(positions, position => position.YOffset),
            Advance = positions.Sum(position => position.XAdvance),
            Characters = rightToLeft ? null : CharactersOf(infos, utf8, face),
        };
        return shaped;
    }

    private static int[]? CharactersOf(GlyphInfo[] infos, ReadOnlySpan<byte> utf8, FontFace face)
    {
        var characters = new int[infos.Length];
        var at = 0;
        for (var index = 0; index < infos.Length; index++)
        {
            if (infos[index].Cluster != at || Rune.DecodeFromUtf8(utf8[at..], out var rune, out var length) != OperationStatus.Done)
                return null;
            if (!face.Font.TryGetNominalGlyph((uint)rune.Value, out var nominal) || nominal != infos[index].Codepoint)
                return null;
            characters[index] = rune.Value;
            at += length;
        }
        return at == utf8.Length ? characters : null;
    }
}
