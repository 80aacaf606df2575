using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Text;

public sealed class QuotationFinderTests
{
    private static readonly TextAnnotator Annotator = new();

    [Theory]
    [InlineData("“We saw it,” he said, “and ran.”", "“We saw it,”|“and ran.”")]
    [InlineData("\"We saw it,\" he said, \"and ran.\"", "\"We saw it,\"|\"and ran.\"")]
    [InlineData("They called it \"likely\".", "\"likely\"")]
    [InlineData("'We saw the rebels' base,' he said.", "'We saw the rebels' base,'")]
    [InlineData("‘It’s over,’ he said.", "‘It’s over,’")]
    [InlineData("“He told us ‘go’ twice.”", "“He told us ‘go’ twice.”")]
    [InlineData("The rebels' base wasn't far in the '90s.", "")]
    [InlineData("``We won,'' he said.", "``We won,''")]
    [InlineData("“We saw it.\n\n“We ran,” he said.", "“We saw it.|“We ran,”")]
    public void Finds_quotations(string text, string expected)
    {
        var article = Annotator.Annotate(text);

        Assert.Equal(expected, string.Join('|', article.Quotations.Select(q => article.TextOf(q.OpenToken, q.EndToken))));
    }

    [Fact]
    public void A_quotation_that_goes_on_in_the_next_paragraph_is_open()
    {
        var article = Annotator.Annotate("“We saw it. It was near.\n\n“We ran,” he said.");

        Assert.Equal([false, true], article.Quotations.Select(quotation => quotation.Closed));
    }
}
