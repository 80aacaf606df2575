using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Text;

public sealed class TokenListTests
{
    [Theory]
    [InlineData(0, 2, "Nobody claimed")]
    [InlineData(2, 4, "the attack")]
    [InlineData(3, 9, "attack .")]
    [InlineData(3, 3, "")]
    [InlineData(4, 2, "")]
    [InlineData(9, 12, "")]
    public void Gives_the_tokens_between_two_places(int first, int end, string expected)
    {
        var tokens = new TextAnnotator().Annotate("Nobody claimed the attack.").Tokens;

        Assert.Equal(expected, string.Join(' ', tokens.Between(first, end).Select(t => t.Text)));
    }
}
