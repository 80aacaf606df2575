namespace Reports.Analysis.Text;

/// <summary>What a character is, where Unicode categories alone do not tell.</summary>
internal static class Marks
{
    /// <summary>An apostrophe in any of the shapes that articles use within words.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '\u02BF' or '\u02BE' or '`';

    /// <summary>A mark that opens or closes a double quotation.</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02';

    /// <summary>A hyphen that joins the parts of a word.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u00AD';

    /// <summary>A dash that parts phrases.</summary>
    public static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || IsCombining(c);

    /// <summary>An accent that is a character of its own.</summary>
    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
