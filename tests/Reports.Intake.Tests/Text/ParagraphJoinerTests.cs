using Reports.Intake.Text;

namespace Reports.Intake.Tests.Text;

public sealed class ParagraphJoinerTests
{
    private static readonly string[] Paragraphs =
    [
        "Two bombs went off within minutes of each other near the central market on Tuesday morning, killing four traders and a porter, the city's police chief said in a statement.",
        "Nobody has claimed the attack. A ministry spokesman blamed a militia that has been fighting for control of the river crossings since the spring, and promised a reward for information.",
        "Shopkeepers reopened their stalls by noon.",
    ];

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\n\n \t\n")]
    [InlineData("\u2029")]
    public void Paragraphs_come_out_whatever_separates_them(string separator) =>
        Assert.Equal(Paragraphs, ParagraphJoiner.Join(string.Join(separator, Paragraphs)));

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(78)]
    [InlineData(100)]
    public void Wrapped_lines_are_joined(int width) =>
        Assert.Equal(Paragraphs, ParagraphJoiner.Join(string.Join("\n\n", Paragraphs.Select(paragraph => Wrap(paragraph, width)))));

    [Theory]
    [InlineData("Four people were killed when two bombs went off near the market in the\nOld Town on Tuesday, the police chief of the city said.")]
    [InlineData("Four people were killed when two bombs went off near the market,\nOmar Test, the police chief of the city, told us on Tuesday.")]
    [InlineData("Four people were killed when two bombs went off near the market on\nTuesday. Nobody has claimed the attack, but a spokesman blamed a\nmilitia.")]
    public void A_few_wrapped_lines_are_joined_where_none_of_them_is_whole(string text) =>
        Assert.Equal([text.Replace('\n', ' ')], ParagraphJoiner.Join(text));

    [Fact]
    public void A_headline_as_long_as_the_line_under_it_is_not_joined_to_it()
    {
        string[] lines = ["Four killed as two bombs go off near the market in the old town, police say", "Four people were killed near the market on Tuesday, the chief of police said."];
        Assert.Equal(lines, ParagraphJoiner.Join(string.Join('\n', lines)));
    }

    [Fact]
    public void Paragraphs_of_wrapped_lines_may_be_told_apart_by_indents() =>
        Assert.Equal(Paragraphs, ParagraphJoiner.Join(string.Join("\n", Paragraphs.Select(paragraph => "    " + Wrap(paragraph, 70)))));

    [Fact]
    public void A_heading_among_wrapped_lines_stays_apart()
    {
        var text = Wrap(Paragraphs[0], 70) + "\n\nNo claim yet\n" + Wrap(Paragraphs[1], 70);
        Assert.Equal([Paragraphs[0], "No claim yet", Paragraphs[1]], ParagraphJoiner.Join(text));
    }

    [Fact]
    public void Lines_of_a_list_are_not_joined() =>
        Assert.Equal(["- one man from the north", "- two women from the south", "- three boys from the west", "- four girls, all of them cousins"],
            ParagraphJoiner.Join("- one man from the north\n- two women from the south\n- three boys from the west\n- four girls, all of them cousins"));

    [Fact]
    public void A_headline_is_not_joined_to_the_line_under_it() =>
        Assert.Equal(["Four killed in market blasts", "By Ana Example"], ParagraphJoiner.Join("Four killed in market blasts\nBy Ana Example"));

    [Fact]
    public void Spaces_are_made_single_and_invisible_characters_vanish() =>
        Assert.Equal(["A man was killed."], ParagraphJoiner.Join("\uFEFFA\u00A0man\t was  kil\u00ADled.\u200B"));

    [Theory]
    [InlineData("\"\"\"We kept the bridge,\"\" the sergeant says. \"\"It cost us two men.\"\"\"", "\"We kept the bridge,\" the sergeant says. \"It cost us two men.\"")]
    [InlineData("\"\"\"We kept the bridge,\"\" says the sergeant, Ali Demba. \"", "\"We kept the bridge,\" says the sergeant, Ali Demba.")]
    [InlineData("\"The raid was called \"\"Operation Reed\"\" by its planners.\"", "The raid was called \"Operation Reed\" by its planners.")]
    public void The_marks_of_a_tables_export_are_taken_off(string line, string expected) =>
        Assert.Equal(["Before it.", expected], ParagraphJoiner.Join("Before it.\n" + line));

    [Theory]
    [InlineData("\"We kept the bridge.\"")]
    [InlineData("\"We kept the bridge,\" the sergeant says. \"It cost us two men.\"")]
    [InlineData("He called it \"\"a disgrace\"\" on Monday.")]
    [InlineData("\"\"")]
    public void Quotations_keep_their_marks(string line) => Assert.Equal([line], ParagraphJoiner.Join(line));

    private static string Wrap(string paragraph, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in paragraph.Split(' '))
        {
            if (lines[^1].Length + 1 + word.Length > width)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }
        return string.Join('\n', lines);
    }
}
