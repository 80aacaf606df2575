namespace Reports.Rendering.Model;

/// <summary>One labelled fact.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What it says.</param>
public sealed record Fact(string Label, Paragraph Value);
