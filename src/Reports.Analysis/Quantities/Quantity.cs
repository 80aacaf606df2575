using Reports.Briefings;

namespace Reports.Analysis.Quantities;

/// <summary>A number in the text, with its hedge.</summary>
/// <param name="FirstToken">Index of its first token, the hedge's where there is one.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Count">What it says.</param>
/// <param name="Additional">True for "another 15", "a further 15": on top of a number said before.</param>
/// <param name="InDigits">True where the number is written in digits.</param>
internal sealed record Quantity(int FirstToken, int EndToken, Count Count, bool Additional = false, bool InDigits = false);
