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
    public void The_same_words_in_other_uses_are_no_likelihood(string text) =>
        Assert.All(ViewReader.Read(text), view => Assert.Null(view.Likelihood));
}
