using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Tests.Lexicons;

public sealed class WordSetTests
{
    private static readonly string[] Words = [.. from first in "abcxyz" from middle in new[] { "", "a", "bc", "lmno" } from last in "aeiz" select $"{first}{middle}{last}"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    public void Holds_its_words_and_no_others(int size)
    {
        var words = new HashSet<string>(Words.Where((_, i) => i % 96 < size), StringComparer.Ordinal);
        var set = new WordSet(words);
        Assert.All(Words, word => Assert.Equal(words.Contains(word), set.Contains(word)));
        Assert.Equal(words.Count, set.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Attack")]
    [InlineData("attack ")]
    [InlineData("ataack")]
    public void Tells_words_apart_letter_by_letter(string word) => Assert.False(new WordSet(["attack", "raid"]).Contains(word));

    [Fact]
    public void A_filter_may_err_only_in_saying_yes()
    {
        var filter = new WordFilter(expected: 4);
        foreach (var word in Words)
            filter.Add(word);
        Assert.All(Words, word => Assert.True(filter.MayHold(word)));
        Assert.False(filter.MayHold(""));
    }
}
