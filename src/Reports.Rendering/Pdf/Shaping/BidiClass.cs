namespace Reports.Rendering.Pdf.Shaping;

/// <summary>The bidirectional classes of Unicode Standard Annex 9 that remain once explicit controls are removed.</summary>
internal enum BidiClass
{
    LeftToRight,
    RightToLeft,
    ArabicLetter,
    EuropeanNumber,
    EuropeanSeparator,
    EuropeanTerminator,
    ArabicNumber,
    CommonSeparator,
    NonspacingMark,
    Neutral,
}
