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

    [Fact]
    public void Names_leave_the_possessive_ending_outside() =>
        Assert.Equal("Kenya:Location", Names(Trained, "People fled from Kenya's north."));

    private static string Names(TextAnnotator annotator, string text)
    {
        var article = annotator.Annotate(text);
        return string.Join(' ', article.Names.Select(name => $"{article.TextOf(name.FirstToken, name.EndToken)}:{name.Type}"));
    }
}
