using System.Globalization;
using CsCheck;
using Reports.Analysis.Quantities;
using Reports.Analysis.Tests.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Quantities;

public sealed class QuantityReaderTests
{
    private static readonly QuantityReader Reader = new(new NumberWords());

    private static readonly string[] Words =
    [
        "at", "least", "nearly", "two", "dozen", "20", "to", "30", "hundred", "more", "than", "and", "several", "a", "up", "or", "five", "million", "thousands", "of", "no", "fewer", "another", "1,000", "12-9",
    ];

    [Theory]
    [InlineData("20 people", 20, 20, CountQualifier.Exact)]
    [InlineData("nine people", 9, 9, CountQualifier.Exact)]
    [InlineData("twenty-three people", 23, 23, CountQualifier.Exact)]
    [InlineData("one hundred and five people", 105, 105, CountQualifier.Exact)]
    [InlineData("2,500 people", 2500, 2500, CountQualifier.Exact)]
    [InlineData("a dozen people", 12, 12, CountQualifier.Exact)]
    [InlineData("two dozen people", 24, 24, CountQualifier.Exact)]
    [InlineData("half a dozen people", 6, 6, CountQualifier.Exact)]
    [InlineData("1.5 million people", 1500000, 1500000, CountQualifier.Exact)]
    [InlineData("at least nine people", 9, null, CountQualifier.AtLeast)]
    [InlineData("more than 9 people", 9, null, CountQualifier.AtLeast)]
    [InlineData("over 9 people", 9, null, CountQualifier.AtLeast)]
    [InlineData("no fewer than 9 people", 9, null, CountQualifier.AtLeast)]
    [InlineData("more than two dozen people", 24, null, CountQualifier.AtLeast)]
    [InlineData("fewer than 10 people", null, 10, CountQualifier.AtMost)]
    [InlineData("up to 70 people", null, 70, CountQualifier.AtMost)]
    [InlineData("nearly 3,000 people", null, 3000, CountQualifier.Approximate)]
    [InlineData("almost 40 people", null, 40, CountQualifier.Approximate)]
    [InlineData("about 50 people", 50, 50, CountQualifier.Approximate)]
    [InlineData("an estimated 50 people", 50, 50, CountQualifier.Approximate)]
    [InlineData("dozens of people", 24, null, CountQualifier.Approximate)]
    [InlineData("scores of people", 40, null, CountQualifier.Approximate)]
    [InlineData("hundreds of people", 200, null, CountQualifier.Approximate)]
    [InlineData("several people", 3, null, CountQualifier.Approximate)]
    [InlineData("many people", null, null, CountQualifier.Approximate)]
    [InlineData("20 to 30 people", 20, 30, CountQualifier.Range)]
    [InlineData("six or seven people", 6, 7, CountQualifier.Range)]
    [InlineData("20-30 people", 20, 30, CountQualifier.Range)]
    [InlineData("nine or more people", 9, null, CountQualifier.AtLeast)]
    public void Reads_a_number_with_its_hedge(string text, int? minimum, int? maximum, CountQualifier qualifier)
    {
        var count = Read(text)?.Count;
        Assert.Equal((minimum, maximum, qualifier), (count?.Minimum, count?.Maximum, count?.Qualifier));
    }

    [Theory]
    [InlineData("people")]
    [InlineData("the 20")]
    [InlineData("at least people")]
    [InlineData("more than enough")]
    [InlineData("a man")]
    public void Finds_no_number_where_none_starts(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("another 15 were hurt", true)]
    [InlineData("a further 15 were hurt", true)]
    [InlineData("15 were hurt", false)]
    public void Knows_what_comes_on_top(string text, bool additional) => Assert.Equal(additional, Read(text)?.Additional);

    [Fact]
    public void Reads_every_whole_number_in_digits_back() =>
        Gen.Int[0, 999_999].Sample(n => Read(n.ToString("N0", CultureInfo.InvariantCulture) + " people")?.Count is { } count && count.Minimum == n && count.Maximum == n);

    [Fact]
    public void Keeps_bounds_in_order_whatever_the_words()
    {
        var words = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);
        words.Array[1, 8].Sample(list =>
        {
            var text = string.Join(' ', list);
            return Read(text)?.Count is not { } count || (!(count.Minimum > count.Maximum) && count.Minimum is not < 0 && text.StartsWith(count.Text, StringComparison.Ordinal));
        });
    }

    private static Quantity? Read(string text)
    {
        var article = ViolenceReader.Annotate(text);
        return Reader.ReadAt(article.Text, article.Tokens, 0, article.Tokens.Count);
    }
}
