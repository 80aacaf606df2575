using System.Text;

namespace Reports.Rendering.Pdf.Shaping;

/// <summary>
/// The embedding level of each character by the implicit rules of Unicode Standard Annex 9 (W1 to W7, N0 for plain brackets by way of N1 and N2,
/// I1 and I2). Explicit controls are removed from all text before it comes here, so that the rules for them have nothing to do.
/// </summary>
internal static class BidiLevels
{
    /// <summary>Levels of the UTF-16 code units of a paragraph in a left-to-right document.</summary>
    /// <returns>One level a code unit; null where all are 0, which is the common case.</returns>
    public static int[]? Of(string text)
    {
        if (!MayRunRightToLeft(text))
            return null;
        var (classes, starts) = Classify(text);
        if (!classes.Any(IsStrongRight))
            return null;
        ResolveWeak(classes);
        ResolveNeutral(classes);
        var levels = new int[text.Length];
        for (var index = 0; index < classes.Length; index++)
        {
            var level = classes[index] switch { BidiClass.RightToLeft => 1, BidiClass.EuropeanNumber or BidiClass.ArabicNumber => 2, _ => 0 };
            var end = index + 1 < starts.Length ? starts[index + 1] : text.Length;
            Array.Fill(levels, level, starts[index], end - starts[index]);
        }
        return levels;
    }

    /// <summary>Rule L2: the order in which pieces of a line stand from left to right.</summary>
    public static int[] VisualOrder(IReadOnlyList<int> levels)
    {
        var order = Enumerable.Range(0, levels.Count).ToArray();
        var highest = levels.Count == 0 ? 0 : levels.Max();
        for (var level = highest; level >= 1; level--)
            for (var start = 0; start < order.Length; start++)
            {
                if (levels[order[start]] < level)
                    continue;
                var end = start;
                while (end < order.Length && levels[order[end]] >= level)
                    end++;
                Array.Reverse(order, start, end - start);
                start = end;
            }
        return order;
    }

    /// <summary>True where a text has a character of a script that runs right to left; false for nearly every text.</summary>
    public static bool MayRunRightToLeft(string text)
    {
        if (Ascii.IsValid(text))
            return false;
        foreach (var unit in text)
            if (unit is >= '\u0590' and <= '\u08FF' or '\u200F' or >= '\uD802' and <= '\uD803' or '\uD83B' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
                return true;
        return false;
    }

    private static (BidiClass[] Classes, int[] Starts) Classify(string text)
    {
        List<BidiClass> classes = [];
        List<int> starts = [];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            classes.Add(BidiClasses.Of(rune));
            starts.Add(at);
            at += rune.Utf16SequenceLength;
        }
        return ([.. classes], [.. starts]);
    }

    private static bool IsStrongRight(BidiClass value) => value is BidiClass.RightToLeft or BidiClass.ArabicLetter;

    private static void ResolveWeak(BidiClass[] classes)
    {
        var strong = BidiClass.LeftToRight;
        for (var index = 0; index < classes.Length; index++)
        {
            if (classes[index] == BidiClass.NonspacingMark)
                classes[index] = index > 0 ? classes[index - 1] : BidiClass.LeftToRight; // W1
            if (classes[index] is BidiClass.LeftToRight or BidiClass.RightToLeft or BidiClass.ArabicLetter)
                strong = classes[index];
            else if (classes[index] == BidiClass.EuropeanNumber && strong == BidiClass.ArabicLetter)
                classes[index] = BidiClass.ArabicNumber; // W2
        }
        for (var index = 0; index < classes.Length; index++)
            if (classes[index] == BidiClass.ArabicLetter)
                classes[index] = BidiClass.RightToLeft; // W3
        ResolveSeparators(classes);
        ResolveTerminators(classes);
        strong = BidiClass.LeftToRight;
        for (var index = 0; index < classes.Length; index++)
        {
            if (classes[index] is BidiClass.EuropeanSeparator or BidiClass.CommonSeparator or BidiClass.EuropeanTerminator)
                classes[index] = BidiClass.Neutral; // W6
            else if (classes[index] is BidiClass.LeftToRight or BidiClass.RightToLeft)
                strong = classes[index];
            else if (classes[index] == BidiClass.EuropeanNumber && strong == BidiClass.LeftToRight)
                classes[index] = BidiClass.LeftToRight; // W7
        }
    }

    private static void ResolveSeparators(BidiClass[] classes)
    {
        for (var index = 1; index + 1 < classes.Length; index++)
        {
            var (before, here, after) = (classes[index - 1], classes[index], classes[index + 1]);
            var joins = here == BidiClass.CommonSeparator && before is BidiClass.EuropeanNumber or BidiClass.ArabicNumber && here == BidiClass.CommonSeparator
                || here == BidiClass.EuropeanSeparator && before == BidiClass.EuropeanNumber;
            if (joins && before == after)
                classes[index] = before; // W4
        }
    }

    private static void ResolveTerminators(BidiClass[] classes)
    {
        for (var index = 0; index < classes.Length; index++)
        {
            if (classes[index] != BidiClass.EuropeanTerminator)
                continue;
            var end = index;
            while (end < classes.Length && classes[end] == BidiClass.EuropeanTerminator)
                end++;
            if (index > 0 && classes[index - 1] == BidiClass.EuropeanNumber || end < classes.Length && classes[end] == BidiClass.EuropeanNumber)
                Array.Fill(classes, BidiClass.EuropeanNumber, index, end - index); // W5
            index = end;
        }
    }

    private static void ResolveNeutral(BidiClass[] classes)
    {
        for (var index = 0; index < classes.Length; index++)
        {
            if (classes[index] != BidiClass.Neutral)
                continue;
            var end = index;
            while (end < classes.Length && classes[end] == BidiClass.Neutral)
                end++;
            var before = index == 0 ? BidiClass.LeftToRight : Side(classes[index - 1]);
            var after = end == classes.Length ? BidiClass.LeftToRight : Side(classes[end]);
            Array.Fill(classes, before == after ? before : BidiClass.LeftToRight, index, end - index); // N1, N2
            index = end;
        }
    }

    private static BidiClass Side(BidiClass value) => value == BidiClass.LeftToRight ? BidiClass.LeftToRight : BidiClass.RightToLeft;
}
