using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Text;

public sealed class ArticleTextTests
{
    private readonly ArticleText _article = new TextAnnotator().Annotate("The army left.  “Good,” said Ann Doe.\n\nNobody stayed.");

    [Fact]
    public void Evidence_is_the_text_of_its_span_and_knows_its_sentence()
    {
        var evidence = _article.EvidenceAt(14, 22, EvidencePart.Content);

        Assert.Equal(new Evidence(16, 22, "“Good,", 1, EvidencePart.Content), evidence);
    }

    [Fact]
    public void Evidence_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => _article.EvidenceAt(14, 16));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(14, 0)]
    [InlineData(16, 1)]
    [InlineData(45, 2)]
    public void Finds_the_sentence_of_an_offset(int offset, int sentence) => Assert.Equal(sentence, _article.SentenceAt(offset).Index);

    [Theory]
    [InlineData(0, "The")]
    [InlineData(3, "army")]
    [InlineData(5, "army")]
    [InlineData(14, "“")]
    public void Finds_the_token_of_an_offset(int offset, string token) => Assert.Equal(token, _article.Tokens[_article.TokenAt(offset)].Text);
}
