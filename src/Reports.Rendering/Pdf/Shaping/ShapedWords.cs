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
    private const int Styles = (int)(FontStyle.Bold | FontStyle.Italic | FontStyle.Serif) + 1;

    /// <summary>Levels that the implicit rules of direction give.</summary>
    private const int Levels = 3;

    private readonly ConcurrentDictionary<string, TextPiece[]>[] _pieces = [.. Enumerable.Range(0, Styles * Levels).Select(_ => new ConcurrentDictionary<string, TextPiece[]>(StringComparer.Ordinal))];
    private int _count;

    /// <summary>What a text was shaped to; null where it was not, or is forgotten.</summary>
    public TextPiece[]? Find(ReadOnlySpan<char> text, FontStyle style, int level) =>
        text.Length <= LongestText && Of(style, level).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var pieces) ? pieces : null;

    /// <returns>False where the text is too long to be kept.</returns>
    public bool Add(string text, FontStyle style, int level, TextPiece[] pieces)
    {
        if (text.Length > LongestText)
            return false;
        if (Of(style, level).TryAdd(text, pieces) && Interlocked.Increment(ref _count) >= MostTexts)
            Forget();
        return true;
    }

    private void Forget()
    {
        Interlocked.Exchange(ref _count, 0);
        foreach (var pieces in _pieces)
            pieces.Clear();
    }

    private ConcurrentDictionary<string, TextPiece[]> Of(FontStyle style, int level) => _pieces[(int)style * Levels + level];
}
