using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Fonts;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>The sizes of type: one scale for the whole document.</summary>
internal static class TypeScale
{
    public static readonly TypeStyle Title = new(20, 25, FontStyle.Serif | FontStyle.Bold, Palette.Text);
    public static readonly TypeStyle Lead = new(11.6, 16.4, FontStyle.Serif, Palette.Text);
    public static readonly TypeStyle Numeral = new(21, 25, FontStyle.Serif | FontStyle.Bold, Palette.Text);
    public static readonly TypeStyle NumeralMissing = new(12, 25, FontStyle.Italic, Palette.Muted);
    public static readonly TypeStyle Section = new(8.4, 12, FontStyle.Bold, Palette.Accent, 0.9, Capitals: true);
    public static readonly TypeStyle Subhead = new(8.8, 12, FontStyle.Bold, Palette.Text);
    public static readonly TypeStyle Label = new(6.6, 9, FontStyle.Bold, Palette.Muted, 0.55, Capitals: true);
    public static readonly TypeStyle CautionLabel = Label with { Ink = Palette.Caution };
    public static readonly TypeStyle Body = new(8.8, 12.4, FontStyle.Regular, Palette.Text);
    public static readonly TypeStyle Cell = new(8.2, 11, FontStyle.Regular, Palette.Text);
    public static readonly TypeStyle ColumnHead = new(7, 10, FontStyle.Bold, Palette.Muted, 0.2);
    public static readonly TypeStyle GroupTitle = new(8.2, 11, FontStyle.Bold, Palette.Accent);
    public static readonly TypeStyle Small = new(7.2, 9.8, FontStyle.Regular, Palette.Text);
    public static readonly TypeStyle Furniture = new(6.8, 9, FontStyle.Regular, Palette.Muted);
    public static readonly TypeStyle Marking = new(8, 10, FontStyle.Bold, Palette.Text, 0.6);

    public static TypeStyle Of(ParagraphStyle style, TypeStyle body) => style switch
    {
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Small => Small with { Ink = Palette.Muted },
        ParagraphStyle.Label => Label,
        _ => body,
    };
}
