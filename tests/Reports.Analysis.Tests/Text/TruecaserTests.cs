using Reports.Analysis.Models;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Text;

public sealed class TruecaserTests
{
    private static readonly TextAnnotator Annotator = new();

    [Theory]
    [InlineData("THE OFFICER SAID THAT HE WAS IN PERU.", "The officer said that he was in Peru.")]
    [InlineData("POLICE KILLED A MAN NEAR KABUL. THE MAN FLED.", "Police killed a man near Kabul. The man fled.")]
    [InlineData("MARIA MENDEZ IS A COLOMBIAN TEACHER IN THE U.S. ARMY.", "Maria Mendez is a Colombian teacher in the U.S. army.")]
    [InlineData("THE \"PATRIOTIC RIVER FRONT\" CLAIMED IT.", "The \"Patriotic River Front\" claimed it.")]
    [InlineData("HE CALLED IT \"A VERY LONG WAR\" AGAIN.", "He called it \"a very long war\" again.")]
    [InlineData("THE ARMY OF NATIONAL LIBERATION (ELN) FLED.", "The Army of National Liberation (ELN) fled.")]
    [InlineData("THE GUERRILLAS' CHIEF DIDN'T ATTACK.", "The guerrillas' chief didn't attack.")]
    public void Restores_the_case_of_print(string text, string expected) => Assert.Equal(expected, Annotator.Annotate(text).CasedText);

    [Theory]
    [InlineData("The president said that he was in Peru.", false)]
    [InlineData("THE PRESIDENT SAID THAT HE WAS IN PERU.", true)]
    [InlineData("UN: NO.", false)]
    [InlineData("", false)]
    public void Knows_texts_in_capitals(string text, bool upper) => Assert.Equal(upper, Truecaser.IsUpperCase(text));

    [Fact]
    public void Spans_still_point_into_the_text_as_it_stands()
    {
        const string text = "GUNMEN KILLED MARIA MENDEZ IN PERU ON MONDAY.";
        var article = Annotator.Annotate(text);

        Assert.Equal(text, article.Text);
        Assert.Equal("PERU", article.EvidenceOf(5, 6).Text);
        Assert.Equal("Peru", article.Tokens[5].Text);
        Assert.Contains("Maria Mendez", article.Names.Select(name => article.CasedTextOf(name.FirstToken, name.EndToken)));
    }

    [Fact]
    public void Works_without_weights() =>
        Assert.Contains("Peru", new TextAnnotator(EngineWeights.None).Annotate("THE PRESIDENT SAID THAT HE WAS IN PERU.").CasedText, StringComparison.Ordinal);
}
