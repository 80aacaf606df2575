using Reports.Analysis.Text;

namespace Reports.Analysis.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static readonly TextAnnotator Annotator = new();

    [Theory]
    [InlineData("One fell. Two fled.", "One fell.|Two fled.")]
    [InlineData("It began on Nov. 20 in the north. Lt. Gen. Doe came.", "It began on Nov. 20 in the north.|Lt. Gen. Doe came.")]
    [InlineData("He lives in the U.S. The army left.", "He lives in the U.S.|The army left.")]
    [InlineData("The U.S. Army left.", "The U.S. Army left.")]
    [InlineData("“It is over. We won.” So he said.", "“It is over.|We won.”|So he said.")]
    [InlineData("“Who did it?” she asked. Nobody knew.", "“Who did it?” she asked.|Nobody knew.")]
    [InlineData("“Who did it?” Mary Doe asked.", "“Who did it?” Mary Doe asked.")]
    [InlineData("BAMAKO, Mali (AP) — Gunmen came. They left.", "BAMAKO, Mali (AP) — Gunmen came.|They left.")]
    [InlineData("It was late... and dark. Then... Nothing.", "It was late... and dark.|Then...|Nothing.")]
    [InlineData("George W. Doe spoke. J. K. Roe did not.", "George W. Doe spoke.|J. K. Roe did not.")]
    [InlineData("At 5 p.m. Tuesday it rained. At 6 a.m. Guards came.", "At 5 p.m. Tuesday it rained.|At 6 a.m. Guards came.")]
    [InlineData("Acme Inc. said no. Acme Inc. It failed.", "Acme Inc. said no.|Acme Inc.|It failed.")]
    [InlineData("Attack in the north\nSeveral people were hurt there.", "Attack in the north|Several people were hurt there.")]
    [InlineData("A heading\n\nThe text (it says so.) The end", "A heading|The text (it says so.)|The end")]
    [InlineData("It rose 3.5 percent. “Good.” 20 came.", "It rose 3.5 percent.|“Good.”|20 came.")]
    public void Splits_sentences(string text, string expected) => Assert.Equal(expected, string.Join('|', Sentences(text)));

    [Fact]
    public void A_blank_line_begins_a_paragraph()
    {
        var article = Annotator.Annotate("One.\n\nTwo. Three.\n \nFour.");

        Assert.Equal([0, 1, 1, 2], article.Sentences.Select(sentence => sentence.Paragraph));
    }

    [Fact]
    public void An_empty_text_has_no_sentences() => Assert.Empty(Annotator.Annotate(" \n\n ").Sentences);

    private static IEnumerable<string> Sentences(string text) =>
        Annotator.Annotate(text).Sentences.Select(sentence => text[sentence.Start..sentence.End]);
}
