using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Tagging;

public sealed class TitleRepairTests
{
    [Theory]
    [InlineData("Police commissioner Jane Doe said the road was closed.", "commissioner", "NN")]
    [InlineData("Police blame Jane Doe for the fire.", "blame", "VBP")]
    public void A_title_before_a_name_is_no_verb(string text, string word, string expected) =>
        Assert.Equal(expected, Assert.Single(new TextAnnotator().Annotate(text).Tokens, token => token.Lower == word).Tag);
}
