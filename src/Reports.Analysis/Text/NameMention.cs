namespace Reports.Analysis.Text;

/// <summary>A name as it stands in the text, title and possessive ending outside.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Type">What it names.</param>
internal sealed record NameMention(int FirstToken, int EndToken, NameType Type);
