using System.Text;
using Reports.Intake.Text;

namespace Reports.Intake.Tests.Text;

public sealed class TextDecoderTests
{
    private const string Sample = "The café’s owner – a “witness” – said the blast was heard 5 km away.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 with mark", "utf-16BE", "utf-16BE with mark", "utf-32 with mark", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_same_words_come_out_of_every_encoding(string name)
    {
        var encoding = TextDecoder.Named(name.Replace(" with mark", "", StringComparison.Ordinal))!;
        byte[] mark = name.EndsWith(" with mark", StringComparison.Ordinal) ? encoding.GetPreamble() : [];
        Assert.Equal(Sample, TextDecoder.Decode((byte[])[.. mark, .. encoding.GetBytes(Sample)]));
    }

    [Fact]
    public void Text_in_another_script_and_a_single_byte_encoding_is_told_by_statistics()
    {
        const string Russian = "В результате взрыва на рынке погибли три человека, сообщила полиция города. Ответственность никто не взял.";
        Assert.Equal(Russian, TextDecoder.Decode(TextDecoder.Named("windows-1251")!.GetBytes(Russian)));
    }

    [Fact]
    public void A_broken_sequence_in_utf8_costs_one_character_and_not_the_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes("“Nobody was hurt,” said the mayor’s aide – “nobody.”").ToList();
        bytes.InsertRange(8, [0xE2, 0x80]);
        var text = TextDecoder.Decode(bytes.ToArray());
        Assert.Contains("mayor’s aide – “nobody.”", text, StringComparison.Ordinal);
        Assert.Contains('\uFFFD', text!);
    }

    [Fact]
    public void Bytes_that_are_no_text_give_no_text()
    {
        var junk = new byte[4096];
        new Random(7).NextBytes(junk);
        Assert.Null(TextDecoder.Decode(junk));
    }

    [Theory]
    [InlineData("utf-8", 65001)]
    [InlineData("\"UTF-8\"", 65001)]
    [InlineData("iso-8859-1", 1252)]
    [InlineData("Windows-1251", 1251)]
    [InlineData("shift_jis", 932)]
    public void Declared_names_are_known(string name, int codePage) => Assert.Equal(codePage, TextDecoder.Named(name)!.CodePage);

    [Theory]
    [InlineData("no-such-encoding")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_names_are_not(string? name) => Assert.Null(TextDecoder.Named(name));
}
