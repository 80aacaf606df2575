using Reports.Analysis.Entities;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Entities;

public sealed class EntityResolverTests
{
    private static readonly TextAnnotator Annotator = new();
    private static readonly EntityResolver Resolver = new();

    [Theory]
    [InlineData("James Wilson left. Wilson came back.", "James Wilson", "Wilson")]
    [InlineData("The leader, Ayman al-Zawahri, spoke. Officials doubt that Zawahiri is alive.", "Ayman al-Zawahri", "Zawahiri")]
    [InlineData("The National Police Force (NPF) came. The NPF left.", "National Police Force", "NPF")]
    [InlineData("Omar Hassan, also known as Abu Yusuf, was killed. Abu Yusuf was 30.", "Omar Hassan", "Abu Yusuf")]
    public void Names_of_one_entity_come_together(string text, string name, string alias)
    {
        var entity = Assert.Single(Entities(text).Entities, entity => entity.Name == name);

        Assert.Contains(alias, entity.Aliases);
    }

    [Fact]
    public void Somebody_told_of_by_a_first_name_is_not_the_next_who_has_it()
    {
        var table = Entities("José, a driver, spoke to reporters. Later José Ruiz arrived as a mediator. Ruiz said no.");

        Assert.Equal(2, table.Entities.Count(entity => entity.Type == NameType.Person));
    }

    [Fact]
    public void Persons_who_share_a_surname_stay_apart_once_both_full_names_occur()
    {
        var table = Entities("James Wilson met Mary Wilson in London. Wilson said so.");

        Assert.Equal(2, table.Entities.Count(entity => entity.Type == NameType.Person));
    }

    [Theory]
    [InlineData("Ann Miller met James Wilson. She said no.", "She", "Ann Miller")]
    [InlineData("Ann Miller met James Wilson. He said no.", "He", "James Wilson")]
    [InlineData("James Wilson, the minister of justice, resigned. The minister gave no reason.", "minister gave", "James Wilson")]
    [InlineData("The attack was claimed by Boko Haram. The group has killed thousands.", "group", "Boko Haram")]
    [InlineData("The attack was claimed by Boko Haram. Reuters called survivors. The group has killed thousands.", "group has", "Boko Haram")]
    public void Pronouns_and_descriptions_find_their_entity(string text, string mention, string expected)
    {
        var article = Annotator.Annotate(text);
        var table = Resolver.Resolve(article);

        Assert.Equal(expected, table.At(article.TokenAt(text.LastIndexOf(mention, StringComparison.Ordinal)))?.Name);
    }

    [Theory]
    [InlineData("Ann Miller left. He stayed.", "He")]
    [InlineData("James Wilson left. The group of five stayed.", "group")]
    [InlineData("James Wilson left. The minister stayed.", "minister")]
    public void Where_nothing_fits_nothing_is_found(string text, string mention)
    {
        var article = Annotator.Annotate(text);

        Assert.Null(Resolver.Resolve(article).At(article.TokenAt(text.IndexOf(mention, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("French Defense Minister James Wilson spoke.", "James Wilson", "French Defense Minister")]
    [InlineData("“Go,” said Ann Miller, a fellow at the National Institute, on Friday.", "Ann Miller", "a fellow at the National Institute")]
    [InlineData("The group's founder, James Wilson, left.", "James Wilson", "The group's founder")]
    [InlineData("Ann Miller is a professor of law.", "Ann Miller", "a professor of law")]
    public void Titles_and_appositives_describe(string text, string name, string description)
    {
        var article = Annotator.Annotate(text);
        var entity = Assert.Single(Resolver.Resolve(article).Entities, entity => entity.Name == name);

        Assert.Contains(description, entity.Descriptions.Select(range => article.TextOf(range.First, range.End)));
    }

    [Theory]
    [InlineData("Mrs. Miller spoke.", "Female")]
    [InlineData("King Wilson spoke.", "Male")]
    [InlineData("James Wilson spoke.", "Male")]
    public void Titles_and_given_names_show_gender(string text, string gender) => Assert.Equal(gender, Assert.Single(Entities(text).Entities).Gender.ToString());

    [Fact]
    public void No_token_is_in_two_mentions()
    {
        var table = Entities("Ann Miller, the head of the National Bank, met James Wilson. He thanked her. The bank's chief smiled; its staff did not.");
        var tokens = table.Entities.SelectMany(entity => entity.Mentions)
            .SelectMany(mention => Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken)).ToList();

        Assert.Equal(tokens.Count, tokens.Distinct().Count());
    }

    private static EntityTable Entities(string text) => Resolver.Resolve(Annotator.Annotate(text));
}
