namespace Reports.Briefings;

/// <summary>Text of the upload that is no part of the article, kept so that nothing vanishes silently.</summary>
/// <param name="Text">The removed text.</param>
/// <param name="Reason">Why it was removed, in a word or two: "promotion", "contact line".</param>
public sealed record RemovedText(string Text, string Reason);
