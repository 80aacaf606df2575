using Reports.Rendering.Model;
using Reports.Rendering.Pdf.Fonts;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>The sizes of type: one scale for the whole document.</summary>
/// <param name="factor">1 for the comfortable size; less to hold a long briefing on few pages.</param>
internal sealed class TypeScale(double factor)
{
    public TypeStyle Title { get; } = new(19 * factor, 23 * factor, FontStyle.Serif | FontStyle.Bold, Palette.Text);
    public TypeStyle Lead { get; } = new(11 * factor, 15.2 * factor, FontStyle.Serif, Palette.Text);
    public TypeStyle Numeral { get; } = new(20 * factor, 22 * factor, FontStyle.Serif | FontStyle.Bold, Palette.Text);
    public TypeStyle NumeralMissing { get; } = new(11.5 * factor, 22 * factor, FontStyle.Italic, Palette.Muted);
    public TypeStyle Section { get; } = new(8 * factor, 11 * factor, FontStyle.Bold, Palette.Accent, 0.9, Capitals: true);
    public TypeStyle Subhead { get; } = new(8.2 * factor, 11 * factor, FontStyle.Bold, Palette.Text);
    public TypeStyle Label { get; } = new(6.3 * factor, 8.6 * factor, FontStyle.Bold, Palette.Muted, 0.55, Capitals: true);
    public TypeStyle CautionLabel => Label with { Ink = Palette.Caution };
    public TypeStyle Body { get; } = new(8.3 * factor, 11.4 * factor, FontStyle.Regular, Palette.Text);
    public TypeStyle Cell { get; } = new(8 * factor, 10.6 * factor, FontStyle.Regular, Palette.Text);
    public TypeStyle ColumnHead { get; } = new(6.6 * factor, 9 * factor, FontStyle.Bold, Palette.Muted, 0.2);
    public TypeStyle GroupTitle { get; } = new(8 * factor, 10.6 * factor, FontStyle.Bold, Palette.Accent);
    public TypeStyle Small { get; } = new(7.1 * factor, 9.3 * factor, FontStyle.Regular, Palette.Text);
    public TypeStyle Furniture { get; } = new(6.8 * factor, 9 * factor, FontStyle.Regular, Palette.Muted);
    public TypeStyle Marking { get; } = new(8 * factor, 10 * factor, FontStyle.Bold, Palette.Text, 0.6);

    public TypeStyle Of(ParagraphStyle style, TypeStyle body) => style switch
    {
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Small => Small with { Ink = Palette.Muted },
        ParagraphStyle.Label => Label,
        _ => body,
    };
}
