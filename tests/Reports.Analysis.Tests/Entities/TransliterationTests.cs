using Reports.Analysis.Entities;

namespace Reports.Analysis.Tests.Entities;

public sealed class TransliterationTests
{
    [Theory]
    [InlineData("zawahri", "zawahiri", true)]
    [InlineData("mohammed", "muhammad", true)]
    [InlineData("qaddafi", "kadafi", true)]
    [InlineData("hussein", "hussain", true)]
    [InlineData("miller", "wilson", false)]
    [InlineData("omar", "amir", false)]
    [InlineData("hassan", "hossam", false)]
    public void Tells_spellings_from_names(string first, string second, bool same) => Assert.Equal(same, Transliteration.AreSame(first, second));
}
