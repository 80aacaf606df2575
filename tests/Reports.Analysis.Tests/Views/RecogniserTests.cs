namespace Reports.Analysis.Tests.Views;

/// <summary>Every recogniser with sentences that it reads and sentences that it leaves alone. Lines are "rule | speaker | cue | text".</summary>
public sealed class RecogniserTests
{
    [Theory]
    [InlineData("\"The convoy never had a chance,\" said Colonel Amina Diallo, a spokeswoman for the army.",
        "inverted-cue | Amina Diallo | said | The convoy never had a chance")]
    [InlineData("\"The convoy never had a chance,\" the colonel added.", "quotation-then-cue | the colonel | added | The convoy never had a chance")]
    [InlineData("Nine soldiers were killed in the ambush, the ministry said on Tuesday.", "trailing-cue | the ministry | said | Nine soldiers were killed in the ambush")]
    [InlineData("The convoy, witnesses said, was hit from both sides of the road.", "trailing-cue | witnesses | said | The convoy was hit from both sides of the road")]
    public void Trailing_cues(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("On Tuesday, the ministry said that nine soldiers were killed.", "subject-cue")]
    [InlineData("In a statement, the ministry said: \"Nine soldiers were killed.\"", "subject-cue")]
    [InlineData("Asked about the convoy, the general said: \"We will find them.\"", "subject-cue")]
    public void What_stands_before_the_subject_is_no_content(string text, string rule) => Assert.Equal(rule, Assert.Single(ViewReader.Read(text)).Rule);

    [Theory]
    [InlineData("The rebels accused the army of shelling the market.", "subject-cue | The rebels | accused | the army of shelling the market")]
    [InlineData("Analysts described the video as an attempt to \"outbid\" rival groups.", "subject-cue | Analysts | described | the video as an attempt to outbid rival groups")]
    [InlineData("A source close to the investigation said the bomb was homemade.", "subject-cue | A source close to the investigation | said | the bomb was homemade")]
    [InlineData("The group claimed responsibility for the attack.", "subject-cue | The group | claimed | responsibility for the attack")]
    [InlineData("The mayor told residents that the market would stay shut.", "addressee-cue | The mayor | told | the market would stay shut")]
    public void Cues_behind_their_subject(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("The explosion claimed the lives of nine soldiers.")]
    [InlineData("The general declined to comment.")]
    [InlineData("Those who say the war is over are wrong.")]
    [InlineData("The army backed the governor and opposed the rebels.")]
    public void Reporting_verbs_that_report_nothing(string text) => Assert.Empty(Lines(text));

    [Fact]
    public void A_relative_clause_does_not_take_the_subject() =>
        Assert.Contains("subject-cue | The mayor | said | the market would stay shut", Lines("The mayor, who had fled the town, said the market would stay shut."));

    [Theory]
    [InlineData("The ministry said that nine soldiers were killed, and warned that more attacks were likely.", "conjoined-cue | The ministry | warned | more attacks were likely")]
    [InlineData("The governor said the market would open, adding that he would stay in the town.", "participle-cue | The governor | adding | he would stay in the town")]
    public void Cues_that_share_a_subject(string text, string expected)
    {
        var lines = Lines(text).ToList();

        Assert.Equal(2, lines.Count);
        Assert.Equal(expected, lines[1]);
    }

    [Theory]
    [InlineData("The attack was described by the governor as an act of war.", "passive-cue | the governor | was described | The attack as an act of war")]
    public void Passive_cues_name_their_speaker_behind_by(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("The attack was described as an act of war.")]
    [InlineData("The market was closed by the governor.")]
    public void A_passive_without_speaker_or_statement_is_no_view(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("The Daily Courier quoted a senior officer as saying that the convoy had been betrayed.", "quoted-source | a senior officer | saying | the convoy had been betrayed")]
    [InlineData("A senior officer was quoted as saying that the convoy had been betrayed.", "quoted-source | A senior officer | saying | the convoy had been betrayed")]
    public void Who_is_quoted_is_the_speaker(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("According to residents of the town, nine people were killed.", "according-to | residents of the town | According to | nine people were killed")]
    [InlineData("Nine people were killed, according to residents of the town.", "according-to | residents of the town | according to | Nine people were killed")]
    public void According_to(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Fact]
    public void A_quotation_over_paragraphs_is_one_view()
    {
        const string text = "The general said: \u201CWe will find them.\n\n\u201CWe will not stop at the river.\u201D";

        Assert.Equal(["subject-cue | The general | said | We will find them. We will not stop at the river."], Lines(text));
    }

    [Fact]
    public void A_quotation_that_opens_the_next_paragraph_continues_its_speaker()
    {
        const string text = "\u201CWe will find them,\u201D the general said.\n\n\u201CNobody can hide in the hills for ever.\u201D";

        Assert.Equal("continued-quotation | the general |  | Nobody can hide in the hills for ever.", Lines(text).Last());
    }

    [Theory]
    [InlineData("The \"safe zone\" was hit again.")]
    [InlineData("They call it the \"road of death\".")]
    public void Scare_quotes_are_no_views(string text) => Assert.DoesNotContain(Lines(text), line => line.StartsWith("continued", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(string text) => ViewReader.Read(text).Select(view => $"{view.Rule} | {view.Speaker.Name} | {view.Cue} | {view.Text}");
}
