namespace Reports.Analysis.Tests.Views;

/// <summary>What is a statement at all, and where it ends.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("Chad and Mali agreed on a line for their border.")]
    [InlineData("The ministry agreed with the firm to open a yard.")]
    [InlineData("Members of the panel do not all agree on how the vote works.")]
    [InlineData("The Harbour House refers to the office of the mayor.")]
    [InlineData("The singer invited him to join the band.")]
    [InlineData("The fair is run by farmers, and known for its cheese.")]
    [InlineData("The government declared a state of emergency on Monday, shut down all schools.")]
    [InlineData("The wreck lay far from where the charts predicted it would be.")]
    [InlineData("The pope signed a law to mandate reporting abuse of children to the police.")]
    [InlineData("The group has a system of reporting abuse to the police.")]
    [InlineData("The mayor is widely suspected of asking for the money.")]
    [InlineData("All other US states with elections in May moved them.")]
    [InlineData("Amongst reported incidents, the raid was the worst.")]
    [InlineData("The mayor did not concede or admit defeat.")]
    [InlineData("The author was elected a fellow and admitted to the Royal Academy in May.")]
    [InlineData("Officers were answering a call about a fire when they reached the yard.")]
    [InlineData("The deputy assumed the presidency in May.")]
    [InlineData("The firm has alleged ties to the group.")]
    [InlineData("The storm claimed about 300 lives.")]
    [InlineData("Sixteen states sue the mayor.")]
    [InlineData("The council has repeatedly denied funding for the wall.")]
    [InlineData("The physicist won the prize for predicting the waves.")]
    [InlineData("The mother's life is threatened by the illness.")]
    [InlineData("The last time the ministry ordered the yard to close was in May.")]
    [InlineData("These findings support the theory that birds ran.")]
    public void What_tells_of_no_statement_is_no_view(string text) => Assert.Empty(ViewReader.Read(text));

    [Theory]
    [InlineData("The ministry agreed that the bridge was mined.", "The ministry | agreed | the bridge was mined")]
    [InlineData("The judge agreed with the mayor that the bridge was mined.", "The judge | agreed with | the mayor that the bridge was mined")]
    [InlineData("The mayor referred to the raid as a crime.", "The mayor | referred to | the raid as a crime")]
    [InlineData("The mayor invited the countries to open talks.", "The mayor | invited | the countries to open talks")]
    [InlineData("The mayor wrote denying the bridge was mined.", "The mayor | denying | the bridge was mined")]
    [InlineData("The mayor conceded defeat or admitted that the bridge was mined.", "The mayor | admitted | the bridge was mined")]
    [InlineData("The report states that the bridge was mined.", "The report | states | the bridge was mined")]
    [InlineData("The driver already pleaded guilty or was convicted.", "The driver | already pleaded | guilty")]
    [InlineData("The driver pleaded not guilty to nine charges at the city court.", "The driver | pleaded | not guilty to nine charges")]
    [InlineData("On Monday the paper revealed a deal whereby, on Friday, the firm bought the yard.", "the paper | revealed | a deal whereby, on Friday, the firm bought the yard")]
    [InlineData("The driver told reporters he lost control, with some local papers claiming he was drunk.", "The driver | told | he lost control")]
    [InlineData("The driver told reporters he lost control, with some local papers claiming he was drunk.", "some local papers | claiming | he was drunk")]
    [InlineData("The march then drew, according to the Star, the largest crowd of the year.", "Star | according to | The march then drew the largest crowd of the year")]
    [InlineData("The witness said the men thought the bag was empty.", "The witness | said | the men thought the bag was empty")]
    [InlineData("\"The director won't think much of me,\" she recalls thinking.", "")]
    [InlineData("The city court also ruled on the same day as the harbour court, finding that the bridge was mined.", "The city court | finding | the bridge was mined")]
    [InlineData("The mayor denied the claims of the union.", "The mayor | denied | the claims of the union")]
    [InlineData("The mayor apologised for calling the raid a success.", "The mayor | apologised for | calling the raid a success")]
    [InlineData("According to the study, skulls with spikes, horns or ridges were common.", "the study | According to | skulls with spikes, horns or ridges were common")]
    [InlineData("The mayor admitted to planting the bomb.", "The mayor | admitted to | planting the bomb")]
    [InlineData("The mayor assumed the bridge was mined.", "The mayor | assumed | the bridge was mined")]
    [InlineData("The mayor has alleged that the bridge was mined.", "The mayor | has alleged | the bridge was mined")]
    [InlineData("The mayor called him \"a decent man\" but did not endorse him.", "The mayor | called | him a decent man")]
    [InlineData("Projections by CNN and NPR indicated he won the city.", "Projections by CNN and NPR | indicated | he won the city")]
    [InlineData("The deal was hailed by the mayor as a success, saying the bridge was safe.", "the mayor | saying | the bridge was safe")]
    [InlineData("The expert said the shape of the skull suggested a blow.", "The expert | said | the shape of the skull suggested a blow")]
    public void What_is_said_is_read_whole_and_ends_where_it_does(string text, string expected)
    {
        if (expected.Length == 0)
            Assert.DoesNotContain(ViewReader.Read(text), view => view.Text is "thinking");
        else
            Assert.Contains(expected, ViewReader.Lines(text));
    }

    [Theory]
    [InlineData("The witness said the men thought the bag was empty.", "the men")]
    [InlineData("The owners had trouble with the staff, something Panov recognised, and the yard closed.", "Panov")]
    [InlineData("The city court also ruled on the same day as the harbour court, finding that the bridge was mined.", "ruled on")]
    [InlineData("The speaker spoke — which the Star noted as a first by a speaker — \"We will not go.\"", "Star")]
    [InlineData("The expert said the shape of the skull suggested a blow.", "suggested")]
    public void What_others_say_of_somebody_is_not_his_view(string text, string speakerOrCue) =>
        Assert.DoesNotContain(ViewReader.Read(text), view => view.Speaker.Name == speakerOrCue || view.Cue == speakerOrCue);
}
