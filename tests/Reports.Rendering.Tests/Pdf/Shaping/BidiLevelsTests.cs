using Reports.Rendering.Pdf.Shaping;

namespace Reports.Rendering.Tests.Pdf.Shaping;

public sealed class BidiLevelsTests
{
    [Theory]
    [InlineData("plain words, 12.5%")]
    [InlineData("")]
    [InlineData("Ελληνικά и русский")]
    public void Text_from_left_to_right_has_no_levels(string text) => Assert.Null(BidiLevels.Of(text));

    [Theory]
    [InlineData("אבג", "111")]
    [InlineData("a אב b", "001100")]
    [InlineData("אב גד", "11111")]
    [InlineData("אב 12", "11122")]
    [InlineData("a אב, גד z", "001111110 0")]
    [InlineData("a (אב) z", "00011000")]
    [InlineData("عدد 1,5", "1111222")]
    [InlineData("אב.", "110")]
    [InlineData("א\u05B7ב", "111")]
    public void Levels_follow_the_implicit_rules(string text, string levels) =>
        Assert.Equal(levels.Replace(" ", "", StringComparison.Ordinal), string.Concat(BidiLevels.Of(text)!));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("010", "012")]
    [InlineData("0110", "0213")]
    [InlineData("0121", "0321")]
    [InlineData("11", "10")]
    public void Pieces_stand_in_visual_order(string levels, string order) =>
        Assert.Equal(order, string.Concat(BidiLevels.VisualOrder([.. levels.Select(level => level - '0')])));
}
