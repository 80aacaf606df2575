using System.Collections.Concurrent;
using Reports.Rendering.Pdf.Fonts;

namespace Reports.Rendering.Pdf.Shaping;

/// <summary>
/// Shaped words that documents have in common: most words of a briefing were shaped for one before it. Holds short texts up to a limit and
/// begins anew when it is reached, so that no stream of documents makes it grow. Safe to use from several threads at once.
/// </summary>
internal sealed class ShapedWords
{
    private const int LongestText = 32;
    private const int MostTexts = 20_000;

    private readonly ConcurrentDictionary<(string Text, FontStyle Style, int Level), TextPiece[]> _pieces = new();
    private int _count;

    public bool TryGet(string text, FontStyle style, int level, out TextPiece[]? pieces) => _pieces.TryGetValue((text, style, level), out pieces);

    public void Add(string text, FontStyle style, int level, TextPiece[] pieces)
    {
        if (text.Length > LongestText || !_pieces.TryAdd((text, style, level), pieces) || Interlocked.Increment(ref _count) < MostTexts)
            return;
        Interlocked.Exchange(ref _count, 0);
        _pieces.Clear();
    }
}
