using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Tagging;

public sealed class HerRepairTests
{
    [Theory]
    [InlineData("Gunmen shot her dead in the street.", "PRP")]
    [InlineData("They abducted her on Monday.", "PRP")]
    [InlineData("A bomb killed her and two guards.", "PRP")]
    [InlineData("A gunman killed her yesterday.", "PRP")]
    [InlineData("A bomb killed her husband.", "PRP$")]
    [InlineData("Police found her dead brother.", "PRP$")]
    [InlineData("The attack destroyed her small shop.", "PRP$")]
    public void Her_is_somebody_or_says_whose(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(new TextAnnotator().Annotate(text).Tokens, token => token.Lower == "her").Tag);
}
