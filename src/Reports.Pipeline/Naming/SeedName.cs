using System.Globalization;
using System.Text;

namespace Reports.Pipeline.Naming;

/// <summary>Which names seeds may have, and how a name is shown.</summary>
public static class SeedName
{
    /// <summary>The longest name, in UTF-16 code units: what is made of a seed has up to 24 more, and blob names end at 1,024.</summary>
    public const int MaximumLength = 1000;

    private static readonly int LongestEnding = OutputNames.RejectionEnding.Length;

    /// <summary>What is wrong with a name, as a sentence that says what to do; null for a name that can be used.</summary>
    /// <param name="name">The seed's name within its container.</param>
    /// <param name="maximumSegmentBytes">The longest stretch between two "/" that the store takes, in UTF-8 bytes.</param>
    public static string? Problem(string name, int maximumSegmentBytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        var segments = name.Split('/');
        if (name.Length == 0)
            return "The name is empty. Give the seed a name.";
        if (name.Length > MaximumLength)
            return $"The name has {name.Length} characters; at most {MaximumLength} leave room for the names of what is made of the seed. Use a shorter name.";
        if (name.Any(char.IsControl) || !IsWellFormed(name))
            return "The name holds control characters or broken Unicode. Use a name without them.";
        if (name.Contains('\\', StringComparison.Ordinal))
            return "The name holds a backslash, which stores and browsers read as \"/\". Use \"/\" for folders.";
        if (segments.Any(segment => segment is "" or "." or ".."))
            return "The name has an empty folder, \".\" or \"..\" in it, which could lead out of the container. Use a plain path such as 2015/article.txt.";
        return segments.Any(segment => Encoding.UTF8.GetByteCount(segment) > maximumSegmentBytes - LongestEnding)
            ? $"A part of the name is longer than {maximumSegmentBytes - LongestEnding} bytes. Use a shorter name."
            : null;
    }

    /// <summary>The name on one line for logs and terminals: control characters are escaped, 200 characters at most.</summary>
    public static string ForDisplay(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var shown = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Take(200))
        {
            var hidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            shown.Append(hidden ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}") : rune.ToString());
        }

        return shown.ToString();
    }

    private static bool IsWellFormed(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!Rune.TryGetRuneAt(name, i, out var rune))
                return false;
            i += rune.Utf16SequenceLength - 1;
        }

        return true;
    }
}
