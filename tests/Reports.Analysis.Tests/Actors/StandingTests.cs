namespace Reports.Analysis.Tests.Actors;

public sealed class StandingTests
{
    [Theory]
    [InlineData("\"The Taliban killed nine farmers,\" the mayor said.", "Taliban: Perpetrator Accused")]
    [InlineData("\u201cThe Taliban killed nine farmers,\u201d the mayor said.", "Taliban: Perpetrator Accused")]
    [InlineData("The Daily Moon reported that the Taliban killed nine farmers.", "Taliban: Perpetrator Accused")]
    [InlineData("Ivo Panov confessed to killing his brother.", "Ivo Panov: Perpetrator Claimed")]
    public void What_others_say_is_never_fact(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));

    [Theory]
    [InlineData("The Taliban killed nine farmers, \"good men\", in the valley.", "Taliban: Perpetrator Fact")]
    [InlineData("The \"Taliban\" group killed nine farmers.", "Taliban: Perpetrator Fact")]
    [InlineData("The mayor reported that prices fell. The Taliban killed nine farmers.", "Taliban: Perpetrator Fact")]
    public void What_the_document_tells_itself_stays_fact(string text, string expected) => Assert.Equal(expected, ActorsOf.Roles(text));
}
