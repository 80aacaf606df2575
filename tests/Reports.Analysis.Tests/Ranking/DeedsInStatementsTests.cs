using Reports.Briefings;

namespace Reports.Analysis.Tests.Ranking;

public sealed class DeedsInStatementsTests
{
    [Theory]
    [InlineData("A bomb killed nine people in Odrin on Friday. Police said the Taliban carried out the bombing.", "Accused Police")]
    [InlineData("A bomb killed nine people in Odrin on Friday. \"The Taliban carried out the bombing,\" Ivo Panov, the mayor, said.", "Accused Ivo Panov")]
    [InlineData("A bomb killed nine people in Odrin on Friday. Ivo Panov was charged with the bombing, his lawyer said.", "Accused ")]
    [InlineData("A bomb killed nine people in Odrin on Friday. Ivo Panov was convicted of the bombing, his lawyer said.", "Fact ")]
    [InlineData("The Taliban bombed a market in Odrin on Friday, killing nine people.", "Fact ")]
    [InlineData("The Taliban bombed a market in Odrin on Friday, killing nine people. Police said the Taliban carried out the bombing.", "Fact ")]
    [InlineData("The Taliban bombed a market in Odrin on Friday, killing nine people. \"The Taliban bombed the market,\" Ivo Panov, the mayor, said.", "Fact ")]
    [InlineData("A US airstrike killed nine people in a market on Friday, the Pentagon said.", "Fact ")]
    [InlineData("A US airstrike killed nine people in a market on Friday, residents said.", "Accused residents")]
    [InlineData("A US airstrike killed nine people in a market on Friday, the army said.", "Fact ")]
    [InlineData("Kurdish rebels were responsible for the bombing of a market in Odrin on Friday that killed nine people, officials said.", "Accused officials")]
    [InlineData("A US airstrike killed nine people in a market on Friday, the Kremlin said.", "Accused Kremlin")]
    public void A_deed_that_only_a_statement_tells_of_is_its_speakers_accusation(string text, string expected)
    {
        var record = new BriefingEngine().Analyze(new SourceDocument { Id = new string('0', 64), Name = "a.txt", MediaType = "text/plain", Text = text });
        var role = Assert.Single(Assert.Single(record.Actors).Roles);
        Assert.Equal((RoleKind.Perpetrator, expected), (role.Role, $"{role.Standing} {role.By}"));
    }
}
