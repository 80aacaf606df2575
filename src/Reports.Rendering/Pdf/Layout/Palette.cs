using Reports.Rendering.Pictures;

namespace Reports.Rendering.Pdf.Layout;

/// <summary>The few colours of a briefing. Each ink has at least 4.5 : 1 on white and on the tint (WCAG AA); a test holds it to that.</summary>
internal static class Palette
{
    public static readonly Ink Paper = new(255, 255, 255);
    public static readonly Ink Tint = Ink.Of("#f1f4f7");
    public static readonly Ink Text = Ink.Of("#1a1f24");
    public static readonly Ink Muted = Ink.Of("#515b66");
    public static readonly Ink Accent = Ink.Of("#123a63");
    public static readonly Ink Caution = Ink.Of("#8a2b0e");
    public static readonly Ink Rule = Ink.Of("#c5ccd4");
    public static readonly Ink Bar = Ink.Of("#123a63");
}
