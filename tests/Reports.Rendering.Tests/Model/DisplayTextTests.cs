using CsCheck;
using Reports.Rendering.Model;

namespace Reports.Rendering.Tests.Model;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u0000b\tc\nd", "a b c d")]
    [InlineData("safe\u202Elive\u202C", "safelive")]
    [InlineData("\u2066x\u2069\u200Ey\u200B\uFEFF", "xy")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("\uFFFF", "\uFFFD")]
    [InlineData("so\u00ADft", "soft")]
    public void Only_characters_that_can_be_shown_remain(string text, string clean) => Assert.Equal(clean, DisplayText.Clean(text));

    [Fact]
    public void Broken_surrogate_is_shown_as_such() => Assert.Equal("\uFFFDx", DisplayText.Clean(new string(['\uD800', 'x'])));

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("two words here", 11, "two words…")]
    [InlineData("unbreakable", 6, "unbre…")]
    [InlineData("ab\u0301cd", 4, "ab\u0301…")]
    [InlineData("ab\u0301cd", 3, "a…")]
    public void Long_text_is_cut_at_a_word(string text, int limit, string shortened) => Assert.Equal(shortened, DisplayText.Shorten(text, limit));

    [Fact]
    public void Cleaning_twice_changes_nothing_more() => Gen.String.Sample(text => Assert.Equal(DisplayText.Clean(text), DisplayText.Clean(DisplayText.Clean(text))));

    [Fact]
    public void Shortened_text_keeps_the_limit() => Gen.Select(Gen.String, Gen.Int[2, 40]).Sample((text, limit) => Assert.True(DisplayText.Shorten(text, limit).Length <= limit));
}
