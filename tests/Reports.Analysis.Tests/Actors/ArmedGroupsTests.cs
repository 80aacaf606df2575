using Reports.Analysis.Actors;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Actors;

public sealed class ArmedGroupsTests
{
    private static readonly ArmedGroups Groups = ArmedGroups.Load();

    [Theory]
    [InlineData("An Al Qaeda affiliate took the town.", "Al Qaeda")]
    [InlineData("An al-Qaeda affiliate took the town.", "al-Qaeda")]
    public void The_article_of_a_name_is_part_of_it(string text, string expected) => Assert.Equal(expected, ActorsOf.Text(text).Single(a => a.Name.Contains("Qaeda", StringComparison.Ordinal)).Name);

    [Theory]
    [InlineData("al-Qa'ida", "al-Qaeda")]
    [InlineData("Al Qaeda", "al-Qaeda")]
    [InlineData("AQIM", "al-Qaeda in the Islamic Maghreb")]
    [InlineData("Da’esh", "Islamic State")]
    [InlineData("the Islamic State", "Islamic State")]
    [InlineData("Kurdistan Workers’ Party", "Kurdistan Workers' Party")]
    [InlineData("Farabundo Martí National Liberation Front", "Farabundo Marti National Liberation Front")]
    [InlineData("Túpac Amaru Revolutionary Movement", "Tupac Amaru Revolutionary Movement")]
    [InlineData("CPI (Maoist)", "Communist Party of India (Maoist)")]
    public void A_spelling_of_a_name_means_its_group(string name, string group) => Assert.Equal(group, Groups.Find(name)?.Name);

    [Theory]
    [InlineData("Reuters")]
    [InlineData("Liberation")]
    [InlineData("")]
    [InlineData("'s")]
    public void Other_names_mean_none(string name) => Assert.Null(Groups.Find(name));

    [Theory]
    [InlineData("Fighters of the Macina Liberation front fired .", "Macina Liberation front")]
    [InlineData("The Kurdistan Workers ' Party ( PKK ) denied it .", "Kurdistan Workers ' Party|PKK")]
    [InlineData("Troops fought al-Qaeda in the Islamic Maghreb and al-Qaeda .", "al-Qaeda in the Islamic Maghreb|al-Qaeda")]
    [InlineData("The Lord 's Resistance Army 's camp", "Lord 's Resistance Army")]
    [InlineData("Rebels of the Communist Party of India ( Maoist ) fled .", "Communist Party of India ( Maoist )")]
    [InlineData("The contras crossed the river .", "contras")]
    [InlineData("THE SHINING PATH AND THE FARC", "SHINING PATH|FARC")]
    [InlineData("The November 17 group said that November 17 was alive .", "November 17 group|November 17")]
    [InlineData("The Haqqani Network and the Haqqani network", "Haqqani Network|Haqqani network")]
    public void A_text_names_groups_with_the_longest_name_at_each_place(string sentence, string expected) =>
        Assert.Equal(expected, string.Join('|', Mentions(sentence)));

    [Theory]
    [InlineData("What is it and is it over ?")]
    [InlineData("The Royal Air Force , or RAF , flew there .")]
    [InlineData("A new order came from the front line .")]
    [InlineData("An islamic group said so .")]
    [InlineData("THE COUNTRY AND ITS PEOPLE LET IT PASS")]
    [InlineData("He sat in the red brigades ' museum .")]
    [InlineData("The vote is held on November 17 in Apia .")]
    public void Words_that_only_look_like_a_name_are_none(string sentence) => Assert.Empty(Mentions(sentence));

    [Fact]
    public void An_ambiguous_name_counts_where_the_text_names_the_group_otherwise_too() =>
        Assert.Equal(["Islamic State", "IS"], Mentions("The Islamic State lost the town . IS is weaker now ."));

    [Fact]
    public void The_lexicon_is_sound()
    {
        Assert.True(Groups.Groups.Count >= 300);
        Assert.Equal(Groups.Groups.Count, Groups.Groups.Select(g => g.Name).Distinct().Count());
        Assert.All(Groups.Groups, group => Assert.All(group.Countries, code => Assert.Matches("^[A-Z]{2}$", code)));
        Assert.All(Groups.Groups, group => Assert.All(group.Aliases, alias => Assert.Equal(alias.Trim(), alias)));
    }

    private static IEnumerable<string> Mentions(string sentence)
    {
        var tokens = Tokens(sentence);
        return Groups.FindAll(TokenList.Over(tokens)).Select(m => string.Join(' ', tokens[m.FirstToken..m.EndToken].Select(t => t.Text)));
    }

    private static Token[] Tokens(string sentence)
    {
        var start = 0;
        return [.. sentence.Split(' ').Select((word, index) =>
        {
            var token = new Token { Index = index, Start = start, End = start + word.Length, Text = word, Lower = word.ToLowerInvariant(), Sentence = 0 };
            start = token.End + 1;
            return token;
        })];
    }
}
