namespace Reports.Analysis.Tests.Views;

/// <summary>What may be the content of a view, and where it ends.</summary>
public sealed class ContentTests
{
    [Theory]
    [InlineData("The governor denied these allegations.")]
    [InlineData("The governor refuted Smith's claims.")]
    [InlineData("The ministry justified the strike.")]
    [InlineData("The Harbour Front claimed responsibility for the raid.")]
    [InlineData("The officer discussed the incident.")]
    [InlineData("The ministry confirmed his identity.")]
    public void An_object_that_only_points_back_is_no_view(string text) => Assert.Empty(ViewReader.Read(text));

    [Theory]
    [InlineData("The governor condemned the raid.", "The governor | condemned | the raid")]
    [InlineData("The governor opposes the plan.", "The governor | opposes | the plan")]
    [InlineData("The governor condemned the raid as cowardly.", "The governor | condemned | the raid as cowardly")]
    [InlineData("The governor described the raid as cowardly.", "The governor | described | the raid as cowardly")]
    [InlineData("The governor announced a truce in the hills.", "The governor | announced | a truce in the hills")]
    [InlineData("The governor denied any part in the raid.", "The governor | denied | any part in the raid")]
    [InlineData("The governor urged him to leave the valley.", "The governor | urged | him to leave the valley")]
    public void An_object_that_is_judged_or_tells_something_is_a_view(string text, string expected) => Assert.Equal([expected], ViewReader.Lines(text));

    [Theory]
    [InlineData("The governor said “We could not hold the bridge,” and the market is still closed.", "The governor | said | We could not hold the bridge")]
    [InlineData("Although Smith confessed to planting the bomb, several other men were arrested.", "Smith | confessed to | planting the bomb")]
    [InlineData("Police say two brothers who had lived abroad for years, Ben and Tom Smith, carried the bombs to the market.", "Police | say | two brothers who had lived abroad for years, Ben and Tom Smith, carried the bombs to the market")]
    [InlineData("Protesters claim the company, above all, among other firms, is poisoning the river.", "Protesters | claim | the company, above all, among other firms, is poisoning the river")]
    [InlineData("The ministry denied that the bridge was mined, however.", "The ministry | denied | the bridge was mined")]
    [InlineData("Officers reported that the raid killed nine rebels and took ten more prisoners, and considered it successful.", "Officers | reported | the raid killed nine rebels and took ten more prisoners, and considered it successful")]
    [InlineData("The governor said: What we see, for now, is fear of the rebels.", "The governor | said | What we see, for now, is fear of the rebels")]
    [InlineData("The governor called for a truce as the rebels moved on the town.", "The governor | called for | a truce")]
    [InlineData("He ordered them, the governor said, to sign a pledge.", "the governor | said | He ordered them to sign a pledge")]
    [InlineData("She has paid for it with threats, the governor said, including a letter to her son.", "the governor | said | She has paid for it with threats including a letter to her son")]
    public void A_content_ends_where_its_clause_does(string text, string expected) => Assert.Equal([expected], ViewReader.Lines(text));

    [Theory]
    [InlineData("The kidnappers said in a video seen by Reuters that they would free the nuns.", "The kidnappers | said | they would free the nuns")]
    [InlineData("The ministry said in a letter sent to judges on Monday that the court would move.", "The ministry | said | the court would move")]
    [InlineData("The ministry said in a statement published on its website that the court would move.", "The ministry | said in a statement | the court would move")]
    [InlineData("The plan, seen by Reuters, was dropped.")]
    [InlineData("The plan is seen by analysts as a failure.", "analysts | is seen | The plan as a failure")]
    public void How_a_statement_came_to_light_is_not_what_it_says(string text, params string[] expected) => Assert.Equal(expected, ViewReader.Lines(text));

    [Theory]
    [InlineData("The radio reported that night the bridge was mined.", "The radio | reported | the bridge was mined")]
    [InlineData("The radio reported that the bridge was mined.", "The radio | reported | the bridge was mined")]
    public void That_night_opens_no_clause(string text, string expected) => Assert.Equal([expected], ViewReader.Lines(text));

    [Theory]
    [InlineData("The statement specified no date or place.")]
    [InlineData("The gunman left a letter outlining political aims.")]
    [InlineData("The prosecutor described video surveillance of the bridge.")]
    [InlineData("The press asked the governor about it that same day, but he left.")]
    [InlineData("The radio reported after the police had left the bridge.")]
    [InlineData("A fund established by the ministry pays for the bridge.")]
    public void What_is_no_statement_is_no_view(string text) => Assert.Empty(ViewReader.Read(text));

    [Theory]
    [InlineData("The radio revealed that in December, Governor Ivo Panov accepted the blame for the raid.", "The radio | revealed | in December, Governor Ivo Panov accepted the blame for the raid")]
    [InlineData("Ali Sow told NPR Omar Diallo had hidden in the hills.", "Ali Sow | told | Omar Diallo had hidden in the hills")]
    [InlineData("The doctor described washing the dead for two days.", "The doctor | described | washing the dead for two days")]
    [InlineData("Prosecutors argued that although Panov confessed, he showed no remorse.", "Prosecutors | argued | although Panov confessed, he showed no remorse")]
    [InlineData("Anna Weiss said his brother and bandmate Ivo Panov wrote the songs.", "Anna Weiss | said | his brother and bandmate Ivo Panov wrote the songs")]
    [InlineData("Anna Weiss called the plan “reckless,” an unusual step for a mayor.", "Anna Weiss | called | the plan reckless")]
    [InlineData("Anna Weiss noted that, like him, the governor had lost a son.", "Anna Weiss | noted | like him, the governor had lost a son")]
    public void A_content_is_a_whole_statement(string text, string expected) => Assert.Equal([expected], ViewReader.Lines(text));

    [Theory]
    [InlineData("The inquiry said they believed gas, which often leaks in the district, had caused the blast.", "The inquiry | said | they believed gas, which often leaks in the district, had caused the blast")]
    [InlineData("The radio reported Adil Hamdan, the acting mayor, recommended the troops leave.", "The radio | reported | Adil Hamdan, the acting mayor, recommended the troops leave")]
    [InlineData("Anna Weiss said the mission was dismayed by the vote: \"While we wait for details,\" she said, \"we ask the council to think again.\"", "Anna Weiss | said | the mission was dismayed by the vote")]
    [InlineData("The council agreed that a strong U.S.-Volta partnership would last, the ministry said.", "The council | agreed | a strong U.S.-Volta partnership would last")]
    [InlineData("The minister said the raid was planned by the Volta Liberation Front (VLF).", "The minister | said | the raid was planned by the Volta Liberation Front (VLF)")]
    public void A_content_does_not_end_at_an_insertion_nor_run_into_the_next_statement(string text, string expected) => Assert.Contains(expected, ViewReader.Lines(text));

    [Theory]
    [InlineData("The mayor told residents to leave the town.", "The mayor | told | residents to leave the town")]
    [InlineData("The source said three men died on Monday night, while footage showed the car burning.", "The source | said | three men died on Monday night")]
    public void A_demand_names_whom_it_is_made_of_and_what_a_film_shows_is_not_what_somebody_said(string text, string expected) => Assert.Contains(expected, ViewReader.Lines(text));

    [Theory]
    [InlineData("Anna Weiss said the army had ruled it out. The army found earlier.")]
    public void Particles_alone_are_no_content(string text) => Assert.DoesNotContain(ViewReader.Read(text), view => view.Text is "earlier" or "out");

    [Fact]
    public void What_and_joins_with_a_verb_in_the_singular_is_another_clause() =>
        Assert.DoesNotContain(ViewReader.Read("Chad has pledged funds and Libya is sending tents."), view => view.Text.Contains("tents", StringComparison.Ordinal));

    [Theory]
    [InlineData("The mother pleaded for him and said she believed he was innocent.", "The mother | said | she believed he was innocent")]
    [InlineData("The inquiry concluded that the evidence showed a second bomb.", "The inquiry | concluded | the evidence showed a second bomb")]
    public void What_only_repeats_part_of_a_statement_is_no_view_of_its_own(string text, string expected) => Assert.Equal([expected], ViewReader.Lines(text));

    [Fact]
    public void A_speaker_of_an_object_that_is_no_view_speaks_on()
    {
        var lines = ViewReader.Lines("Anna Brook discussed the incident. She said the bridge was mined.");

        Assert.Equal(["Anna Brook | said | the bridge was mined"], lines);
    }
}
