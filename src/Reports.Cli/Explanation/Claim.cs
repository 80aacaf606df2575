using Reports.Briefings;

namespace Reports.Cli.Explanation;

/// <summary>A claim of a record as a line to read.</summary>
/// <param name="Section">The part of the record it stands in.</param>
/// <param name="Text">The claim.</param>
/// <param name="Rule">The recogniser that made it, where named.</param>
/// <param name="Evidence">What it rests on.</param>
internal sealed record Claim(string Section, string Text, string? Rule, IReadOnlyList<Evidence> Evidence);
