namespace Reports.Rendering.Pdf.Fonts;

[Flags]
internal enum FontStyle
{
    Regular = 0,
    Bold = 1,
    Italic = 2,
    Serif = 4,
}
