namespace Reports.Rendering.Model;

/// <summary>Words in one style.</summary>
/// <param name="Text">The words as they shall be read; may hold any Unicode text.</param>
/// <param name="Style">How they look.</param>
/// <param name="Target">Anchor that the words link to; absent where they are no link.</param>
public sealed record TextRun(string Text, RunStyle Style = RunStyle.None, string? Target = null) : Inline;
