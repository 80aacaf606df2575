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
    [InlineData("date,place,killed\n2015-11-20,Bamako,19\n")]
    [InlineData("id;summary\n1;\"Two bombs went off near the market, the police chief of the city said.\"\n")]
    [InlineData("when\twhere it was\n1 May\tTarna\n")]
    [InlineData("{\"place\": \"Bamako\", \"killed\": 19}")]
    [InlineData("[settings]\nlanguage = en\n")]
    public void Data_of_a_type_that_is_not_read_are_unsupported_and_the_kinds_are_listed(string text)
    {
        var refusal = Reading.RefusalOf(Encoding.UTF8.GetBytes(text), "attacks.csv");

        Assert.Equal(IntakeFault.Unsupported, refusal.Fault);
        Assert.Contains(SeedTypes.Kinds, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article.asc")]
    [InlineData("articles/2015-11-20")]
    public void An_article_of_an_unknown_type_is_read(string name) => Assert.Equal(Sentence.Trim(), Reading.Of(Sentence, name).Text);

    [Fact]
    public void A_headline_with_a_figure_is_no_row_of_a_table() =>
        Assert.EndsWith(Sentence.Trim(), Reading.Of($"Some 3,000 people flee\n\n{Sentence}", "article.asc").Text, StringComparison.Ordinal);

    [Fact]
    public void A_text_file_may_hold_a_table() => Assert.Contains("Bamako", Reading.Of("date,place,killed\n2015-11-20,Bamako,19\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md", true)]
    [InlineData("2015/readme.txt", true)]
    [InlineData("README", true)]
    [InlineData("readme-of-attack.txt", false)]
    public void What_tells_of_its_folder_is_known_by_name(string name, bool readme) => Assert.Equal(readme, SeedTypes.IsReadme(name));

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
