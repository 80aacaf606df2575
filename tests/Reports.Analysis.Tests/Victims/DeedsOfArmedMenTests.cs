namespace Reports.Analysis.Tests.Victims;

/// <summary>Harm that only says by who did it, or by the signs on a body, that it was no accident.</summary>
public sealed class DeedsOfArmedMenTests
{
    [Theory]
    [InlineData("Soldiers killed four farmers in Odrin on Monday.", "killed 4..4 total civilian")]
    [InlineData("Police killed four farmers in Odrin on Monday, residents said.", "killed 4..4 total civilian")]
    [InlineData("Three students were killed by soldiers in Odrin on Tuesday.", "killed 3..3 total civilian")]
    [InlineData("A gunman fired at a nurse in Odrin on Monday, wounding her in the head.", "wounded 1..1 total civilian")]
    [InlineData("The nurse was found dead with two gunshot wounds in Odrin on Tuesday.", "killed 1..1 total civilian")]
    [InlineData("The bodies of two farmers with bullet wounds were found near Odrin on Tuesday.", "killed 2..2 total civilian")]
    [InlineData("The banker was taken from his home in Odrin on Tuesday by four armed men.", "abducted 1..1 total civilian")]
    [InlineData("The engineer has been held by the rebels since Tuesday.", "abducted 1..1 total civilian")]
    public void Is_told(string text, string victims) => Assert.Equal(victims, Assert.Single(ViolenceReader.Victims(text)));

    [Theory]
    [InlineData("A tourist was killed by a police car in Odrin on Tuesday.")]
    [InlineData("The singer was found dead in his home in Odrin on Tuesday.")]
    [InlineData("Two miners were found dead in a mine near Odrin on Tuesday.")]
    [InlineData("The suspect was taken from his home by armed officers on Tuesday.")]
    public void Is_not_what_accidents_illness_and_police_do(string text) => Assert.Empty(ViolenceReader.Victims(text));
}
