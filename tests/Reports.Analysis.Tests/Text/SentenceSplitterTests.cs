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
    [InlineData("BAMAKO, Mali (AP) — Gunmen came. They left.", "BAMAKO, Mali (AP) —|Gunmen came.|They left.")]
    [InlineData("It was late... and dark. Then... Nothing.", "It was late... and dark.|Then...|Nothing.")]
    [InlineData("George W. Doe spoke. J. K. Roe did not.", "George W. Doe spoke.|J. K. Roe did not.")]
    [InlineData("At 5 p.m. Tuesday it rained. At 6 a.m. Guards came.", "At 5 p.m. Tuesday it rained.|At 6 a.m. Guards came.")]
    [InlineData("Acme Inc. said no. Acme Inc. It failed.", "Acme Inc. said no.|Acme Inc.|It failed.")]
    [InlineData("Attack in the north\nSeveral people were hurt there.", "Attack in the north|Several people were hurt there.")]
    [InlineData("A heading\n\nThe text (it says so.) The end", "A heading|The text (it says so.)|The end")]
    [InlineData("It rose 3.5 percent. “Good.” 20 came.", "It rose 3.5 percent.|“Good.”|20 came.")]
    [InlineData("It ended.The mayor left.", "It ended.|The mayor left.")]
    [InlineData("It ended at 5 p.m.The mayor left.", "It ended at 5 p.m.|The mayor left.")]
    [InlineData("“It is over.”The mayor left.", "“It is over.”|The mayor left.")]
    [InlineData("She said: \"It is over.\"The mayor left.", "She said: \"It is over.\"|The mayor left.")]
    [InlineData("The mayor left.\"It is over,\" she said.", "The mayor left.|\"It is over,\" she said.")]
    [InlineData("Mayor faces chargesProsecutors spoke.", "Mayor faces charges|Prosecutors spoke.")]
    [InlineData("Nine Guards InjuredAn engine burned.", "Nine Guards Injured|An engine burned.")]
    [InlineData("Baro has a bridge.HistoryBaro was rich.", "Baro has a bridge.|History|Baro was rich.")]
    [InlineData("Man Held in Bomb ProbeORIVA —\u00A0A man was held.", "Man Held in Bomb Probe|ORIVA —|A man was held.")]
    public void Splits_sentences(string text, string expected) => Assert.Equal(expected, string.Join('|', Sentences(text)));

    [Theory]
    [InlineData("They watched YouTube and LinkedIn. You saw a tube.")]
    [InlineData("Sean MacOdran met McBaro of OpenCorps. He left.")]
    [InlineData("The iPhone of Ms DeVarna rang. It rang.")]
    [InlineData("Three NGOs left. They left.")]
    public void Names_with_a_capital_inside_stay_whole(string text) => Assert.Equal(2, Sentences(text).Count());

    [Theory]
    [InlineData("ORIVA ― The mayor left.")]
    [InlineData("ORIVA, Baronia — The mayor left.")]
    [InlineData("NEW ORIVA, B.H. - The mayor left.")]
    [InlineData("ST. ORIVA, Bar., Oct. 3 (Agency) -- The mayor left.")]
    [InlineData("ORIVA (Agency) – The mayor left.")]
    [InlineData("Oriva, 12 May 2025 - The mayor left.")]
    [InlineData("Port Oriva, Barland, May 12 (Agency) — The mayor left.")]
    [InlineData("ORIVA CITY, 4 FEB 90 (RADIO ORIVA) -- THE MAYOR LEFT.")]
    public void A_dateline_is_a_sentence_of_its_own(string text)
    {
        var sentences = Annotator.Annotate(text).Sentences;

        Assert.Equal([true, false], sentences.Select(sentence => sentence.IsDateline));
        Assert.Equal(0, sentences[1].Paragraph);
    }

    [Theory]
    [InlineData("THE ARMY -- A FORCE OF OLD -- LEFT ORIVA.")]
    [InlineData("The mayor — a doctor — left.")]
    [InlineData("UN-led troops left Oriva - for now.")]
    [InlineData("ORIVA: The mayor left.")]
    [InlineData("NATO said on Monday - in a statement - that it left.")]
    [InlineData("Oriva - the old port - was quiet.")]
    [InlineData("The Moon Front (MF) - a militia - was quiet.")]
    public void Other_dashes_begin_no_sentence(string text) => Assert.DoesNotContain(Annotator.Annotate(text).Sentences, sentence => sentence.IsDateline);

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
