namespace Reports.Analysis.Tests.Victims;

/// <summary>Captives of whom a text tells by how they were taken, or by who let them go.</summary>
public sealed class CaptivesTests
{
    [Theory]
    [InlineData("Two teachers were freed on Tuesday by their kidnappers near Odrin.", "abducted 2..2 total civilian")]
    [InlineData("Two engineers were released by the rebels near Odrin on Tuesday.", "abducted 2..2 total civilian")]
    [InlineData("Banker Ivo Panov, kidnapped 11 days ago in Odrin, was rescued by police on Tuesday.", "abducted 1..1 total civilian")]
    [InlineData("The guerrillas fled, taking as hostages two engineers.", "abducted 2..2 total civilian")]
    public void Are_told(string text, string victims) => Assert.Equal(victims, Assert.Single(ViolenceReader.Victims(text)));

    [Theory]
    [InlineData("Two suspects were released by police in Odrin on Tuesday.")]
    [InlineData("A film by two rebels was released on Tuesday.")]
    public void Are_not_suspects_and_films(string text) => Assert.Empty(ViolenceReader.Victims(text));
}
