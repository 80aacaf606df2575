namespace Reports.Analysis.Tests.Views;

/// <summary>What somebody says in a paragraph of its own, without quotation marks.</summary>
public sealed class BlockQuotationTests
{
    [Fact]
    public void A_paragraph_behind_a_colon_is_what_was_said_and_nobody_else_speaks_in_it()
    {
        const string text = "The harbour office said the road was shut.\n\nGovernor Ivo Panov added:\n\nThis is a shame. I asked for help in March. Nobody came, she told me.\n\nThe road was opened on Friday.";

        Assert.Equal(
            ["The harbour office | said | the road was shut", "Ivo Panov | added | This is a shame. I asked for help in March. Nobody came, she told me."],
            ViewReader.Lines(text));
    }

    [Theory]
    [InlineData("The office named the streets:\n\nThe road to the harbour was shut on Friday.")]
    [InlineData("The office would say:\n\nThe road to the harbour was shut on Friday.")]
    [InlineData("The office said:\n\n- The road to the harbour")]
    public void Lists_and_colons_without_a_statement_open_none(string text) =>
        Assert.DoesNotContain(ViewReader.Read(text), view => view.Rule == "block-quotation");
}
