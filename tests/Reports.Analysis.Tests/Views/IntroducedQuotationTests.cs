namespace Reports.Analysis.Tests.Views;

/// <summary>Quotations that the words in front of them introduce. Lines are "speaker | cue | text"; "¶" parts paragraphs.</summary>
public sealed class IntroducedQuotationTests
{
    [Theory]
    [InlineData("The governor issued the following statement:¶\"Our thoughts are with the families. We will find the attackers.\"",
        "The governor | issued the following statement | Our thoughts are with the families. We will find the attackers.")]
    [InlineData("Anna Weiss made the following announcement: \"The bridge will stay shut until spring.\"", "Anna Weiss | made the following announcement | The bridge will stay shut until spring.")]
    [InlineData("The council issued a message from the bishop: \"We will bury our dead in peace.\"", "the bishop | message from | We will bury our dead in peace.")]
    [InlineData("From Anna Weiss's Facebook post: \"For the sake of the town, we must move on.\"", "Anna Weiss | post | For the sake of the town, we must move on.")]
    [InlineData("Anna Weiss described the coach to Radio Odrin: \"He was the river. He was all of us.\"", "Anna Weiss | described | He was the river. He was all of us.")]
    [InlineData("One of them even went as far as to say, \"Nobody here was ever safe.\"", "One of them | to say | Nobody here was ever safe.")]
    [InlineData("Anna Weiss was blunt: \"We will not pay for it.\"", "Anna Weiss | was blunt | We will not pay for it.")]
    [InlineData("Asked about the raid, Anna Weiss fired back: \"They had no plan at all.\"", "Anna Weiss | fired back | They had no plan at all.")]
    public void An_introduction_gives_the_speaker(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("The mayor, Anna Weiss, tweeted: \"Thank you to all who helped us tonight.\"", "Anna Weiss | tweeted | Thank you to all who helped us tonight.")]
    [InlineData("Anna Weiss, of Radio Odrin, stated, \"He was an extraordinary man, and we miss him.\"", "Anna Weiss | stated | He was an extraordinary man, and we miss him.")]
    [InlineData("An eyewitness described for Radio Odrin how it began, stating, \"I saw a man with a machete.\"", "An eyewitness | stating | I saw a man with a machete.")]
    [InlineData("The colonel told the public via Twitter, \"We hold the bridge and the road.\"", "The colonel | told | We hold the bridge and the road.")]
    [InlineData("The bishop replied to reporters with a shrug: \"I have no idea who did it.\"", "The bishop | replied | I have no idea who did it.")]
    [InlineData("The Rowing League released a statement about the arrest. It read, \"We condemn violence of any kind.\"", "Rowing League | read | We condemn violence of any kind.")]
    [InlineData("The governor's office released a statement on Monday:¶“The raid was cowardly,” it said. “We will rebuild.”", "The governor's office | said | The raid was cowardly We will rebuild.")]
    public void Past_tenses_in_front_of_a_quotation_are_read_as_such(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("The shop sells three things: \"bread from the hills and salt\".")]
    [InlineData("The bridge has a name: \"the Old Lady of the River\".")]
    [InlineData("The governor did not say this: \"We will never leave the hills.\"")]
    [InlineData("Nobody said it aloud: \"We will never leave the hills.\"")]
    [InlineData("The film was called, in short, \"A Long Way to the River\".")]
    public void What_introduces_no_speaker_gives_no_view(string text) => Assert.Empty(Lines(text));

    [Fact]
    public void A_statement_about_anothers_statement_is_the_critics()
    {
        var lines = Lines("Ivo Panov opposed the mayor's statement: \"Her plan will leave the town without a bridge.\"");

        Assert.Equal(["Ivo Panov | opposed | Her plan will leave the town without a bridge."], lines);
    }

    private static IEnumerable<string> Lines(string text) => ViewReader.Lines(text.Replace("¶", "\n\n", StringComparison.Ordinal));
}
