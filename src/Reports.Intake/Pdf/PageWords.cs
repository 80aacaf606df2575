using System.Text;
using UglyToad.PdfPig.Content;

namespace Reports.Intake.Pdf;

/// <summary>
/// The words of a page, in pieces of lines that no wide gap interrupts. Letters that are drawn one after another stay together: what lies
/// over other text is not mixed with it. A space counts only where letters leave room for it: browsers draw an empty space, over which the word
/// goes on, for a hyphen that was not needed.
/// </summary>
internal static class PageWords
{
    /// <summary>A gap this many letter sizes wide may part two columns.</summary>
    private const double WideGap = 1;

    /// <summary>Letters may begin this many letter sizes before the end of those that they follow.</summary>
    private const double Overlap = 0.3;

    /// <summary>Rows share a baseline up to this many letter sizes: notes' marks are raised.</summary>
    private const double SameRow = 0.4;

    /// <summary>Letter sizes between two words with a space in between.</summary>
    private const double SpacedGap = 0.08;

    /// <summary>Letter sizes between two words of a row that has spaces elsewhere, wider than letters are ever spaced out.</summary>
    private const double UnspacedGap = 0.25;

    /// <summary>Letter sizes between two words where the document draws no spaces at all.</summary>
    private const double SpacelessGap = 0.17;

    /// <summary>The letter that opens a text over several lines is this many times as large as they are.</summary>
    private const double InitialSize = 1.8;

    /// <summary>A note's mark is this much smaller than the word before it, and this much of its size above it.</summary>
    private const double MarkSize = 0.8, MarkRise = 0.15;

    /// <summary>Pieces of lines from the top of the page down, those of one row from left to right.</summary>
    public static IEnumerable<List<PdfWord>> PiecesOf(Page page) =>
        Rows(Runs(page)).SelectMany(Pieces).Select(WordsOf).Where(words => words.Count > 0);

    /// <summary>Letters that are drawn one after another, each beside the one before.</summary>
    private static List<List<Letter>> Runs(Page page)
    {
        var runs = new List<List<Letter>>();
        List<Letter> spaces = [];
        Letter? before = null;
        foreach (var letter in page.Letters.Where(letter => letter.TextOrientation == TextOrientation.Horizontal))
        {
            if (IsSpace(letter))
            {
                spaces.Add(letter);
                continue;
            }
            if (before is null || !(Follows(before, letter) || OpensWith(runs[^1], letter)))
                runs.Add([]);
            runs[^1].AddRange(spaces);
            runs[^1].Add(letter);
            spaces.Clear();
            before = letter;
        }
        return runs;
    }

    private static bool Follows(Letter before, Letter letter)
    {
        var size = Math.Max(Size(before), Size(letter));
        return Math.Abs(Baseline(before) - Baseline(letter)) < SameRow * size && IsNext(letter.StartBaseLine.X - before.EndBaseLine.X, size);
    }

    /// <summary>A large capital, perhaps after a quotation mark, that stands beside the first lines of a text, and belongs to the first of them.</summary>
    private static bool OpensWith(List<Letter> run, Letter letter)
    {
        var initial = run[^1];
        return run.Count <= 2 && char.IsUpper(initial.Value[0])
            && Size(initial) > InitialSize * Size(letter)
            && Baseline(letter) - Baseline(initial) is var rise && rise > 0.5 * Size(letter) && rise < Size(initial)
            && IsNext(letter.StartBaseLine.X - initial.EndBaseLine.X, Size(letter));
    }

    private static bool IsNext(double gap, double size) => gap > -Overlap * size && gap < WideGap * size;

    private static List<List<List<Letter>>> Rows(List<List<Letter>> runs)
    {
        var rows = new List<List<List<Letter>>>();
        var (anchor, anchorSize) = (0.0, 0.0);
        foreach (var (run, main) in runs.Select(run => (run, Main: MainLetter(run))).OrderByDescending(pair => Baseline(pair.Main)))
        {
            if (rows.Count > 0 && anchor - Baseline(main) < SameRow * Math.Max(Size(main), anchorSize))
            {
                rows[^1].Add(run);
                continue;
            }
            rows.Add([run]);
            (anchor, anchorSize) = (Baseline(main), Size(main));
        }
        return rows;
    }

    /// <summary>A letter of the usual size, which the marks of notes and a text's large first letter are not.</summary>
    private static Letter MainLetter(List<Letter> run)
    {
        List<Letter> letters = [.. run.Where(letter => !IsSpace(letter)).OrderBy(Size)];
        return letters[letters.Count / 2];
    }

    /// <summary>The runs of a row that stand close to each other, put together.</summary>
    private static List<List<Letter>> Pieces(List<List<Letter>> row)
    {
        var pieces = new List<List<Letter>>();
        foreach (var run in row.OrderBy(Start))
        {
            if (pieces.Count > 0 && IsNext(Start(run) - pieces[^1][^1].EndBaseLine.X, Size(run[^1])))
                pieces[^1].AddRange(run);
            else if (pieces.Count == 0 || !AreSame(pieces[^1], run))
                pieces.Add([.. run]);
        }
        return pieces;
    }

    /// <summary>The same letters drawn twice, as for a shadow.</summary>
    private static bool AreSame(List<Letter> piece, List<Letter> run) =>
        Math.Abs(Start(piece) - Start(run)) < Overlap * Size(run[^1]) && piece.Count == run.Count && piece.Zip(run).All(pair => pair.First.Value == pair.Second.Value);

    private static double Start(List<Letter> run) => run.First(letter => !IsSpace(letter)).StartBaseLine.X;

    private static List<PdfWord> WordsOf(List<Letter> piece)
    {
        var words = new List<PdfWord>();
        var word = new List<Letter>();
        var hasSpaces = piece.Exists(IsSpace);
        Letter? space = null;
        foreach (var letter in piece)
        {
            if (IsSpace(letter))
            {
                space = letter;
                continue;
            }
            if (word.Count > 0 && (Overprints(word[^1], letter) || IsNoteMark(word, letter)))
                continue;
            if (word.Count > 0 && IsApart(word[^1], letter, space, hasSpaces))
            {
                Add(word, words);
                word.Clear();
            }
            word.Add(letter);
            space = null;
        }
        Add(word, words);
        return words;
    }

    private static bool IsApart(Letter before, Letter letter, Letter? space, bool hasSpaces)
    {
        var (from, to) = (before.EndBaseLine.X, letter.StartBaseLine.X);
        var size = Math.Max(Size(before), Size(letter));
        if (IsRaised(before, letter))
            return true;
        if (to - from > size * (hasSpaces ? UnspacedGap : SpacelessGap))
            return true;
        return space is not null && to - from > SpacedGap * size && Middle(space) > from && Middle(space) < to;
    }

    /// <summary>Letters are drawn twice, a little apart, to make them look bold or to give them a shadow.</summary>
    private static bool Overprints(Letter before, Letter letter) =>
        before.Value == letter.Value && letter.StartBaseLine.X - before.StartBaseLine.X < 0.2 * letter.Width;

    /// <summary>The raised figure, with or without brackets, that leads to a note. "km2" stays what it is.</summary>
    private static bool IsNoteMark(List<Letter> word, Letter letter)
    {
        var before = word[^1];
        return letter.Value is [>= '0' and <= '9' or '[' or ']' or ',' or '*' or '†' or '‡']
            && IsRaised(letter, before)
            && letter.StartBaseLine.X - before.EndBaseLine.X < 2 * Size(before)
            && !(before.Value == "m" && letter.Value is "2" or "3");
    }

    private static bool IsRaised(Letter mark, Letter letter) =>
        Size(mark) < MarkSize * Size(letter) && Baseline(mark) - Baseline(letter) > MarkRise * Size(letter);

    private static void Add(List<Letter> word, List<PdfWord> words)
    {
        var text = Spelled(word);
        if (text.Length == 0)
            return;
        words.Add(new PdfWord(
            text,
            word[0].StartBaseLine.X,
            word.Max(letter => letter.EndBaseLine.X),
            Baseline(MainLetter(word)),
            Size(MainLetter(word)),
            word.Count(IsBold) > word.Count / 2));
    }

    /// <summary>The word in letters of the alphabet: "fi" for the one sign that stands for both, plain hyphens for all that look so.</summary>
    private static string Spelled(List<Letter> word)
    {
        var text = new StringBuilder(word.Count);
        foreach (var character in word.SelectMany(letter => letter.Value))
        {
            if (character is >= '\uFB00' and <= '\uFB06')
                text.Append(character.ToString().Normalize(NormalizationForm.FormKC));
            else if (character is '\u2010' or '\u2011' or '\u00AD')
                text.Append('-');
            else
                text.Append(character);
        }
        return Text.WhiteSpace.Collapse(text.ToString());
    }

    private static bool IsSpace(Letter letter) => string.IsNullOrWhiteSpace(letter.Value);

    private static bool IsBold(Letter letter) => letter.FontName is { } name && BoldFaces.Any(face => name.Contains(face, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] BoldFaces = ["bold", "black", "heavy"];

    private static double Middle(Letter letter) => (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;

    private static double Baseline(Letter letter) => letter.StartBaseLine.Y;

    private static double Size(Letter letter) => Math.Max(1, letter.PointSize);
}
