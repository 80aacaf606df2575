namespace Reports.Analysis.Text;

/// <summary>A base noun phrase: determiner to head, without what follows the head.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Head">Index of its head, the last noun as a rule.</param>
internal sealed record NounPhrase(int FirstToken, int EndToken, int Head);
