using System.Globalization;
using System.Text;

namespace Reports.Rendering.Pdf.Shaping;

/// <summary>The class of a character, from its block and general category; enough for the scripts that the fonts cover.</summary>
internal static class BidiClasses
{
    public static BidiClass Of(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return BidiClass.NonspacingMark;
        var value = rune.Value;
        if (value is >= 0x0660 and <= 0x0669 or 0x066B or 0x066C or >= 0x0600 and <= 0x0605)
            return BidiClass.ArabicNumber;
        if (value is >= 0x0590 and <= 0x05FF or >= 0x07C0 and <= 0x085F or >= 0xFB1D and <= 0xFB4F or 0x200F or >= 0x10800 and <= 0x10CFF)
            return BidiClass.RightToLeft;
        if (value is >= 0x0600 and <= 0x07BF or >= 0x0860 and <= 0x08FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0x1EE00 and <= 0x1EEFF)
            return value is 0x060C ? BidiClass.CommonSeparator : value is >= 0x06F0 and <= 0x06F9 ? BidiClass.EuropeanNumber : BidiClass.ArabicLetter;
        return OfCommon(rune, category);
    }

    private static BidiClass OfCommon(Rune rune, UnicodeCategory category)
    {
        switch (rune.Value)
        {
            case '+' or '-' or 0x2212 or 0x2012:
                return BidiClass.EuropeanSeparator;
            case ',' or '.' or ':' or '/' or 0x00A0 or 0x202F:
                return BidiClass.CommonSeparator;
            case '#' or '$' or '%' or 0x00B0 or 0x2030:
                return BidiClass.EuropeanTerminator;
        }
        return category switch
        {
            UnicodeCategory.DecimalDigitNumber => BidiClass.EuropeanNumber,
            UnicodeCategory.CurrencySymbol => BidiClass.EuropeanTerminator,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark => BidiClass.LeftToRight,
            _ => BidiClass.Neutral,
        };
    }
}
