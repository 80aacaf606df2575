using System.Text.RegularExpressions;

namespace Reports.Intake.Boilerplate;

/// <summary>What stands beside readers' comments: "3 hours ago", "Jane says:", "Reply 2 likes".</summary>
internal static partial class CommentMarks
{
    public static bool IsMark(string line) => line.Length <= 80 && Mark().IsMatch(line);

    [GeneratedRegex(@"^(?:.{0,40}\b\d+\s+(?:second|minute|hour|day|week|month|year)s?\s+ago\b.{0,20}|.{1,40}\bsays:?|\d+\s+(?:likes?|replies|upvotes?)|(?:reply|like|report|share)(?:[\s·|]+(?:reply|like|report|share|\d+))+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
