namespace Reports.Rendering.Model;

/// <summary>The way back from a sentence to a claim that rests on it.</summary>
/// <param name="Words">Where the claim stands, in short: "§2".</param>
/// <param name="Section">Title of the section there, for those who need more than its number.</param>
/// <param name="Target">Anchor of the citation there.</param>
/// <param name="Citations">Anchors of all citations there, the target among them.</param>
public sealed record BackLink(string Words, string Section, string Target, IReadOnlyList<string> Citations);
