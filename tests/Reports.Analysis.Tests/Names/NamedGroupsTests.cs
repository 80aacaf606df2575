using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Names;

public sealed class NamedGroupsTests
{
    [Theory]
    [InlineData("The guerrilla group Pale Dawn killed two officers.", "Pale Dawn")]
    [InlineData("They were members of a gang called \"Love for Odrin\" in the north.", "Love for Odrin")]
    [InlineData("They were killed by a group calling itself “Sons of Odrin,” police said.", "Sons of Odrin")]
    public void Are_organisations(string text, string name)
    {
        var article = new TextAnnotator().Annotate(text);

        Assert.Contains(article.Names, n => n.Type == NameType.Organization && article.TextOf(n.FirstToken, n.EndToken) == name);
    }

    [Theory]
    [InlineData("The group told Ana Ruiz to leave.", "Ana Ruiz")]
    [InlineData("The singer was called \"Ana Ruiz\" by her fans.", "Ana Ruiz")]
    public void Are_not_persons(string text, string name)
    {
        var article = new TextAnnotator().Annotate(text);

        Assert.DoesNotContain(article.Names, n => n.Type == NameType.Organization && article.TextOf(n.FirstToken, n.EndToken) == name);
    }
}
