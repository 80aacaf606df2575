namespace Reports.Analysis.Tests.Views;

public sealed class LikelihoodTests
{
    [Theory]
    [InlineData("The minister said the attack was likely the work of smugglers.", "likely")]
    [InlineData("The minister said the group may have fled.", "may have")]
    [InlineData("The minister said it could strike again.", "could")]
    [InlineData("The minister said he was certain of their guilt.", "certain")]
    [InlineData("The minister said the possibility of a second bomb worried him.", "possibility")]
    [InlineData("The minister said the bomber appeared to have fled.", "appeared")]
    [InlineData("The minister said it seems from the outside that smugglers did it.", "it seems")]
    [InlineData("The minister said more raids are possible in May.", "possible")]
    [InlineData("The minister said the blast was treated as possible sabotage.", "possible")]
    [InlineData("The minister said the region could see more raids.", "could")]
    [InlineData("The minister said the men may leave the country to avoid arrest.", "may")]
    [InlineData("The minister said the smugglers were believed to have fled.", "believed")]
    [InlineData("The police said they believed the smugglers had fled.", "believed")]
    [InlineData("The minister said a second raid was expected.", "expected")]
    public void An_estimative_word_is_kept_as_the_speaker_words_it(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Likelihood);

    [Theory]
    [InlineData("The mayor said he could not sleep.")]
    [InlineData("The mayor said it was impossible to reach the village.")]
    [InlineData("The mayor said the chances of finding them were falling.")]
    [InlineData("The mayor said she couldn't leave the hall.")]
    [InlineData("The officer said the man was a flight risk.")]
    [InlineData("The officer said the raid began in May 2015.")]
    [InlineData("The bishop said: \"May they rest in peace, all of them.\"")]
    [InlineData("The mayor said the bridge was closed so that ambulances may pass.")]
    [InlineData("The police said they had arrested the suspected bomber.")]
    [InlineData("The police said the alleged gunman had fled.")]
    [InlineData("The minister said the army was making sure the road stayed open.")]
    [InlineData("The minister said certain groups had been warned.")]
    [InlineData("The minister said the bomber had appeared in two videos.")]
    [InlineData("The mayor said the road would open as soon as possible.")]
    [InlineData("The mayor said the town would give all possible help.")]
    [InlineData("The mayor said it was not possible to reach the village.")]
    [InlineData("The police said suspected foreign smugglers had fled.")]
    [InlineData("The mayor said visitors may not enter the court.")]
    [InlineData("The mayor said relatives may visit the camp if they wish.")]
    [InlineData("The mayor said they may as well give up.")]
    [InlineData("The mayor said he could hear gunshots.")]
    [InlineData("The mayor said nobody could leave.")]
    [InlineData("The mayor said they ran as fast as they could.")]
    [InlineData("The mayor said the judge, Anwar Likely, was in Oslo.")]
    [InlineData("The mayor said the town had expected a raid.")]
    [InlineData("The mayor said he had believed him.")]
    [InlineData("The mayor said the children were at risk of hunger.")]
    public void The_same_words_in_other_uses_are_no_likelihood(string text) =>
        Assert.All(ViewReader.Read(text), view => Assert.Null(view.Likelihood));
}
