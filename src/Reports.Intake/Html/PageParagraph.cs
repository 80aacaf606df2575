namespace Reports.Intake.Html;

/// <summary>A paragraph of a page and the element that it stands in.</summary>
/// <param name="Text">One line.</param>
/// <param name="Tag">The innermost block: "p", "h2", "li".</param>
/// <param name="LinkDensity">The share of its text that is in links.</param>
internal sealed record PageParagraph(string Text, string Tag, double LinkDensity);
