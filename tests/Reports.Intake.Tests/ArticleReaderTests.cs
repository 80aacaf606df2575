using System.Text;

namespace Reports.Intake.Tests;

public sealed class ArticleReaderTests
{
    private const string Sentence = "Two bombs went off near the market on Tuesday, killing four traders, the police chief of the city said. ";

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\t ")]
    [InlineData("\uFEFF")]
    [InlineData("Advertisement\n\nShare")]
    public void An_upload_without_an_article_is_empty(string text) => Assert.Equal(IntakeFault.Empty, Reading.FaultOf(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void More_bytes_than_allowed_are_too_large() =>
        Assert.Equal(IntakeFault.TooLarge, Reading.FaultOf(new byte[50 * 1024 * 1024]));

    [Fact]
    public void More_text_than_allowed_is_too_large() =>
        Assert.Equal(IntakeFault.TooLarge, Reading.FaultOf(Encoding.UTF8.GetBytes(Sentence), options: new IntakeOptions { MaximumCharacters = 50 }));

    [Fact]
    public void Junk_with_the_name_of_a_text_is_malformed()
    {
        var junk = new byte[5000];
        new Random(11).NextBytes(junk);
        Assert.Equal(IntakeFault.Malformed, Reading.FaultOf(junk));
    }

    [Fact]
    public void Junk_of_another_name_is_unsupported()
    {
        var junk = new byte[5000];
        new Random(11).NextBytes(junk);
        Assert.Equal(IntakeFault.Unsupported, Reading.FaultOf(junk, "picture.bin"));
    }

    [Fact]
    public void The_identifier_is_the_hash_of_the_bytes_as_uploaded()
    {
        var document = Reading.Of("\uFEFF" + Sentence);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("\uFEFF" + Sentence))), document.Id);
        Assert.Equal(Sentence.Trim(), document.Text);
        Assert.Equal("text/plain", document.MediaType);
    }

    [Theory]
    [InlineData("article.txt", true)]
    [InlineData("folder/ARTICLE.HTML", true)]
    [InlineData("a.docx", true)]
    [InlineData("a.zip", true)]
    [InlineData("a.json", false)]
    [InlineData("a", false)]
    [InlineData(".txt", false)]
    [InlineData("~$a.docx", false)]
    [InlineData("", false)]
    public void Files_worth_opening_are_known_by_name(string name, bool supported) => Assert.Equal(supported, SeedTypes.IsSupported(name));
}
