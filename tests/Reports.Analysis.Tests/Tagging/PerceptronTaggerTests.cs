using Reports.Analysis.Models;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Tagging;

public sealed class PerceptronTaggerTests
{
    private static readonly TextAnnotator Trained = new();
    private static readonly TextAnnotator Untrained = new(EngineWeights.None);

    [Theory]
    [InlineData("The gunmen attacked a hotel.", "DT NNS VBD DT NN .")]
    [InlineData("A hotel was attacked by gunmen.", "DT NN VBD VBN IN NNS .")]
    [InlineData("Ann Doe, a 27-year-old teacher, has spoken.", "NNP NNP , DT JJ NN , VBZ VBN .")]
    [InlineData("They could have killed her.", "PRP MD VB VBN PRP .")]
    [InlineData("Mali's army killed 30 rebels.", "NNP POS NN VBD CD NNS .")]
    public void Tags_parts_of_speech(string text, string expected) => Assert.Equal(expected, Tags(Trained, text));

    [Theory]
    [InlineData("The gunmen attacked a hotel.", "DT NN VBD DT NN .")]
    [InlineData("They might kill again.", "PRP MD VB RB .")]
    public void Tags_worse_but_still_without_weights(string text, string expected) => Assert.Equal(expected, Tags(Untrained, text));

    private static string Tags(TextAnnotator annotator, string text) => string.Join(' ', annotator.Annotate(text).Tokens.Select(token => token.Tag));
}
