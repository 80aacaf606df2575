using CsCheck;
using Reports.Pipeline.Storage;

namespace Reports.Pipeline.Tests.Storage;

public sealed class ProvenanceTests
{
    [Fact]
    public void Notes_are_header_safe_and_come_back_as_they_were() =>
        Gen.String.Where(text => text.Length < 90 && text.Length > 0 && text.EnumerateRunes().All(rune => rune.Value != 0xFFFD)).Sample(text =>
        {
            var metadata = new Provenance { Title = text, Code = "x" }.ToMetadata();
            Assert.All(metadata.Values, value => Assert.All(value, character => Assert.InRange(character, '!', '~')));
            Assert.Equal(text, Provenance.Of(new BlobEntry("a", "e", default, 0, metadata)).Title);
        });

    [Fact]
    public void A_title_cannot_break_out_of_its_header()
    {
        var metadata = new Provenance { Title = "Attack\r\nx-ms-meta-evil: 1" }.ToMetadata();
        Assert.Equal("Attack%0D%0Ax-ms-meta-evil%3A%201", metadata["title"]);
    }

    [Fact]
    public void All_notes_together_stay_under_eight_kilobytes()
    {
        var endless = new string('ع', 5000);
        var metadata = new Provenance { Title = endless, Message = endless, Incident = endless, Toll = endless }.ToMetadata();
        Assert.InRange(metadata.Sum(pair => pair.Key.Length + pair.Value.Length), 1, 8000);
    }
}
