using Reports.Briefings;

namespace Reports.Cli.Batch;

/// <summary>One form in which a briefing is written beside its record.</summary>
/// <param name="FileExtension">What its file's name ends with: ".pdf".</param>
/// <param name="Render">Makes its bytes.</param>
internal sealed record Edition(string FileExtension, Func<Briefing, CancellationToken, byte[]> Render)
{
    /// <summary>The endings of every form there is.</summary>
    public static IReadOnlyList<string> AllExtensions { get; } = [".pdf", ".html"];
}
