using Reports.Briefings;

namespace Reports.Analysis.Tests.Gaps;

/// <summary>Sentences that leave a gap, and sentences that leave none.</summary>
public sealed class GapRuleTests
{
    private const string Raid = "Gunmen attacked a market in Odrin on Friday, killing 12 people. ";

    [Theory]
    [InlineData("No group has claimed responsibility.")]
    [InlineData("No organization immediately claimed credit for the attack.")]
    [InlineData("There was no claim of responsibility for the raid.")]
    [InlineData("Nobody has said that they were behind it.")]
    public void What_says_that_nobody_claimed_it_is_cited(string text) =>
        Assert.Equal(text, Assert.Single(Assert.Single(GapsOf.Text(Raid + text, "unclaimed-attack")).Evidence).Text);

    [Theory]
    [InlineData("The mayor condemned it.")]
    [InlineData("Two of the injured were admitted to a hospital.")]
    public void An_attack_by_several_lacks_a_claim(string text) => Assert.Empty(Assert.Single(GapsOf.Text(Raid + text, "unclaimed-attack")).Evidence);

    [Theory]
    [InlineData(Raid + "The Moon Front claimed the raid.")]
    [InlineData(Raid + "A spokesman for the Moon Front told newspapers that its fighters were responsible.")]
    [InlineData(Raid + "Ivo Panov confessed on Monday.")]
    [InlineData(Raid + "A suspect was charged on Monday.")]
    [InlineData("A man stabbed a teacher in Odrin on Friday. The teacher was killed.")]
    [InlineData("An airstrike killed 12 people in Odrin on Friday.")]
    public void A_claim_a_suspect_and_a_lone_mans_crime_lack_none(string text) => Assert.Empty(GapsOf.Text(text, "unclaimed-attack"));

    [Theory]
    [InlineData("The motive remains unknown.")]
    [InlineData("Police do not have a suspect yet.")]
    [InlineData("It is not clear who carried out the attack.")]
    [InlineData("No arrests have been made.")]
    public void What_the_text_leaves_open_is_told_in_its_words(string text)
    {
        var gap = Assert.Single(GapsOf.Text(Raid + text, "open-question"));

        Assert.Equal(GapKind.NotStated, gap.Kind);
        Assert.Contains(text.TrimEnd('.'), gap.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is unclear how the driver will earn his living.")]
    [InlineData("The mayor made it clear that the market will open.")]
    [InlineData("The weather was unknown to them.")]
    public void Other_questions_are_no_gaps(string text) => Assert.Empty(GapsOf.Text(Raid + text, "open-question"));

    [Theory]
    [InlineData("A bomb in Odrin killed nine people on Friday. Rebel chief Ivo Panov was killed in the blast, but his death was never confirmed.", "The death of Ivo Panov is not confirmed.")]
    [InlineData(Raid + "Three pupils were reportedly killed at the gate.", "Only reported, not confirmed: “Three pupils were reportedly killed at the gate”.")]
    [InlineData(Raid + "The army said it killed the leader of the gunmen. The claim could not be verified.", "Unconfirmed, as the document says: “The army said it killed the leader of the gunmen”.")]
    public void What_is_unconfirmed_is_named(string text, string expected) => Assert.Contains(expected, GapsOf.Text(text, "unconfirmed-statement").Select(gap => gap.Text));

    [Theory]
    [InlineData(Raid + "A charity reportedly set up a drive to collect money.")]
    [InlineData(Raid + "He is reportedly still in a critical condition.")]
    [InlineData(Raid + "Police confirmed that 12 people died.")]
    [InlineData("A fire in Odrin reportedly killed seven people when a boiler burst.")]
    public void Hedges_on_other_things_are_no_gaps(string text) => Assert.Empty(GapsOf.Text(text, "unconfirmed-statement"));

    [Theory]
    [InlineData("A bomb killed nine people in Odrin on Friday.", "The document gives no figure for the wounded.")]
    public void Figures_that_a_reader_expects_are_missed(string text, string expected) => Assert.Equal(expected, Assert.Single(GapsOf.Text(text, "missing-figures")).Text);

    [Theory]
    [InlineData("A man strangled his sister, Mila Panova, in Odrin in 2016.")]
    [InlineData("A man stabbed the mayor to death in Odrin on Friday.")]
    [InlineData("A bomb killed nine people in Odrin on Friday. The injured were taken to a hospital.")]
    [InlineData("Rockets hit a base near Odrin on Friday. The rocket attack caused no casualties.")]
    public void Figures_that_nobody_expects_are_not_missed(string text) => Assert.Empty(GapsOf.Text(text, "missing-figures"));

    [Theory]
    [InlineData("A bomb killed nine people in Odrin on Nov. 20.", "The document dates the main incident “Nov. 20” without a year.")]
    [InlineData("A bomb killed nine people in Odrin on Friday.", "The document dates the main incident only as “Friday”.")]
    [InlineData("A bomb killed nine people in Odrin.", "The document gives no date for the main incident.")]
    public void A_date_that_fixes_no_day_is_a_gap(string text, string expected) => Assert.Equal(expected, Assert.Single(GapsOf.Text(text, "missing-date")).Text);

    [Theory]
    [InlineData("A bomb killed nine people in Odrin on 20 November 2015.")]
    [InlineData("A bomb killed nine people in Odrin last year. The bomb that killed the nine in June 2015 was small.")]
    public void A_year_anywhere_beside_the_incident_leaves_none(string text) => Assert.Empty(GapsOf.Text(text, "missing-date"));

    [Fact]
    public void Attackers_of_whose_end_nothing_is_said_are_a_gap() =>
        Assert.Equal("The document does not say what became of the gunmen.", Assert.Single(GapsOf.Text(Raid, "missing-fate")).Text);

    [Theory]
    [InlineData("The gunmen fled on motorcycles.")]
    [InlineData("Police arrested them on Monday.")]
    public void Attackers_who_fled_or_were_caught_are_none(string text) => Assert.Empty(GapsOf.Text(Raid + text, "missing-fate"));

    [Fact]
    public void Figures_of_different_days_are_no_conflict() =>
        Assert.DoesNotContain(GapsOf.Text("A bomb killed 15 people in Odrin on Friday. Elsewhere, a bombing killed 60 people."), gap => gap.Rule == "conflicting-figures");
}
