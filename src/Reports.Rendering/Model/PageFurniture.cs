namespace Reports.Rendering.Model;

/// <summary>What stands at the head and foot of each page. "Page x of y" is added by the renderer.</summary>
/// <param name="RunningTitle">Short title, for the head of every page but the first.</param>
/// <param name="Notice">One line for the foot: how far the content may be trusted.</param>
/// <param name="Marking">Handling marking for head and foot of every page; absent where none applies.</param>
public sealed record PageFurniture(string RunningTitle, string Notice, string? Marking);
