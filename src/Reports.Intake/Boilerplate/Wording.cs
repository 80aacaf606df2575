namespace Reports.Intake.Boilerplate;

/// <summary>Words to look for, with "…" for any words between: "follow … on twitter". Case does not count.</summary>
internal sealed class Wording(string pattern)
{
    private readonly string[] _pieces =
        [.. pattern.Split('…', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The first piece, by which a search can be begun.</summary>
    public string First => _pieces[0];

    /// <summary>The longest piece, which is the rarest in other text.</summary>
    public string Longest => _pieces.MaxBy(piece => piece.Length)!;

    public bool Begins(ReadOnlySpan<char> line) =>
        line.StartsWith(_pieces[0], StringComparison.OrdinalIgnoreCase) && EndsAtWord(line, _pieces[0].Length) && RestFollows(line[_pieces[0].Length..]);

    public bool Within(ReadOnlySpan<char> line)
    {
        for (var offset = 0; offset < line.Length;)
        {
            var at = line[offset..].IndexOf(_pieces[0], StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            at += offset;
            var end = at + _pieces[0].Length;
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && EndsAtWord(line, end) && RestFollows(line[end..]))
                return true;
            offset = at + 1;
        }
        return false;
    }

    private static bool EndsAtWord(ReadOnlySpan<char> line, int end) =>
        end >= line.Length || !char.IsLetterOrDigit(line[end - 1]) || !char.IsLetterOrDigit(line[end]);

    private bool RestFollows(ReadOnlySpan<char> rest)
    {
        foreach (var piece in _pieces.AsSpan(1))
        {
            var at = rest.IndexOf(piece, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            rest = rest[(at + piece.Length)..];
        }
        return true;
    }
}
