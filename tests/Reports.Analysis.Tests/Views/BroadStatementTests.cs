namespace Reports.Analysis.Tests.Views;

/// <summary>Statements that stand apart from their cue, in nouns, in front of who speaks, or behind words that hide them. Lines are "rule | speaker | cue | text".</summary>
public sealed class BroadStatementTests
{
    [Theory]
    [InlineData("The council closed a bridge which engineers said was unsafe.", "antecedent-cue | engineers | said | a bridge was unsafe")]
    [InlineData("The army left the nine villages that officers said had been mined.", "antecedent-cue | officers | said | the nine villages had been mined")]
    [InlineData("The envoys brought a plan that Anna Weiss described as a trap.", "antecedent-cue | Anna Weiss | described | a plan as a trap")]
    [InlineData("The bridge that engineers said was shut will open on Monday.", "antecedent-cue | engineers | said | The bridge was shut")]
    [InlineData("Ivo Panov said he may close the market, which he said would calm the town.", "antecedent-cue | Ivo Panov | said | the market would calm the town")]
    [InlineData("Ivo Panov said he may close the market, which he said would calm the town.", "subject-cue | Ivo Panov | said | he may close the market")]
    public void What_is_spoken_of_stands_in_front_of_the_clause(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("The council closed a bridge which was unsafe.")]
    [InlineData("The station was shown a tape which the critics point to as proof.")]
    [InlineData("The council closed a bridge which engineers did not say was unsafe.")]
    public void A_relative_clause_without_a_statement_is_none(string text) => Assert.DoesNotContain(ViewReader.Read(text), view => view.Rule == "antecedent-cue");

    [Theory]
    [InlineData("The rescue service issued a warning that the river would rise.", "voiced-noun-cue | The rescue service | issued a warning | the river would rise")]
    [InlineData("Anna Weiss made public requests for help with the bail.", "voiced-noun-cue | Anna Weiss | made public requests for | help with the bail")]
    [InlineData("Rebels in the hills had made threats against the governor of Odrin.", "voiced-noun-cue | Rebels in the hills | made threats against | the governor of Odrin")]
    [InlineData("The governor gave his condolences to the families.", "voiced-noun-cue | The governor | gave | his condolences to the families")]
    [InlineData("The miners' demands include higher wages and the release of Panov.", "noun-cue | The miners | demands include | higher wages and the release of Panov")]
    [InlineData("The mayor's argument was that the law had lapsed.", "noun-cue | The mayor | argument was | the law had lapsed")]
    [InlineData("The court heard the governor's claims of electoral fraud.", "noun-cue | the governor | claims of | electoral fraud")]
    [InlineData("The council ignored calls by residents for a new inquiry.", "noun-cue | residents | calls by | a new inquiry")]
    [InlineData("He spoke despite warnings from officers that the road was mined.", "noun-cue | officers | warnings from | the road was mined")]
    public void Nouns_tell_what_their_author_or_the_subject_of_their_verb_has_said(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("The rescue service issued no warning that the river would rise.")]
    [InlineData("The rescue service has not issued a warning that the river would rise.")]
    [InlineData("A warning was issued on Monday.")]
    [InlineData("Their demands were met on Monday.")]
    [InlineData("The governor received a call from Odrin.")]
    [InlineData("The group's claims of responsibility came late.")]
    [InlineData("Police issued an appeal for witnesses.")]
    public void Nouns_without_a_speaker_or_with_nothing_said_are_no_views(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("Calling the raid a crime, the mayor left the town.", "fronted-cue | the mayor | Calling | the raid a crime")]
    [InlineData("Saying the road was mined, officers closed the bridge.", "fronted-cue | officers | Saying | the road was mined")]
    [InlineData("Remarked harbour engineer Anna Weiss, \"The bridge was never meant to carry lorries.\"", "fronted-cue | Anna Weiss | Remarked | The bridge was never meant to carry lorries.")]
    public void A_cue_may_open_its_sentence(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("Speaking to the Harbour Post, the mayor left the town.")]
    [InlineData("Reading is a habit, the mayor left the town.")]
    public void A_participle_that_tells_of_the_occasion_is_no_cue(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("Anna Weiss has maintained the inquiry is over.", "subject-cue | Anna Weiss | has maintained | the inquiry is over")]
    [InlineData("Officers were able to determine the lorry had come from Odrin.", "subject-cue | Officers | were able to determine | the lorry had come from Odrin")]
    [InlineData("The governor ordered the flags be lowered.", "subject-cue | The governor | ordered | the flags be lowered")]
    [InlineData("His sister reported to the police he had left the house.", "subject-cue | His sister | reported | he had left the house")]
    [InlineData("The clinic said in a statement, Panov would need care.", "subject-cue | The clinic | said in a statement | Panov would need care")]
    [InlineData("The ministry claimed, as of Friday, it was short of fuel.", "subject-cue | The ministry | claimed | it was short of fuel")]
    [InlineData("Residents there told the paper the officers had fled.", "addressee-cue | Residents | told | the officers had fled")]
    [InlineData("Reports as of Friday said the road was shut.", "subject-cue | Reports | said | the road was shut")]
    [InlineData("The two ministers both said the road was shut.", "subject-cue | The two ministers | said | the road was shut")]
    [InlineData("The council had asked Governor Ivo Panov, who was in Odrin, to return.", "addressee-cue | The council | had asked | Governor Ivo Panov, who was in Odrin, to return")]
    [InlineData("The hospital also asked for patience and for blood.", "addressee-cue | The hospital | also asked for | patience and for blood")]
    [InlineData("The bishop asked people to \"pray for the dead of the harbour\".", "addressee-cue | The bishop | asked | people to pray for the dead of the harbour")]
    [InlineData("Another nurse, Anna Weiss, described burning roofs and broken glass.", "subject-cue | Anna Weiss | described | burning roofs and broken glass")]
    [InlineData("Lena Fry, spokeswoman for the harbour office, sharply criticized the council's decision.", "subject-cue | Lena Fry | criticized | the council's decision")]
    [InlineData("Anna Weiss said banning lorries, which damage the road, may help the town.", "subject-cue | Anna Weiss | said | banning lorries, which damage the road, may help the town")]
    [InlineData("Ninety officers signed an open letter urging Governor Ivo Panov to resign.", "participle-cue | Ninety officers | urging | Governor Ivo Panov to resign")]
    [InlineData("Two farmers filed a motion claiming the wall was unlawful.", "participle-cue | Two farmers | claiming | the wall was unlawful")]
    [InlineData("\"The road was mined,\" reads the harbour office's statement.", "inverted-cue | the harbour office | reads | The road was mined")]
    [InlineData("The press has questioned the governor's motives.", "subject-cue | The press | has questioned | the governor's motives")]
    [InlineData("In 2014, what the mayor called \"theft from the poor\" led to a strike.", "subject-cue | the mayor | called | theft from the poor")]
    [InlineData("Harbour Fire and Rescue requested boats and pumps from other towns.", "subject-cue | Harbour Fire and Rescue | requested | boats and pumps from other towns")]
    [InlineData("Anna Weiss promised protests every week until the law falls.", "addressee-cue | Anna Weiss | promised | protests every week until the law falls")]
    [InlineData("Lead author Anna Weiss of Odrin University explained to the press, \"The bones were carried here by the river.\"", "subject-cue | Anna Weiss | explained | The bones were carried here by the river.")]
    [InlineData("Several farmers claiming the vote was unlawful will march on Sunday.", "participle-cue | Several farmers | claiming | the vote was unlawful")]
    [InlineData("The station showed footage of Anna Weiss saying the war was over.", "participle-cue | Anna Weiss | saying | the war was over")]
    [InlineData("The council argued that the road was mined, as the Harbour Post reported.", "as-noted | Harbour Post | reported | the road was mined")]
    [InlineData("The road was mined, by the harbour office's report.", "according-to | the harbour office's report | by | The road was mined")]
    [InlineData("By most accounts, the road was mined.", "according-to | most accounts | By | the road was mined")]
    [InlineData("The critics, who questioned the governor's motives, left.", "relative-cue | The critics | questioned | the governor's motives")]
    [InlineData("The prime minister offered \"condolences to the families of the drowned\".", "voiced-noun-cue | The prime minister | offered | condolences to the families of the drowned")]
    [InlineData("There was scepticism among farmers about the truce in the hills.", "noun-cue | farmers | scepticism among | the truce in the hills")]
    [InlineData("Experts attribute this to human error.", "subject-cue | Experts | attribute | this to human error")]
    public void Statements_behind_words_that_hide_them(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("The mayor wrote \"We are shaken\" and sent flowers.", "We are shaken")]
    [InlineData("The driver told reporters he was innocent, with some papers claiming otherwise.", "he was innocent")]
    [InlineData("The agency says the house was empty despite the Harbour Post reporting a light.", "the house was empty")]
    [InlineData("Anna Weiss already pleaded guilty or was convicted.", "guilty")]
    [InlineData("When rebels ask for help, too many are lost.", "help")]
    [InlineData("Farmers called for Panov's resignation after the harbour was closed.", "Panov's resignation")]
    [InlineData("The office warned of floods in the valley, with nine towns cut off.", "floods in the valley")]
    public void A_statement_ends_where_another_deed_or_speaker_begins(string text, string expected) => Assert.Contains(ViewReader.Read(text), view => view.Text == expected);

    [Theory]
    [InlineData("Police questioned the men for nine hours.")]
    [InlineData("Militants tied six men to a lorry.")]
    [InlineData("Anna Weiss slammed Ivo Panov.")]
    [InlineData("The judge ordered Panov held until trial.")]
    [InlineData("Ivo Panov said on Sunday as the crowd roared.")]
    [InlineData("Anna Weiss recalled her season with the choir.")]
    [InlineData("The road was shut, as the river rose.")]
    [InlineData("The road was shut, as the law required.")]
    [InlineData("The paper asked about them in May.")]
    [InlineData("She met leaders of many towns advocating action.")]
    [InlineData("The raid was led by Panov, by night.")]
    [InlineData("Divers found the man in the harbour. The court found a way out.")]
    [InlineData("The screens projected an animation of eyes.")]
    public void Deeds_and_bare_names_are_no_statements(string text) => Assert.Empty(Lines(text));

    [Fact]
    public void A_name_behind_a_dash_says_the_quotation_that_opens_the_paragraph() => Assert.Equal(
        ["dash-speaker | Anna Weiss |  | The bridge was never meant to carry lorries."],
        Lines("The bridge was shut.\n\n\u201CThe bridge was never meant to carry lorries.\u201D \u2014 Anna Weiss, mayor of Odrin"));

    [Fact]
    public void The_dash_and_the_name_may_stand_in_a_paragraph_of_their_own() => Assert.Equal(
        ["dash-speaker | Anna Weiss |  | The bridge was never meant to carry lorries."],
        Lines("\u201CThe bridge was never meant to carry lorries.\u201D\n\n- Anna Weiss.\n\nThe bridge is shut now."));

    [Theory]
    [InlineData("The collapse does not surprise engineer Anna Weiss: \u201CThe bridge was never meant to carry lorries.\u201D", "Anna Weiss")]
    [InlineData("Ivo Panov attacked Anna Weiss: \u201CShe was never meant to lead the council of this town.\u201D", "Ivo Panov")]
    public void A_name_in_front_of_a_colon_speaks_unless_a_person_is_the_subject(string text, string speaker) => Assert.Equal(speaker, Assert.Single(ViewReader.Read(text)).Speaker.Name);

    [Theory]
    [InlineData("\u201CThe bridge was never meant to carry lorries\u201D \u2014 the sign at the gate is old.")]
    [InlineData("The sign, \u201CThe bridge is not meant to carry lorries\u201D \u2014 in Odrin.")]
    public void A_dash_before_a_clause_or_behind_one_names_no_speaker(string text) => Assert.DoesNotContain(ViewReader.Read(text), view => view.Rule == "dash-speaker");

    private static IEnumerable<string> Lines(string text) => ViewReader.Read(text).Select(view => $"{view.Rule} | {view.Speaker.Name} | {view.Cue} | {view.Text}");
}
