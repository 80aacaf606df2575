namespace Reports.Analysis.Tests.Actors;

/// <summary>Who does it, where other words stand between the doer and the deed.</summary>
public sealed class DoerTests
{
    [Theory]
    [InlineData("A bomb, planted by unidentified persons, exploded at the airport.", "unidentified persons")]
    [InlineData("Two men who were walking by the building placed the explosives and fled.", "Two men")]
    [InlineData("The judge was intercepted by four men on two motorcycles.", "four men")]
    [InlineData("Several armed men shot repeatedly at the newspaper's offices.", "Several armed men")]
    [InlineData("Men in a blue car fired several times at the building.", "Men")]
    [InlineData("The killings were committed by professionals.", "professionals")]
    [InlineData("Nine rebels, including Ivo Panov, ambushed a convoy.", "Nine rebels")]
    [InlineData("During the last few hours terrorists bombed a bridge.", "terrorists")]
    [InlineData("Three men began firing at the guards.", "Three men")]
    [InlineData("Three men started shooting at the guards.", "Three men")]
    [InlineData("Assassins paid by the cartels killed five people.", "Assassins")]
    [InlineData("The minister accused the rebels of having killed nine farmers.", "rebels")]
    [InlineData("The governor blamed remnants of the old regime for the ambush.", "remnants of the old regime")]
    [InlineData("The attack was carried out by the Maoist \"Shining Path\" group.", "Shining Path")]
    [InlineData("Rebel forces ambushed a convoy.", "Rebel forces")]
    [InlineData("The papers are blaming rebels for the bombing.", "rebels")]
    [InlineData("The mayor blamed rightist groups for the bombing.", "rightist groups")]
    public void The_doer_is_found_behind_other_words(string text, string expected) => Assert.Equal(expected, ActorsOf.Text(text).Single(a => a.Roles.Count > 0).Name);

    [Theory]
    [InlineData("A child, a cook and a guard, shot by the rebels, were buried.", "rebels")]
    [InlineData("Two priests murdered last Friday [17 November] by masked men were buried.", "masked men")]
    [InlineData("A letter that lay by the road angered the men who shot the mayor.", "men")]
    public void And_not_taken_from_beside(string text, string expected) => Assert.Equal(expected, string.Join("; ", ActorsOf.Text(text).Where(a => a.Roles.Count > 0).Select(a => a.Name)));
}
