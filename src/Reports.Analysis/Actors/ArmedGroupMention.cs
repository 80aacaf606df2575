namespace Reports.Analysis.Actors;

/// <summary>A place where a text names a group of the lexicon.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Group">The group.</param>
internal sealed record ArmedGroupMention(int FirstToken, int EndToken, ArmedGroup Group);
