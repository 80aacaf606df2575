using Reports.Briefings;

namespace Reports.Analysis.Tests.Views;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Analysts said the attack was planned.", SpeakerCategory.Analyst)]
    [InlineData("The foreign minister said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("A police spokesman said the attack was planned.", SpeakerCategory.Security)]
    [InlineData("A spokesman for the interior ministry said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("The rebels said the attack was planned.", SpeakerCategory.Militant)]
    [InlineData("One of the survivors said the attack was planned.", SpeakerCategory.Victim)]
    [InlineData("Witnesses said the attack was planned.", SpeakerCategory.Witness)]
    [InlineData("Local media said the attack was planned.", SpeakerCategory.Media)]
    [InlineData("A former intelligence officer said the attack was planned.", SpeakerCategory.Analyst)]
    [InlineData("Lawyers said the attack was planned.", SpeakerCategory.Other)]
    public void The_category_follows_the_role(string text, SpeakerCategory expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Speaker.Category);

    [Fact]
    public void An_appositive_gives_description_category_and_affiliation()
    {
        var speaker = Assert.Single(ViewReader.Read("Karim Haddad, a fellow at the Institute for Sahel Studies, said the attack was planned.")).Speaker;

        Assert.Equal("Karim Haddad", speaker.Name);
        Assert.Equal(SpeakerCategory.Analyst, speaker.Category);
        Assert.Equal("a fellow at the Institute for Sahel Studies", speaker.Description);
        Assert.Contains(speaker.Affiliations, name => name.Contains("Sahel Studies", StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_of_the_lexicon_speaks_as_a_militant() =>
        Assert.Equal(SpeakerCategory.Militant, Assert.Single(ViewReader.Read("Boko Haram claimed responsibility for the attack on the market.")).Speaker.Category);

    [Fact]
    public void An_unnamed_speaker_is_known_again_by_the_noun()
    {
        var views = ViewReader.Read("A onetime neighbour of the bomber said he had warned the police. The neighbour said that nobody had called back.");

        Assert.Equal(2, views.Count);
        Assert.All(views, view => Assert.Equal("A onetime neighbour of the bomber", view.Speaker.Name));
    }
}
