using Reports.Briefings;

namespace Reports.Analysis.Tests.Views;

public sealed class ViewFinderTests
{
    [Theory]
    [InlineData("“The bridge was mined on both sides,” said the governor.", "the governor | said | The bridge was mined on both sides")]
    [InlineData("“The bridge was mined,” the governor said.", "the governor | said | The bridge was mined")]
    [InlineData("The bridge was mined on both sides, police said on Friday.", "police | said | The bridge was mined on both sides")]
    public void A_cue_behind_its_content_is_read(string text, string expected) => Assert.Equal([expected], ViewReader.Lines(text));

    [Theory]
    [InlineData("The governor said that the bridge was mined.", "The governor | said | the bridge was mined")]
    [InlineData("The governor said the bridge was mined.", "The governor | said | the bridge was mined")]
    [InlineData("The governor has also said on Friday that the bridge was mined.", "The governor | has also said | the bridge was mined")]
    [InlineData("The governor told reporters that the bridge was mined.", "The governor | told | the bridge was mined")]
    [InlineData("The governor condemned the attack.", "The governor | condemned | the attack")]
    [InlineData("The governor condemned in the strongest terms the attack on the bridge.", "The governor | condemned | the attack on the bridge")]
    [InlineData("The governor condemned today's attack on the bridge.", "The governor | condemned | today's attack on the bridge")]
    [InlineData("The governor condemns this cowardly attack on the bridge.", "The governor | condemns | this cowardly attack on the bridge")]
    [InlineData("The governor urges more towns to help by welcoming the displaced.", "The governor | urges | more towns to help by welcoming the displaced")]
    [InlineData("The governor called for an inquiry into the attack.", "The governor | called for | an inquiry into the attack")]
    public void A_cue_before_its_content_is_read(string text, string expected) => Assert.Equal([expected], ViewReader.Lines(text));

    [Theory]
    [InlineData("The governor would say that the bridge was mined.")]
    [InlineData("The governor did not say that the bridge was mined.")]
    [InlineData("No group said that it was behind the attack.")]
    [InlineData("The alleged bomber fled over the bridge.")]
    [InlineData("The bridge was closed for two days.")]
    [InlineData("They were heard by panels that uncovered facts, found fault and went home.")]
    [InlineData("The governor condemned this.")]
    public void What_nobody_said_is_no_view(string text) => Assert.Empty(ViewReader.Read(text));

    [Theory]
    [InlineData("Governor says bridge mined\n\nThe governor said on Friday that the bridge had been mined.", 1)]
    [InlineData("Governor says bridge mined\n\nThe governor said on Friday that the town was safe.", 2)]
    [InlineData("The governor says the bridge is mined.\n\nThe governor said on Friday that the bridge was mined.", 2)]
    public void A_headline_that_the_article_repeats_is_no_further_view(string text, int views) => Assert.Equal(views, ViewReader.Read(text).Count);

    [Fact]
    public void Pieces_of_a_statement_that_the_cue_interrupts_are_one_view()
    {
        var view = Assert.Single(ViewReader.Read("“The bridge was mined,” the governor said. “We had no chance to cross it.”"));

        Assert.Equal("The bridge was mined We had no chance to cross it.", view.Text);
        Assert.Equal(ViewMode.Direct, view.Mode);
        Assert.Equal("“The bridge was mined,” … “We had no chance to cross it.”", ViewReader.Part(view, EvidencePart.Content));
    }

    [Fact]
    public void A_participle_shares_the_subject_and_is_a_view_of_its_own()
    {
        var lines = ViewReader.Lines("The governor said the bridge was mined, adding that nobody could cross it.");

        Assert.Equal(["The governor | said | the bridge was mined", "The governor | adding | nobody could cross it"], lines);
    }

    [Theory]
    [InlineData("According to the governor, the bridge was mined.")]
    [InlineData("The bridge was mined, according to the governor.")]
    public void According_to_is_read_at_either_end(string text) =>
        Assert.Equal(["the governor | the bridge was mined"], ViewReader.Read(text).Select(v => $"{v.Speaker.Name} | {v.Text.ToLowerInvariant()}"));

    [Theory]
    [InlineData("“The bridge was mined,” said the governor.", ViewMode.Direct)]
    [InlineData("The governor said the bridge was “a death trap”.", ViewMode.Mixed)]
    [InlineData("The governor said the bridge was mined.", ViewMode.Indirect)]
    public void The_mode_tells_how_much_is_quoted(string text, ViewMode expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Mode);

    [Theory]
    [InlineData("The governor said the bridge was likely mined.", "likely")]
    [InlineData("The governor said the bridge was mined.", null)]
    public void The_estimative_word_is_kept(string text, string? expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Likelihood);
}
