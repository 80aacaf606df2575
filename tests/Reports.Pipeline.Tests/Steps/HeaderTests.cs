using CsCheck;
using Reports.Pipeline.Steps;

namespace Reports.Pipeline.Tests.Steps;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("2015/mali.txt", "inline; filename=\"mali.txt.pdf\"; filename*=UTF-8''mali.txt.pdf")]
    [InlineData("a\"; x=\"b.txt", "inline; filename=\"a__ x__b.txt.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22b.txt.pdf")]
    [InlineData("تقرير", "inline; filename=\"_____.pdf\"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf")]
    public void A_download_is_named_after_its_seed(string seed, string expected) =>
        Assert.Equal(expected, RenderBriefingStep.Disposition(seed, ".pdf"));

    [Fact]
    public void No_name_breaks_out_of_the_header() => Gen.String.Where(name => !name.Any(char.IsSurrogate)).Sample(name =>
    {
        var header = RenderBriefingStep.Disposition(name, ".pdf");
        Assert.All(header, character => Assert.InRange(character, ' ', '~'));
        Assert.Equal(2, header.Count(character => character == '"'));
        Assert.Equal(2, header.Count(character => character == ';'));
    });
}
