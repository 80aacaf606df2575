using Reports.Briefings;

namespace Reports.Analysis.Tests.Gaps;

/// <summary>The gaps of a text, as the engine writes them.</summary>
internal static class GapsOf
{
    private static readonly BriefingEngine Engine = new();

    public static IReadOnlyList<Gap> Text(string text) =>
        Engine.Analyze(new SourceDocument { Id = new string('0', 64), Name = "t.txt", MediaType = "text/plain", Text = text }).Gaps;

    public static IEnumerable<Gap> Text(string text, string rule) => Text(text).Where(gap => gap.Rule == rule);
}
