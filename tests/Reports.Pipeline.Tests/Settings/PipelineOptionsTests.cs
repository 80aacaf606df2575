using Reports.Pipeline.Settings;

namespace Reports.Pipeline.Tests.Settings;

public sealed class PipelineOptionsTests
{
    [Fact]
    public void The_defaults_are_sound() => Assert.Empty(new PipelineOptions().Problems());

    [Theory]
    [InlineData("seeds", "twice")]
    [InlineData("Records", "lower-case")]
    [InlineData("ab", "3 to 63")]
    [InlineData("a--b", "single hyphens")]
    [InlineData("", "lower-case")]
    public void A_container_that_cannot_be_is_told(string records, string expected)
    {
        var options = new PipelineOptions { Containers = new ContainerNames { Records = records } };
        Assert.Contains(expected, Assert.Single(options.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_and_choices_out_of_range_are_told()
    {
        var options = new PipelineOptions
        {
            MaximumSeedBytes = 0,
            Renderer = (RendererChoice)7,
            PageFormat = (Rendering.PageFormat)7,
            HandlingMarking = new string('x', 81),
        };
        Assert.Equal(4, options.Problems().Count());
    }
}
