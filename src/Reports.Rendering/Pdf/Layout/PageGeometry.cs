namespace Reports.Rendering.Pdf.Layout;

/// <summary>The measures of a page in points.</summary>
internal sealed record PageGeometry(double Width, double Height)
{
    public double Left { get; } = 46;

    public double Right => Width - 46;

    public double Top { get; } = 47;

    public double Bottom => Height - 42;

    /// <summary>Top of the running head's line.</summary>
    public double HeadLine { get; } = 26;

    /// <summary>Top of the foot's line.</summary>
    public double FootLine => Height - 30;

    public double TextWidth => Right - Left;

    public double TextHeight => Bottom - Top;

    public static PageGeometry Of(PageFormat format) => format switch
    {
        PageFormat.A4 => new(210 / 25.4 * 72, 297 / 25.4 * 72),
        PageFormat.Letter => new(612, 792),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such paper."),
    };
}
