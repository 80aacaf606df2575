using System.Text.RegularExpressions;
using Reports.Intake.Text;

namespace Reports.Intake.Mail;

/// <summary>A message's subject as a headline: without "Re:", "Fwd:" and the name of a list.</summary>
internal static partial class SubjectLine
{
    public static string? Bare(string? subject) =>
        subject is null ? null : WhiteSpace.Collapse(Prefix().Replace(subject, "")) is { Length: > 0 } bare ? bare : null;

    [GeneratedRegex(@"^\s*(?:(?:re|fw|fwd|aw|wg)(?:\[\d+\])?:\s*|\[[^\]]{1,40}\]\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
