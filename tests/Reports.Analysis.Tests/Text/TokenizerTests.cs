using CsCheck;
using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Text;

public sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = new(Abbreviations.Load());

    [Theory]
    [InlineData("Mali's army didn't reply.", "Mali|'s|army|did|n't|reply|.")]
    [InlineData("They’ll go; he’d not.", "They|’ll|go|;|he|’d|not|.")]
    [InlineData("nearly 3,000 people, 3.5% and 20,30", "nearly|3,000|people|,|3.5|%|and|20|,|30")]
    [InlineData("the U.S. and the U.N. agreed", "the|U.S.|and|the|U.N.|agreed")]
    [InlineData("George W. Doe met Lt. Gen. Roe on Nov. 20.", "George|W.|Doe|met|Lt.|Gen.|Roe|on|Nov.|20|.")]
    [InlineData("al-Qaeda, non-Muslims, a 27-year-old", "al-Qaeda|,|non-Muslims|,|a|27-year-old")]
    [InlineData("a week earlier—by bomb--and 20–30 dead", "a|week|earlier|—|by|bomb|--|and|20|–|30|dead")]
    [InlineData("“Stop,” she said.", "“|Stop|,|”|she|said|.")]
    [InlineData("$5 million, US$20, €7", "$|5|million|,|US$|20|,|€|7")]
    [InlineData("the rebels’ base", "the|rebels|’|base")]
    [InlineData("Sana'a, Qur’an and O'Neill", "Sana'a|,|Qur’an|and|O'Neill")]
    [InlineData("It ended.The mayor left.", "It|ended|.|The|mayor|left|.")]
    [InlineData("see www.example.org/a-b, or a.b@example.com.", "see|www.example.org/a-b|,|or|a.b@example.com|.")]
    [InlineData("in the '90s they cannot", "in|the|'90s|they|can|not")]
    [InlineData("No. 7 said no.", "No.|7|said|no|.")]
    [InlineData("It ended at 5 p.m.The mayor left.", "It|ended|at|5|p.m.|The|mayor|left|.")]
    [InlineData("wait... at 5 p.m. (EST)", "wait|...|at|5|p.m.|(|EST|)")]
    [InlineData("#CityAttack by @press_desk", "#CityAttack|by|@press_desk")]
    [InlineData("THE REBELS' CHIEF WASN'T THERE", "THE|REBELS|'|CHIEF|WAS|N'T|THERE")]
    [InlineData("AT&T and and/or 9/11", "AT&T|and|and|/|or|9/11")]
    public void Cuts_text_into_tokens(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(token => text[token.Start..token.End])));

    [Fact]
    public void Every_character_but_white_space_is_in_one_token() =>
        Gen.String[Gen.Char["ab Z.'’\"“”-—–0123,$ \n\t@/éÅ‘…:\ud83d\ude00"], 0, 60].Sample(text =>
        {
            var covered = new int[text.Length];
            foreach (var token in Tokenizer.Tokenize(text))
            {
                for (var i = token.Start; i < token.End; i++)
                    covered[i]++;
            }

            return Enumerable.Range(0, text.Length).All(i => covered[i] == (char.IsWhiteSpace(text[i]) ? 0 : 1));
        });
}
