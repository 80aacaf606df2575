using System.Collections.Frozen;
using System.Globalization;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Quantities;

/// <summary>
/// Reads a number with its hedge: "at least nine", "nearly 3,000", "two dozen", "20 to 30", "dozens", "another 15". Says nothing
/// about what is counted.
/// </summary>
internal sealed class QuantityReader(NumberWords words)
{
    private readonly FrozenSet<string> _starters = Hedges.FirstWords.Concat(Additions.Select(a => a[0])).Concat(words.All).Concat(["a", "an", "all", "half", "tens"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[][] Additions =
        [["yet", "another"], ["another"], ["a", "further"], ["an", "additional"], ["a", "second"], ["further"], ["additional"], ["other"]];

    /// <summary>The quantity that starts at a token.</summary>
    /// <param name="text">The document's text, for the words of the count.</param>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="position">Index of the first token.</param>
    /// <param name="end">Index behind the last token that may belong to it.</param>
    public Quantity? ReadAt(string text, TokenList tokens, int position, int end)
    {
        var at = position;
        if (at >= end || !_starters.Contains(tokens[at].Lower) && !char.IsAsciiDigit(tokens[at].Text[0]) && Simple(tokens[at].Lower) is null)
            return null;
        if (Hedges.Matches(tokens, at, end, ["a", "total", "of"]) || Hedges.Matches(tokens, at, end, ["all", "of", "the"]))
            at += 3;
        var additional = SkipAddition(tokens, ref at, end);
        var hedge = Hedges.At(tokens, at, end);
        if (hedge is not null)
            at += hedge.Words.Length;
        additional |= SkipAddition(tokens, ref at, end);
        if (hedge is { Words: [.., not "estimated"] } && Hedges.Matches(tokens, at, end, ["an", "estimated"]))
            at += 2;
        if (ReadNumber(tokens, at, end) is not var (number, next))
            return null;
        if (hedge is null && ReadRange(tokens, number, next, end, RangeStartsWithBetween(tokens, position)) is var (range, behind))
            return Finish(range, behind);
        if (hedge is null && Hedges.Behind(tokens, next, end) is var (trailing, length))
            return Finish(trailing.Apply(number, ""), next + length);
        return Finish(hedge is null ? number : hedge.Apply(number, ""), next);

        Quantity Finish(Count count, int stop) =>
            new(position, stop, count with { Text = text[tokens[position].Start..tokens[stop - 1].End] }, additional, char.IsAsciiDigit(tokens[at].Text[0]));
    }

    private static bool SkipAddition(TokenList tokens, ref int at, int end)
    {
        foreach (var addition in Additions)
        {
            if (Hedges.Matches(tokens, at, end, addition))
            {
                at += addition.Length;
                return true;
            }
        }

        return false;
    }

    private static bool RangeStartsWithBetween(TokenList tokens, int position) =>
        position > 0 && tokens[position - 1].Lower is "between";

    /// <summary>"20 to 30", "six or seven", "between 20 and 30".</summary>
    private (Count Range, int End)? ReadRange(TokenList tokens, Count low, int next, int end, bool between)
    {
        if (next + 1 >= end || low.Maximum is null)
            return null;
        var joins = tokens[next].Lower is "to" or "or" or "-" || (between && tokens[next].Lower == "and");
        if (!joins || ReadNumber(tokens, next + 1, end) is not var (high, behind) || high.Maximum is not { } maximum || maximum <= low.Minimum)
            return null;
        return (new Count(low.Minimum, maximum, CountQualifier.Range, ""), behind);
    }

    private (Count Number, int End)? ReadNumber(TokenList tokens, int position, int end)
    {
        if (position >= end)
            return null;
        if (ReadDigits(tokens, position, end) is { } digits)
            return digits;
        if (Hedges.Matches(tokens, position, end, ["half", "a", "dozen"]))
            return (Count.Exactly(6, ""), position + 3);
        if (Hedges.Matches(tokens, position, end, ["a", "couple", "of"]))
            return (new Count(2, 2, CountQualifier.Approximate, ""), position + 3);
        if (Hedges.Matches(tokens, position, end, ["a", "pair", "of"]))
            return (Count.Exactly(2, ""), position + 3);
        if (Hedges.Matches(tokens, position, end, ["a", "number", "of"]) || Hedges.Matches(tokens, position, end, ["an", "unknown", "number", "of"]))
            return (new Count(null, null, CountQualifier.Approximate, ""), position + (tokens[position].Lower == "a" ? 3 : 4));
        if (Hedges.Matches(tokens, position, end, ["a", "few"]) || Hedges.Matches(tokens, position, end, ["a", "handful", "of"]))
            return (new Count(3, null, CountQualifier.Approximate, ""), position + (tokens[position + 1].Lower == "few" ? 2 : 3));
        if (tokens[position].Lower == "a" && position + 1 < end && words.Find(tokens[position + 1].Lower) is { Kind: NumberWordKind.Scale or NumberWordKind.Dozen })
            return ReadWords(tokens, position + 1, end);
        return ReadWords(tokens, position, end);
    }

    /// <summary>"3,000", "12-15", "1.5 million"; a year or a time of day is told apart by whoever asks what is counted.</summary>
    private (Count Number, int End)? ReadDigits(TokenList tokens, int position, int end)
    {
        var figure = tokens[position].Text;
        if (!char.IsAsciiDigit(figure[0]))
            return null;
        if (figure.IndexOf('-', StringComparison.Ordinal) is var dash && dash > 0)
        {
            return Whole(figure[..dash]) is { } low && Whole(figure[(dash + 1)..]) is { } high && high > low
                ? (new Count(low, high, CountQualifier.Range, ""), position + 1)
                : null;
        }

        var scale = position + 1 < end && words.Find(tokens[position + 1].Lower) is { Kind: NumberWordKind.Scale, Minimum: { } by } ? by : 1;
        if (scale > 1)
        {
            return decimal.TryParse(figure, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value * scale <= int.MaxValue
                ? (Count.Exactly((int)(value * scale), ""), position + 2)
                : null;
        }

        if (Whole(figure) is not { } whole)
            return null;
        return position + 1 < end && words.Find(tokens[position + 1].Lower) is { Kind: NumberWordKind.Dozen } && whole < 100
            ? (Count.Exactly(whole * 12, ""), position + 2)
            : (Count.Exactly(whole, ""), position + 1);
    }

    private static int? Whole(string figure) =>
        int.TryParse(figure, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : null;

    /// <summary>"twenty-three", "one hundred and five", "two dozen", "several hundred", "tens of thousands".</summary>
    private (Count Number, int End)? ReadWords(TokenList tokens, int position, int end)
    {
        if (words.Find(tokens[position].Lower) is { Kind: NumberWordKind.Vague } vague)
            return ReadVague(tokens, vague, position, end);
        if (Hedges.Matches(tokens, position, end, ["tens", "of", "thousands"]))
            return (new Count(20_000, null, CountQualifier.Approximate, ""), position + 3);
        long total = 0;
        long part = 0;
        var at = position;
        for (; at < end && total + part <= int.MaxValue; at++)
        {
            var lower = tokens[at].Lower;
            if (at > position && lower == "and" && part >= 100 && at + 1 < end && words.Find(tokens[at + 1].Lower) is { Kind: NumberWordKind.Unit or NumberWordKind.Ten })
                continue;
            if (Simple(lower) is { } value && Fits(part, value))
                part += value;
            else if (words.Find(lower) is { Kind: NumberWordKind.Scale, Minimum: 100 } && part < 100)
                part = Math.Max(1, part) * 100;
            else if (words.Find(lower) is { Kind: NumberWordKind.Scale, Minimum: { } scale })
                (total, part) = (total + (Math.Max(1, part) * scale), 0);
            else if (words.Find(lower) is { Kind: NumberWordKind.Dozen })
                part = Math.Max(1, part) * 12;
            else
                break;
        }

        return at == position || total + part > int.MaxValue ? null : (Count.Exactly((int)(total + part), ""), at);
    }

    private (Count Number, int End) ReadVague(TokenList tokens, NumberWord vague, int position, int end)
    {
        var multiplied = vague.Word == "several" && position + 1 < end ? words.Find(tokens[position + 1].Lower) : null;
        return multiplied switch
        {
            { Kind: NumberWordKind.Scale, Minimum: { } scale } => (new Count(scale * 2, null, CountQualifier.Approximate, ""), position + 2),
            { Kind: NumberWordKind.Dozen } => (new Count(24, null, CountQualifier.Approximate, ""), position + 2),
            _ => (new Count(vague.Minimum, vague.Maximum, vague.Qualifier, ""), position + 1),
        };
    }

    /// <summary>Whether a number below a hundred can follow what was read: "one hundred" + "five", but not "five" + "six".</summary>
    private static bool Fits(long part, int value) => value < 10 ? part % 10 == 0 && part % 100 != 10 : part % 100 == 0;

    /// <summary>A unit or a ten, "twenty-three" included.</summary>
    private int? Simple(string lower)
    {
        if (words.Find(lower) is { Kind: NumberWordKind.Unit or NumberWordKind.Ten, Minimum: { } value })
            return value;
        var dash = lower.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && words.Find(lower[..dash]) is { Kind: NumberWordKind.Ten, Minimum: { } ten } &&
               words.Find(lower[(dash + 1)..]) is { Kind: NumberWordKind.Unit, Minimum: < 10 and { } unit }
            ? ten + unit
            : null;
    }
}
