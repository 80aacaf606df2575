namespace Reports.Intake.Tests.Robustness;

/// <summary>What must hold of any bytes at all: a record that keeps its promises, or a fault, and nothing else.</summary>
internal static class Outcome
{
    private static readonly IntakeOptions Options = new() { MaximumTime = TimeSpan.FromMinutes(5), RequireEnglish = false };
    private static readonly ArticleReader Reader = new(Options);

    public static void Of(byte[] bytes, string name)
    {
        try
        {
            var document = Reader.Read(new Seed(name, bytes));
            Assert.NotEmpty(document.Text);
            Assert.True(document.Text.Length <= Options.MaximumCharacters);
            Assert.All(document.Text.Split("\n\n"), paragraph =>
            {
                Assert.NotEmpty(paragraph);
                Assert.Equal(paragraph.Trim(), paragraph);
                Assert.DoesNotContain('\n', paragraph);
            });
            Assert.All(document.Removed, removed => Assert.NotEmpty(removed.Reason));
        }
        catch (IntakeException exception)
        {
            Assert.NotEmpty(exception.Message);
            Assert.NotEqual(IntakeFault.TimedOut, exception.Fault);
        }
    }
}
