using Reports.Analysis.Tests.Actors;

namespace Reports.Analysis.Tests.Relations;

public sealed class RelationTests
{
    [Theory]
    [InlineData("Ansaru, an al-Qaeda affiliate, took the town.", "Ansaru AffiliateOf al-Qaeda")]
    [InlineData("Ansaru is a splinter group of Boko Haram.", "Ansaru SplinterOf Boko Haram")]
    [InlineData("The rivalry between al-Qaeda and ISIS has grown.", "al-Qaeda RivalOf ISIS")]
    [InlineData("Ansaru broke away from Boko Haram in 2012.", "Ansaru SplinterOf Boko Haram")]
    [InlineData("Boko Haram pledged allegiance to the Islamic State.", "Boko Haram Supports Islamic State")]
    [InlineData("Hamas fought alongside Hezbollah.", "Hamas AlliedWith Hezbollah")]
    [InlineData("The attack was carried out by Taliban gunmen.", "gunmen MemberOf Taliban")]
    [InlineData("Jamaah Ansharut Daulah is allegedly linked to the Islamic State.", "Jamaah Ansharut Daulah AffiliateOf Islamic State?")]
    public void Relations_between_groups_are_read_from_nouns_and_phrases(string text, string expected) => Assert.Equal(expected, ActorsOf.Relations(text));

    [Theory]
    [InlineData("The leader of Boko Haram, Abubakar Shekau, appeared in a video.", "Abubakar Shekau LeaderOf Boko Haram")]
    [InlineData("Boko Haram leader Abubakar Shekau appeared in a video.", "Abubakar Shekau LeaderOf Boko Haram")]
    [InlineData("The Tamil Tigers were founded by Velupillai Prabhakaran.", "Velupillai Prabhakaran FounderOf Tamil Tigers")]
    [InlineData("Boko Haram, a jihadist group led by the veteran Ivo Panov, claimed the attack.", "Ivo Panov LeaderOf Boko Haram")]
    [InlineData("Taliban spokesman Zabihullah Karim spoke to reporters.", "Zabihullah Karim MemberOf Taliban")]
    [InlineData("According to Ann Moon, Boko Haram's leader, Abubakar Shekau, still hopes for talks.", "Abubakar Shekau LeaderOf Boko Haram?")]
    [InlineData("Ivo Panov, the deputy commander of the Taliban, spoke on Monday.", "Ivo Panov DeputyOf Taliban")]
    public void Persons_stand_to_groups_as_titles_and_verbs_say(string text, string expected) => Assert.Equal(expected, ActorsOf.Relations(text));

    [Theory]
    [InlineData("Ansaru did not break away from Boko Haram.")]
    [InlineData("The Taliban, Boko Haram, their affiliates and a few lone gunmen took part.")]
    [InlineData("Mary Poole split with Hezbollah in 2012.")]
    [InlineData("The Daily Moon said that it was related to Hezbollah.")]
    [InlineData("The leader of the union, Mary Poole, spoke about Boko Haram.")]
    [InlineData("The Taliban met the envoy of the United Nations.")]
    [InlineData("The president accused Hezbollah of lying to Hamas.")]
    public void Other_neighbourhoods_are_no_relation(string text) => Assert.Equal("", ActorsOf.Relations(text));
}
