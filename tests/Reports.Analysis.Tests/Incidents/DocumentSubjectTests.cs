using Reports.Analysis.Tests.Victims;

namespace Reports.Analysis.Tests.Incidents;

public sealed class DocumentSubjectTests
{
    private const string Attack = "A suicide bombing killed nine people in Kano on Monday.";
    private const string Other = "The council met and talked about the budget.";

    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(4, 5, true)]
    [InlineData(9, 30, true)]
    [InlineData(11, 5, false)]
    public void A_document_opens_with_its_subject(int before, int behind, bool isSubject)
    {
        var incident = Assert.Single(ViolenceReader.Read(Text(before, 1, behind)).Incidents.Incidents);
        Assert.Equal(isSubject, incident.Primary);
        Assert.Equal("9..9", ViolenceReader.Bounds(incident.Killed));
    }

    [Theory]
    [InlineData(1, 50, true)]
    [InlineData(1, 90, false)]
    [InlineData(4, 90, true)]
    public void A_long_document_comes_back_to_its_subject(int times, int behind, bool isSubject) =>
        Assert.Equal(isSubject, ViolenceReader.Read(Text(1, times, behind)).Incidents.Incidents[0].Primary);

    [Theory]
    [InlineData("A fire killed nine people in Kano on Monday. The fire service thought of an electrical fault. Arson has been used to drive the poor from slums, one resident said.")]
    [InlineData("A block of flats collapsed in Aleppo on Monday, and the accident killed nine people. The quarter had seen heavy bombing in 2016.")]
    public void An_accident_is_no_attack_because_attacks_are_spoken_of(string text) => Assert.Empty(ViolenceReader.Read(text).Incidents.Incidents);

    [Fact]
    public void A_fire_that_was_set_is_one() =>
        Assert.Single(ViolenceReader.Read("An arson attack on a shop killed nine people in Kano on Monday. Firefighters fought the blaze.").Incidents.Incidents);

    [Theory]
    [InlineData(1, 25, false)]
    [InlineData(4, 25, true)]
    [InlineData(1, 10, true)]
    public void A_document_that_tells_of_nobody_harmed_speaks_more_often_of_its_subject(int times, int behind, bool isSubject)
    {
        var text = string.Join("\n\n", [.. Enumerable.Repeat("A suicide bombing shook Kano on Monday.", times), .. Enumerable.Repeat(Other, behind)]);
        Assert.Equal(isSubject, ViolenceReader.Read(text).Incidents.Incidents[0].Primary);
    }

    private static string Text(int before, int times, int behind) =>
        string.Join("\n\n", [.. Enumerable.Repeat(Other, before), .. Enumerable.Repeat(Attack, times), .. Enumerable.Repeat(Other, behind)]);
}
