using System.Text;
using Reports.Briefings;

namespace Reports.Intake.Tests;

/// <summary>Reads bytes as an upload of a given name.</summary>
internal static class Reading
{
    /// <summary>The default limits, but time enough for a busy machine.</summary>
    private static readonly IntakeOptions Patient = new() { MaximumTime = TimeSpan.FromMinutes(5) };

    private static readonly ArticleReader Reader = new(Patient);

    public static SourceDocument Of(string text, string name = "article.txt") => Of(Encoding.UTF8.GetBytes(text), name);

    public static SourceDocument Of(byte[] bytes, string name = "article.txt") => Reader.Read(new Seed(name, bytes));

    public static IntakeFault FaultOf(byte[] bytes, string name = "article.txt", IntakeOptions? options = null) =>
        RefusalOf(bytes, name, options).Fault;

    public static IntakeException RefusalOf(byte[] bytes, string name = "article.txt", IntakeOptions? options = null) =>
        Assert.Throws<IntakeException>(() => new ArticleReader(options ?? Patient).Read(new Seed(name, bytes)));

    public static string[] ParagraphsOf(SourceDocument document) => document.Text.Split("\n\n");
}
