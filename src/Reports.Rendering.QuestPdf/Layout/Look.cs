using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;
using Reports.Rendering.Model;
using Reports.Rendering.QuestPdf.Text;
using Reports.Rendering.QuestPdf.Versions;

namespace Reports.Rendering.QuestPdf.Layout;

/// <summary>The measures, inks and type of a briefing. Sizes are in points; each ink has at least 4.5 : 1 on white and on the tint.</summary>
/// <param name="factor">1 for the comfortable size; less to hold a briefing on few pages.</param>
internal sealed class Look(float factor)
{
    public const float Margin = 50;
    private const float SmallSize = 7.1f;
    public const string Ink = "#1a1f24";
    public const string Muted = "#515b66";
    public const string Accent = "#123a63";
    public const string Caution = "#8a2b0e";
    public const string Rule = "#c5ccd4";
    public const string Tint = "#f1f4f7";
    public const string Paper = "#ffffff";

    public TextStyle Body { get; } = Type(factor, 8.3f, 11.4f, Ink);

    public TextStyle Cell { get; } = Type(factor, 8, 10.6f, Ink);

    public TextStyle Small { get; } = Type(factor, SmallSize, 9.3f, Muted);

    public TextStyle Evidence { get; } = Type(factor, 7.3f, 9.5f, Ink);

    public TextStyle Label { get; } = Type(factor, 6.6f, 8.8f, Muted).SemiBold();

    public TextStyle CautionLabel { get; } = Type(factor, 6.6f, 8.8f, Caution).SemiBold();

    public TextStyle Lead { get; } = Type(factor, 11, 15.2f, Ink, FontRegistration.Serif);

    public TextStyle Numeral { get; } = Type(factor, 20, 23, Ink, FontRegistration.Serif).SemiBold();

    public TextStyle NumeralMissing { get; } = Type(factor, 11.5f, 20, Muted).Italic();

    public TextStyle Citation { get; } = Type(factor, 6.2f, 6.4f, Accent).SemiBold();

    public TextStyle Furniture { get; } = Type(factor, 6.8f, 9, Muted);

    public TextStyle Marking { get; } = Type(factor, 8, 10, Ink).SemiBold();

    /// <summary>Size of marks and small words inside a line.</summary>
    public float SmallPrint { get; } = SmallSize * factor;

    /// <summary>Width that a citation needs.</summary>
    public float CitationWidth(int digits) => factor * (2 + 4 * digits);

    public static PageSize PaperOf(PageFormat format) => format switch
    {
        PageFormat.A4 => PageSizes.A4,
        PageFormat.Letter => PageSizes.Letter,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such paper."),
    };

    public TextStyle Heading(int level) => level switch
    {
        1 => Type(factor, 19, 23, Ink, FontRegistration.Serif).SemiBold(),
        2 => Type(factor, 9.6f, 12, Accent).SemiBold(),
        _ => Type(factor, 8.3f, 11, Ink).SemiBold(),
    };

    public TextStyle Of(ParagraphStyle style, TextStyle body) => style switch
    {
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Small => Small,
        ParagraphStyle.Label => Label,
        _ => body,
    };

    /// <param name="factor">What sizes are multiplied by.</param>
    /// <param name="size">Size.</param>
    /// <param name="leading">From baseline to baseline.</param>
    /// <param name="ink">Colour.</param>
    /// <param name="family">Family of fonts.</param>
    private static TextStyle Type(float factor, float size, float leading, string ink, string family = "Reports Sans") =>
        TextStyle.Default.InFamily(family).FontSize(size * factor).Leaded(size, leading).FontColor(ink);
}
