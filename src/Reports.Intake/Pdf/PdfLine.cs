namespace Reports.Intake.Pdf;

/// <summary>A line of words on a page, or the part of it that stands in one column. Units are points, from the page's lower left corner.</summary>
/// <param name="Text">Its words with single spaces.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Height of the baseline.</param>
/// <param name="Size">Size of most of its letters.</param>
/// <param name="FirstWord">Width of its first word, which tells whether it would have had room on the line before.</param>
/// <param name="Bold">Whether all of it is set in a bold face.</param>
/// <param name="Linked">How many of its characters are part of a link.</param>
/// <param name="Link">Where it leads, if all of it is one link.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size, double FirstWord, bool Bold, int Linked, string? Link)
{
    /// <summary>Which of its page's columns it stands in; 0 is the whole page.</summary>
    public int Column { get; init; }

    public double Width => Right - Left;

    /// <summary>Size of most letters of these lines, to half a point.</summary>
    public static double UsualSize(IEnumerable<PdfLine> lines) =>
        lines.GroupBy(line => Math.Round(line.Size * 2) / 2, line => line.Text.Length).MaxBy(group => group.Sum())?.Key ?? 0;

    /// <summary>This line and what stands to its right as one.</summary>
    public PdfLine With(PdfLine next) => this with
    {
        Text = $"{Text} {next.Text}",
        Right = Math.Max(Right, next.Right),
        Size = Text.Length >= next.Text.Length ? Size : next.Size,
        Bold = Bold && next.Bold,
        Linked = Linked + next.Linked,
        Link = Link == next.Link ? Link : null,
    };
}
