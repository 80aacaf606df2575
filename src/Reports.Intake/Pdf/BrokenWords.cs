using System.Text;

namespace Reports.Intake.Pdf;

/// <summary>Joins words that are broken at a line's end. Whether the hyphen is the word's own, the rest of the document tells.</summary>
internal sealed class BrokenWords
{
    /// <summary>Where fewer lines than this share end in a hyphen, the document breaks words only at their own hyphens.</summary>
    private const double BrokenShare = 0.02;

    /// <summary>A document of fewer lines does not show whether it breaks words.</summary>
    private const int FewestLines = 50;

    private static readonly char[] Marks = ['.', ',', ';', ':', '!', '?', '"', '“', '”', '‘', '’', '\'', '(', ')', '[', ']'];

    /// <summary>What follows a part that another word completes: "pre- and post-war".</summary>
    private static readonly string[] Conjunctions = ["and", "or", "to"];

    private readonly HashSet<string> _words;
    private readonly bool _breaksWords;

    public BrokenWords(IReadOnlyList<string> lines)
    {
        _words = new HashSet<string>(lines.SelectMany(WholeWords), StringComparer.OrdinalIgnoreCase);
        _breaksWords = lines.Count < FewestLines || lines.Count(line => line.Length > 1 && line[^1] == '-' && char.IsLetter(line[^2])) >= BrokenShare * lines.Count;
    }

    /// <summary>Puts a paragraph's next line after what there is of it.</summary>
    public void Append(StringBuilder paragraph, string next)
    {
        if (paragraph is [.., '—' or '/'] and [.., not ' ', _])
            paragraph.Append(next);
        else if (!EndsInHyphen(paragraph) || Array.Exists(Conjunctions, word => next.StartsWith($"{word} ", StringComparison.Ordinal)) || !char.IsLetterOrDigit(next[0]))
            paragraph.Append(' ').Append(next);
        else if (!char.IsLower(next[0]) || KeepsHyphen(LastWord(paragraph), next.Split(' ', 2)[0].TrimEnd(Marks)))
            paragraph.Append(next);
        else
            paragraph.Remove(paragraph.Length - 1, 1).Append(next);
    }

    private static bool EndsInHyphen(StringBuilder paragraph) => paragraph.Length > 2 && paragraph[^1] == '-' && char.IsLetterOrDigit(paragraph[^2]);

    private bool KeepsHyphen(string first, string second)
    {
        var start = first[..^1];
        if (_words.Contains(start + second))
            return false;
        return !_breaksWords || start.Contains('-') || second.Contains('-') || !char.IsLetter(start[^1]) || _words.Contains(first + second) || (IsWord(start) && IsWord(second));
    }

    private bool IsWord(string part) => part.Length > 2 && _words.Contains(part);

    private static string LastWord(StringBuilder paragraph)
    {
        var start = paragraph.Length;
        while (start > 0 && paragraph[start - 1] != ' ')
            start--;
        return paragraph.ToString(start, paragraph.Length - start).TrimStart(Marks);
    }

    /// <summary>The words of a line but the last, which may be broken, and the first, which may be the rest of one.</summary>
    private static IEnumerable<string> WholeWords(string line) => line.Split(' ').Skip(1).SkipLast(1).SelectMany(word => Parts(word.Trim(Marks)));

    private static IEnumerable<string> Parts(string word) => word.Contains('-') ? word.Split('-').Append(word) : [word];
}
