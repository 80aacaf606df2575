namespace Reports.Analysis.Entities;

/// <summary>A place where a text mentions an entity.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Kind">How it refers.</param>
internal sealed record EntityMention(int FirstToken, int EndToken, MentionKind Kind);
