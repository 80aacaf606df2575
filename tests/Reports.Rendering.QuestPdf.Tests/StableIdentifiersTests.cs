using System.Text;

namespace Reports.Rendering.QuestPdf.Tests;

public sealed class StableIdentifiersTests
{
    private const string Template = "%PDF-1.7 {2} <xmpMM:DocumentID>uuid:{1}</xmpMM:DocumentID> trailer <</Size 3 /ID [<{0}> <{0}>]>> %%EOF";

    [Fact]
    public void Files_that_differ_in_their_identifier_alone_become_equal()
    {
        var one = File("CCB63489D8963831B87D6B74F0A61F84", "ccb63489-d896-3831-b87d-6b74f0a61f84");
        var other = File("0123456789ABCDEF0123456789ABCDEF", "01234567-89ab-cdef-0123-456789abcdef");

        StableIdentifiers.Apply(one);
        StableIdentifiers.Apply(other);

        Assert.Equal(one, other);
    }

    [Fact]
    public void Other_content_has_another_identifier_and_both_places_agree()
    {
        var one = File("CCB63489D8963831B87D6B74F0A61F84", "ccb63489-d896-3831-b87d-6b74f0a61f84");
        var other = File("CCB63489D8963831B87D6B74F0A61F84", "ccb63489-d896-3831-b87d-6b74f0a61f84", "other words");

        StableIdentifiers.Apply(one);
        StableIdentifiers.Apply(other);

        Assert.NotEqual(IdentifierOf(one), IdentifierOf(other));
        Assert.Contains($"uuid:{Guid.Parse(IdentifierOf(one)):D}", Encoding.ASCII.GetString(one), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 no trailer")]
    [InlineData("%PDF-1.7 trailer <</ID [<12")]
    [InlineData("%PDF-1.7 trailer <</ID [<zz0123456789ABCDEF0123456789ABCD> <00>]>>")]
    public void A_file_without_an_identifier_stays_as_it_is(string text)
    {
        var file = Encoding.ASCII.GetBytes(text);

        StableIdentifiers.Apply(file);

        Assert.Equal(text, Encoding.ASCII.GetString(file));
    }

    private static byte[] File(string plain, string hyphenated, string content = "words") =>
        Encoding.ASCII.GetBytes(Template.Replace("{0}", plain, StringComparison.Ordinal).Replace("{1}", hyphenated, StringComparison.Ordinal).Replace("{2}", content, StringComparison.Ordinal));

    private static string IdentifierOf(byte[] file) => Encoding.ASCII.GetString(file).Split("/ID [<")[1][..32];
}
