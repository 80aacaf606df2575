using Reports.Analysis.Models;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Names;

public sealed class NameTaggerTests
{
    private static readonly TextAnnotator Trained = new();
    private static readonly TextAnnotator Untrained = new(EngineWeights.None);

    [Theory]
    [InlineData("The mayor of Lagos, Ann Miller, met the Ministry of Justice.", "Lagos:Location Ann Miller:Person Ministry of Justice:Organization")]
    [InlineData("Officials in Kabul said that James Wilson works for the World Bank.", "Kabul:Location James Wilson:Person World Bank:Organization")]
    [InlineData("“We ran,” said Omar Hassan, a teacher in Somalia.", "Omar Hassan:Person Somalia:Location")]
    [InlineData("nobody was there", "")]
    public void Finds_names_and_their_types(string text, string expected) => Assert.Equal(expected, Names(Trained, text));

    [Theory]
    [InlineData("They met Ann Miller near Lagos.", "Ann Miller:Person Lagos:Location")]
    public void Finds_names_without_weights(string text, string expected) => Assert.Equal(expected, Names(Untrained, text));

    [Theory]
    [InlineData("Azamat Tarzhov, a student, was found guilty. Prosecutors said 20-year-old Tarzhov left the town. Tarzhov faces 20 years.", "Tarzhov:Location")]
    [InlineData("Police are searching for Ivo Panov, 26, who fled.", "Ivo Panov:Miscellaneous")]
    [InlineData("The destroyer USS Ross launched cruise missiles.", "USS Ross:Person")]
    public void What_the_text_shows_of_a_name_overrules_its_type(string text, string wrong) => Assert.DoesNotContain(wrong, Names(Trained, text), StringComparison.Ordinal);

    [Fact]
    public void Names_leave_the_possessive_ending_outside() =>
        Assert.Equal("Kenya:Location", Names(Trained, "People fled from Kenya's north."));

    private static string Names(TextAnnotator annotator, string text)
    {
        var article = annotator.Annotate(text);
        return string.Join(' ', article.Names.Select(name => $"{article.TextOf(name.FirstToken, name.EndToken)}:{name.Type}"));
    }
}
