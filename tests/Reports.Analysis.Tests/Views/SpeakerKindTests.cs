using Reports.Briefings;

namespace Reports.Analysis.Tests.Views;

/// <summary>Whose voice a speaker is, as news texts bring speakers in.</summary>
public sealed class SpeakerKindTests
{
    [Theory]
    [InlineData("Two law enforcement officials said the rifle was bought in May.", SpeakerCategory.Security)]
    [InlineData("Security sources said the rifle was bought in May.", SpeakerCategory.Security)]
    [InlineData("Commodore Ivo Panov, commander of the Task Group, said the ship was safe.", SpeakerCategory.Security)]
    [InlineData("Jane Doe, the parliamentary leader of the governing party, said the police had failed.", SpeakerCategory.Official)]
    [InlineData("Jane Doe, the shadow home secretary, said the police had failed.", SpeakerCategory.Official)]
    [InlineData("Presidential spokesman Ivo Panov said the police had failed.", SpeakerCategory.Official)]
    [InlineData("Ivo Panov, Chancellor Klara Vogt's spokesman, said the police had failed.", SpeakerCategory.Official)]
    [InlineData("Ivo Panov, a spokesman for the candidate, said the police had failed.", SpeakerCategory.Other)]
    [InlineData("The Geological Survey said the ground had moved.", SpeakerCategory.Official)]
    [InlineData("Republicans said the police had failed.", SpeakerCategory.Official)]
    [InlineData("Ivo Panov, president of the teachers' union, said the school was unsafe.", SpeakerCategory.Other)]
    [InlineData("Ivo Panov, president of the medical school, said the virus was new.", SpeakerCategory.Analyst)]
    [InlineData("Ivo Panov, a vice president at the bank, said no money was gone.", SpeakerCategory.Other)]
    [InlineData("Ivo Panov, president of the commission, said the vote was fair.", SpeakerCategory.Official)]
    [InlineData("Vice President Ivo Panov said the vote was fair.", SpeakerCategory.Official)]
    [InlineData("The head of the infectious diseases department at the hospital said the virus was new.", SpeakerCategory.Analyst)]
    [InlineData("A volcanologist said the ash would fall.", SpeakerCategory.Analyst)]
    [InlineData("A gynaecologist said the ward was full.", SpeakerCategory.Other)]
    [InlineData("An ex-minister said the plan had failed.", SpeakerCategory.Analyst)]
    [InlineData("Jane Doe, who teaches law at the University of Odrin, said the plan had failed.", SpeakerCategory.Analyst)]
    [InlineData("Jane Doe, who served as deputy defence minister, said the plan had failed.", SpeakerCategory.Official)]
    [InlineData("Jane Doe, who served as police commissioner, said the plan had failed.", SpeakerCategory.Analyst)]
    [InlineData("Jane Doe, the author of a book on the Taliban, said the plan had failed.", SpeakerCategory.Analyst)]
    [InlineData("Jane Doe, who represents the families of the dead, said they wanted justice.", SpeakerCategory.Other)]
    [InlineData("Ivo Panov, the father of one of the dead pupils, said he was proud of her.", SpeakerCategory.Victim)]
    [InlineData("Jane Doe, a mother of three, said the street was dark.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, the daughter of the governor, said the street was dark.", SpeakerCategory.Other)]
    [InlineData("Father Ivo Panov said the church would be rebuilt.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, the media wing of the Taliban, said the base had fallen.", SpeakerCategory.Militant)]
    [InlineData("Sources close to the Taliban said the base had fallen.", SpeakerCategory.Militant)]
    [InlineData("A journalist who was held by the Taliban said the base had fallen.", SpeakerCategory.Media)]
    [InlineData("The verdict said the killing was planned.", SpeakerCategory.Official)]
    public void The_kind_follows_the_role(string text, SpeakerCategory expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Speaker.Category);

    [Theory]
    [InlineData("Jane Doe was shot in the arm. She said the gunmen wore masks.", SpeakerCategory.Victim)]
    [InlineData("Jane Doe's son was killed in the blast. She said the market had been full.", SpeakerCategory.Victim)]
    [InlineData("Jane Doe, who survived by hiding in a cupboard, said the gunmen wore masks.", SpeakerCategory.Victim)]
    [InlineData("Jane Doe lost her husband in the bombing. She said the market had been full.", SpeakerCategory.Victim)]
    [InlineData("Jane Doe lost her husband after a long illness. She said the market had been full.", SpeakerCategory.Other)]
    [InlineData("Jane Doe was shot by police. She said the officers wore masks.", SpeakerCategory.Other)]
    [InlineData("Jane Doe was in the cafe when the gunmen came in. She said they had worn masks.", SpeakerCategory.Witness)]
    [InlineData("Jane Doe was in office when the bridge was built. She said it was safe.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, a driver who was parked outside, said the gunmen wore masks.", SpeakerCategory.Witness)]
    [InlineData("Jane Doe, a baker, said she saw a man drop a bag.", SpeakerCategory.Witness)]
    [InlineData("Jane Doe, a baker, said she saw no reason to stay.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, a baker, said she saw the deal as a trap.", SpeakerCategory.Other)]
    [InlineData("Residents reported hearing gunshots at noon.", SpeakerCategory.Witness)]
    [InlineData("Jane Doe, who owns the motel, testified that the man paid in cash.", SpeakerCategory.Witness)]
    [InlineData("Jane Doe, the firm's lawyer, testified that the man paid in cash.", SpeakerCategory.Other)]
    public void The_kind_follows_what_a_speaker_has_been_through(string text, SpeakerCategory expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Category);

    [Theory]
    [InlineData("Secretary of State Jane Doe said the bridge was safe.", "Jane Doe")]
    [InlineData("U.S. Secretary of Defense Jane Doe said the bridge was safe.", "Jane Doe")]
    [InlineData("Director of National Intelligence Jane Doe said the bridge was safe.", "Jane Doe")]
    [InlineData("A spokesman for President Jane Doe said the bridge was safe.", "A spokesman for President Jane Doe")]
    [InlineData("The Crisis Centre took up the case. It said the bridge was safe.", "Crisis Centre")]
    [InlineData("A report by the Crisis Centre said the bridge was safe.", "Crisis Centre")]
    public void A_name_is_found_behind_an_office_of_several_words(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("“They tried to kill me,” Panov said that day.", "They tried to kill me")]
    [InlineData("“They tried to kill me,” the mayor told reporters that night.", "They tried to kill me")]
    [InlineData("A virus may be spreading in the state, medical officials report.", "A virus may be spreading in the state")]
    [InlineData("The rebels left the talks. They did stress, however, that the truce would hold.", "the truce would hold")]
    public void A_statement_is_read_around_its_time_and_its_verb(string text, string expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Text);
}
