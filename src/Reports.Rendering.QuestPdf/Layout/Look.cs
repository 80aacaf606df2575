using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;
using Reports.Rendering.Model;
using Reports.Rendering.QuestPdf.Text;
using Reports.Rendering.QuestPdf.Versions;

namespace Reports.Rendering.QuestPdf.Layout;

/// <summary>The measures, inks and type of a briefing. Sizes are in points; each ink has at least 4.5 : 1 on white and on the tint.</summary>
internal static class Look
{
    public const float Margin = 50;
    public const string Ink = "#1a1f24";
    public const string Muted = "#515b66";
    public const string Accent = "#123a63";
    public const string Caution = "#8a2b0e";
    public const string Rule = "#c5ccd4";
    public const string Tint = "#f1f4f7";
    public const string Paper = "#ffffff";

    public static readonly TextStyle Body = Type(8.8f, 12.4f, Ink);
    public static readonly TextStyle Cell = Type(8.2f, 11, Ink);
    public static readonly TextStyle Small = Type(7.2f, 9.8f, Muted);
    public static readonly TextStyle Label = Type(6.8f, 9, Muted).SemiBold();
    public static readonly TextStyle CautionLabel = Type(6.8f, 9, Caution).SemiBold();
    public static readonly TextStyle Lead = Type(11.6f, 16.4f, Ink, FontRegistration.Serif);
    public static readonly TextStyle Numeral = Type(21, 25, Ink, FontRegistration.Serif).SemiBold();
    public static readonly TextStyle NumeralMissing = Type(12, 25, Muted).Italic();
    public static readonly TextStyle Citation = Type(6.4f, 6.6f, Accent).SemiBold();
    public static readonly TextStyle Furniture = Type(6.8f, 9, Muted);
    public static readonly TextStyle Marking = Type(8, 10, Ink).SemiBold();

    public static PageSize PaperOf(PageFormat format) => format switch
    {
        PageFormat.A4 => PageSizes.A4,
        PageFormat.Letter => PageSizes.Letter,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such paper."),
    };

    public static TextStyle Heading(int level) => level switch
    {
        1 => Type(20, 25, Ink, FontRegistration.Serif).SemiBold(),
        2 => Type(10.5f, 13, Accent).SemiBold(),
        _ => Type(8.8f, 12, Ink).SemiBold(),
    };

    public static TextStyle Of(ParagraphStyle style, TextStyle body) => style switch
    {
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Small => Small,
        ParagraphStyle.Label => Label,
        _ => body,
    };

    /// <param name="size">Size.</param>
    /// <param name="leading">From baseline to baseline.</param>
    /// <param name="ink">Colour.</param>
    /// <param name="family">Family of fonts.</param>
    private static TextStyle Type(float size, float leading, string ink, string family = "Reports Sans") =>
        TextStyle.Default.InFamily(family).FontSize(size).Leaded(size, leading).FontColor(ink);
}
