namespace Reports.Analysis.Tests.Views;

/// <summary>Every recogniser with sentences that it reads and sentences that it leaves alone. Lines are "rule | speaker | cue | text".</summary>
public sealed class RecogniserTests
{
    [Theory]
    [InlineData("\"The convoy never had a chance,\" said Colonel Amina Diallo, a spokeswoman for the army.",
        "inverted-cue | Amina Diallo | said | The convoy never had a chance")]
    [InlineData("\"The convoy never had a chance,\" the colonel added.", "quotation-then-cue | the colonel | added | The convoy never had a chance")]
    [InlineData("Nine soldiers were killed in the ambush, the ministry said on Tuesday.", "trailing-cue | the ministry | said | Nine soldiers were killed in the ambush")]
    [InlineData("The convoy, witnesses said, was hit from both sides of the road.", "trailing-cue | witnesses | said | The convoy was hit from both sides of the road")]
    public void Trailing_cues(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("On Tuesday, the ministry said that nine soldiers were killed.", "subject-cue")]
    [InlineData("In a statement, the ministry said: \"Nine soldiers were killed.\"", "subject-cue")]
    [InlineData("Asked about the convoy, the general said: \"We will find them.\"", "subject-cue")]
    public void What_stands_before_the_subject_is_no_content(string text, string rule) => Assert.Equal(rule, Assert.Single(ViewReader.Read(text)).Rule);

    [Theory]
    [InlineData("The rebels accused the army of shelling the market.", "subject-cue | The rebels | accused | the army of shelling the market")]
    [InlineData("Analysts described the video as an attempt to \"outbid\" rival groups.", "subject-cue | Analysts | described | the video as an attempt to outbid rival groups")]
    [InlineData("A source close to the investigation said the bomb was homemade.", "subject-cue | A source close to the investigation | said | the bomb was homemade")]
    [InlineData("The mayor told residents that the market would stay shut.", "addressee-cue | The mayor | told | the market would stay shut")]
    public void Cues_behind_their_subject(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("The explosion claimed the lives of nine soldiers.")]
    [InlineData("The general declined to comment.")]
    [InlineData("Those who say the war is over are wrong.")]
    [InlineData("The army backed the governor and opposed the rebels.")]
    public void Reporting_verbs_that_report_nothing(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("The mayor met critics from the valley, who accused the council of theft.", "relative-cue | critics from the valley | accused | the council of theft")]
    [InlineData("The court heard pleas for mercy from Panov's lawyers, who argued that he was ill.", "relative-cue | Panov's lawyers | argued | he was ill")]
    [InlineData("\"They are angry,\" said Ivo Panov, who thinks the mayor \"needs to be open.\"", "relative-cue | Ivo Panov | thinks | the mayor needs to be open.")]
    [InlineData("\"They are angry,\" said Ivo Panov, who thinks the mayor \"needs to be open.\"", "inverted-cue | Ivo Panov | said | They are angry")]
    [InlineData("Others, reacting to the delay, shouted, \"Stop the lies!\"", "subject-cue | Others | shouted | Stop the lies!")]
    [InlineData("The complaint alleges that Panov lied to agents.", "subject-cue | The complaint | alleges | Panov lied to agents")]
    [InlineData("The mayor became the butt of jokes from opponents on the coast, who accused the council of theft.", "relative-cue | opponents on the coast | accused | the council of theft")]
    [InlineData("The rebels tried to blame the army for failing to clear the market.", "subject-cue | The rebels | tried to blame | the army for failing to clear the market")]
    [InlineData("A detective who worked on the case admitted under questioning by lawyers that the file was lost.", "subject-cue | A detective | admitted | the file was lost")]
    [InlineData("Officers have determined the bomb was made at home.", "subject-cue | Officers | have determined | the bomb was made at home")]
    [InlineData("A poll published Saturday found that the mayor is disliked.", "subject-cue | A poll | found | the mayor is disliked")]
    [InlineData("A poll by the Odrin Institute conducted last week found that the mayor is disliked.", "subject-cue | A poll by the Odrin Institute | found | the mayor is disliked")]
    [InlineData("Two officials who spoke on condition of anonymity because they were not authorized to discuss the case said the man had a map.", "subject-cue | Two officials | said | the man had a map")]
    [InlineData("Those who know him say he is shy.", "subject-cue | Those who know him | say | he is shy")]
    [InlineData("People who live nearby said the street was quiet.", "subject-cue | People | said | the street was quiet")]
    [InlineData("A U.S. official briefed on the matter said the group had grown.", "subject-cue | A U.S. official briefed on the matter | said | the group had grown")]
    [InlineData("Sources privy to the talks say the group had grown.", "subject-cue | Sources privy to the talks | say | the group had grown")]
    [InlineData("The Iraqi military said its troops had entered the city.", "subject-cue | The Iraqi military | said | its troops had entered the city")]
    [InlineData("An FBI affidavit unsealed Monday said he had tested a device.", "subject-cue | An FBI affidavit | said | he had tested a device")]
    [InlineData("FBI Special Agent in Charge Lena Fry said the families were safe.", "subject-cue | Lena Fry | said | the families were safe")]
    [InlineData("She gave a speech in which Ivo Panov condemned rioters who burn shops.", "subject-cue | Ivo Panov | condemned | rioters who burn shops")]
    [InlineData("It was a blast that Mayor Ivo Panov described as \"an intentional act.\"", "subject-cue | Ivo Panov | described | as an intentional act.")]
    [InlineData("The mayor has since said the order was forged.", "subject-cue | The mayor | has since said | the order was forged")]
    [InlineData("Officers said the killing happened at dusk.", "subject-cue | Officers | said | the killing happened at dusk")]
    [InlineData("The spokesman blamed both the army and the police for the raid.", "subject-cue | The spokesman | blamed | both the army and the police for the raid")]
    [InlineData("The mayor told reporters Karim Haddad had fled.", "addressee-cue | The mayor | told | Karim Haddad had fled")]
    [InlineData("The Department of Defense justified the strike, which the president had ordered, as \"defensive\" in nature: \"The army has acted to protect its own people abroad.\"", "introduced-quotation | Department of Defense | justified | The army has acted to protect its own people abroad.")]
    [InlineData("The mayor told reporters today heavy rain is expected.", "addressee-cue | The mayor | told | heavy rain is expected")]
    [InlineData("According to the WHO, the disease is spreading.", "according-to | WHO | According to | the disease is spreading")]
    [InlineData("The road was mined, according to officers and village elders.", "according-to | officers and village elders | according to | The road was mined")]
    [InlineData("According to a May 3, 2018 police report, the road was mined.", "according-to | a May 3, 2018 police report | According to | the road was mined")]
    [InlineData("The mayor denied the rumours that the well might be poisoned, saying that as far as he knew no child was ill.", "participle-cue | The mayor | saying | as far as he knew no child was ill")]
    [InlineData("Experts called it a failure, as the market is full and margins are thin, while noting the army needs shells.", "participle-cue | Experts | noting | the army needs shells")]
    public void Statements_whose_words_the_tagger_takes_for_others(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("Funds pledged for the camps in the valley have fallen short of targets.")]
    [InlineData("The group felt strong enough to call a truce.")]
    [InlineData("The officer recalled the events for the radio.")]
    [InlineData("The council continued to write songs.")]
    [InlineData("The station was shown a tape which the critics point to as proof.")]
    [InlineData("Officials reported details of the strikes.")]
    [InlineData("The station takes a liberal view whilst strongly refuting repression.")]
    [InlineData("Residents want a department whose history of theft is made plain by court papers.")]
    [InlineData("People everywhere disclose more about themselves online.")]
    [InlineData("The officers assess whether the visitors are credible.")]
    [InlineData("The ministers waited while they determined whether the law applies.")]
    [InlineData("Officers determined the cause of the fire.")]
    [InlineData("As well as poems, many still just read for the love of it.")]
    public void What_is_done_or_felt_is_no_statement(string text) => Assert.Empty(Lines(text));

    [Fact]
    public void A_relative_clause_does_not_take_the_subject() =>
        Assert.Contains("subject-cue | The mayor | said | the market would stay shut", Lines("The mayor, who had fled the town, said the market would stay shut."));

    [Theory]
    [InlineData("The ministry said that nine soldiers were killed, and warned that more attacks were likely.", "conjoined-cue | The ministry | warned | more attacks were likely")]
    [InlineData("The governor said the market would open, adding that he would stay in the town.", "participle-cue | The governor | adding | he would stay in the town")]
    public void Cues_that_share_a_subject(string text, string expected)
    {
        var lines = Lines(text).ToList();

        Assert.Equal(2, lines.Count);
        Assert.Equal(expected, lines[1]);
    }

    [Theory]
    [InlineData("The attack was described by the governor as an act of war.", "passive-cue | the governor | was described | The attack as an act of war")]
    public void Passive_cues_name_their_speaker_behind_by(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("The attack was described as an act of war.")]
    [InlineData("The market was closed by the governor.")]
    [InlineData("They were recognized by soldiers at the bridge.")]
    public void A_passive_without_speaker_or_statement_is_no_view(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("The Daily Courier quoted a senior officer as saying that the convoy had been betrayed.", "quoted-source | a senior officer | saying | the convoy had been betrayed")]
    [InlineData("A senior officer was quoted as saying that the convoy had been betrayed.", "quoted-source | A senior officer | saying | the convoy had been betrayed")]
    public void Who_is_quoted_is_the_speaker(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("According to residents of the town, nine people were killed.", "according-to | residents of the town | According to | nine people were killed")]
    [InlineData("Nine people were killed, according to residents of the town.", "according-to | residents of the town | according to | Nine people were killed")]
    public void According_to(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Fact]
    public void A_quotation_over_paragraphs_is_one_view()
    {
        const string text = "The general said: \u201CWe will find them.\n\n\u201CWe will not stop at the river.\u201D";

        Assert.Equal(["subject-cue | The general | said | We will find them. We will not stop at the river."], Lines(text));
    }

    [Fact]
    public void A_quotation_that_opens_the_next_paragraph_continues_its_speaker()
    {
        const string text = "\u201CWe will find them,\u201D the general said.\n\n\u201CNobody can hide in the hills for ever.\u201D";

        Assert.Equal(["quotation-then-cue | the general | said | We will find them Nobody can hide in the hills for ever."], Lines(text));
    }

    [Fact]
    public void A_quotation_behind_a_paragraph_that_closes_with_marks_is_a_statement_of_its_own()
    {
        const string text = "The general said: \u201CWe will find them.\u201D\n\n\u201CNobody can hide in the hills for ever.\u201D";

        Assert.Equal("continued-quotation | the general |  | Nobody can hide in the hills for ever.", Lines(text).Last(), ignoreCase: true);
    }

    [Theory]
    [InlineData("The \"safe zone\" was hit again.")]
    [InlineData("They call it the \"road of death\".")]
    public void Scare_quotes_are_no_views(string text) => Assert.DoesNotContain(Lines(text), line => line.StartsWith("continued", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Daily Courier cited a security source that the convoy had been betrayed.", "cited-source | a security source | cited | the convoy had been betrayed")]
    public void Who_is_cited_with_a_clause_is_the_speaker(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("The Daily Courier cited reports that the convoy had been betrayed.")]
    [InlineData("The Daily Courier cited a security source.")]
    public void What_is_cited_is_no_speaker(string text) => Assert.DoesNotContain(ViewReader.Read(text), view => view.Rule == "cited-source");

    [Theory]
    [InlineData("As the Daily Courier reported, the convoy had been betrayed.", "as-reported | Daily Courier | reported | the convoy had been betrayed")]
    [InlineData("As reported by the Daily Courier, the convoy had been betrayed.", "as-reported | Daily Courier | reported | the convoy had been betrayed")]
    public void As_somebody_reported(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("As the convoy crossed the river, the bridge collapsed.")]
    public void As_with_another_verb_is_no_report(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("The army denied the governor's claim that the convoy had been betrayed.", "noun-cue | the governor | claim | the convoy had been betrayed")]
    [InlineData("The governor's claim that the convoy had been betrayed was false.", "noun-cue | The governor | claim | the convoy had been betrayed")]
    [InlineData("Nobody answered the governor's criticism of the army.", "noun-cue | the governor | criticism of | the army")]
    public void Nouns_that_tell_of_a_statement(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("Claims that the convoy had been betrayed spread in the town.")]
    [InlineData("Their statement was short.")]
    [InlineData("Monday's report that day was short.")]
    public void Nouns_without_owner_or_content_are_no_views(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("The mayor is confident that the market will open.", "adjective-cue | The mayor | is confident | the market will open")]
    [InlineData("Residents were very worried about new attacks.", "adjective-cue | Residents | were very worried about | new attacks")]
    public void Adjectives_that_tell_of_a_belief(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("The mayor is not sure about the market.")]
    [InlineData("The mayor would be happy about the market.")]
    [InlineData("The worried mayor closed the market.")]
    public void Adjectives_that_are_denied_or_only_possible_or_modify_are_no_views(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("Police: Twelve hurt in market blast", "colon-speaker | Police |  | Twelve hurt in market blast")]
    public void A_headline_names_its_speaker_before_a_colon(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("Update: Twelve hurt in market blast")]
    [InlineData("BAMAKO: Twelve people were hurt in a blast.")]
    public void A_label_or_a_place_before_a_colon_is_no_speaker(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("The governor opposed the plan to arm the militia.", "subject-cue | The governor | opposed | the plan to arm the militia")]
    [InlineData("The governor wants the army to leave the town.", "subject-cue | The governor | wants | the army to leave the town")]
    [InlineData("The governor made it clear that the market would stay shut.", "subject-cue | The governor | made it clear | the market would stay shut")]
    [InlineData("Officials put the death toll at 12.", "subject-cue | Officials | put | the death toll at 12")]
    [InlineData("The survey shows a town in fear.", "subject-cue | The survey | shows | a town in fear")]
    [InlineData("The court found the raid to be unlawful.", "subject-cue | The court | found | the raid to be unlawful")]
    public void Stands_and_findings(string text, string expected) => Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("The governor supports the rebels.")]
    [InlineData("The governor wants to leave the town.")]
    [InlineData("Officials put the wounded in a truck.")]
    [InlineData("The gunmen showed no mercy.")]
    [InlineData("The court found a way out.")]
    public void Acts_and_plans_are_no_views(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("Prosecutors also announced on Friday evening they were looking for two men.", "subject-cue | Prosecutors | also announced | they were looking for two men")]
    [InlineData("The rescue service indicated on Facebook the driver was badly hurt.", "subject-cue | The rescue service | indicated on Facebook | the driver was badly hurt")]
    [InlineData("Brown and others in the council warned the bridge could fall.", "addressee-cue | Brown and others in the council | warned | the bridge could fall")]
    [InlineData("The statement read: \"Nine soldiers were killed.\"", "subject-cue | The statement | read | Nine soldiers were killed.")]
    [InlineData("The report named no victim, but, according to his sister, Tom Brown had been on the bridge.", "according-to | his sister | according to | Tom Brown had been on the bridge")]
    [InlineData("The mayor \u2014 a former teacher \u2014 said the market would stay shut.", "subject-cue | The mayor | said | the market would stay shut")]
    [InlineData("The governor, on Sunday, met nobody. Those injured said the bridge had collapsed.", "subject-cue | Those | said | the bridge had collapsed")]
    [InlineData("Weiss aides said details of the plan will be published.", "subject-cue | Weiss aides | said | details of the plan will be published")]
    [InlineData("Even the governor's loudest critics, like Panov and Weiss, say the troops should leave.", "subject-cue | the governor's loudest critics | say | the troops should leave")]
    [InlineData("The officials whose homes were burned say the rebels have left.", "subject-cue | The officials | say | the rebels have left")]
    [InlineData("Panov and others who want a truce said the raid was a mistake.", "subject-cue | Panov and others | said | the raid was a mistake")]
    [InlineData("The firm declined the offer, according to a publishing executive familiar with the talks.", "according-to | a publishing executive | according to | The firm declined the offer")]
    [InlineData("According to Panov, the council's leader, Ali Reza, still hopes for talks.", "according-to | Panov | According to | the council's leader, Ali Reza, still hopes for talks")]
    [InlineData("Not everybody agrees that the cause is local.", "subject-cue | Not everybody | agrees | the cause is local")]
    [InlineData("Report: Twelve hurt in market blast", "colon-speaker | Report |  | Twelve hurt in market blast")]
    public void Clauses_that_taggers_and_commas_hide(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Fact]
    public void What_a_document_says_is_the_view_of_who_published_it() =>
        Assert.Contains("subject-cue | Karim Omar | suggested | the army had fled", Lines("Karim Omar published a letter which suggested that the army had fled."));

    [Theory]
    [InlineData("The president declared a state of emergency and three days of mourning.")]
    [InlineData("The Moon Front claimed the raid and released a picture of three men.")]
    [InlineData("Analysis: Why the rebels stopped being polite")]
    public void Acts_deeds_and_labels_are_no_statements(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("Units said to be loyal to the colonel left the town.")]
    [InlineData("Rebels declared an independent state in the hills. The president declared war on the rebels.")]
    [InlineData("The bridge is part of what people here call \"the road of death\".")]
    [InlineData("Anna Weiss flew to Camp Diallo, also called \"Camp West\", in the north.")]
    [InlineData("Also on Friday, Anna Weiss commented on the bombings in Odrin, Volta.")]
    [InlineData("Anna Weiss had reported Omar Diallo two years ago after he shouted at pupils.")]
    [InlineData("The mission had not, as of Friday, announced any plans.")]
    [InlineData("Refusing makes people reluctant in identifying odd acts such as a purchase of wire.")]
    [InlineData("Ivo Panov knows nothing, and the road is shut.")]
    [InlineData("The Moon Front claimed that attack.")]
    [InlineData("The council claims to speak for the valley.")]
    [InlineData("Anna Weiss blamed Boko Haram.")]
    [InlineData("Anna Weiss rejected the offer.")]
    [InlineData("The tool was found by engineers. The figures were first reported by the Daily Courier.")]
    [InlineData("The two men discussed the next steps in the plan, including a truce.")]
    [InlineData("The two men discussed the need to rebuild what was lost in the town.")]
    [InlineData("Panov's death shows the country is in turmoil. The crisis highlighted sharp differences.")]
    public void Labels_hearsay_acts_and_topics_are_no_statements(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("Divers, working in muddy water, according to the harbour office pulled nine people out of the wreck.",
        "according-to | the harbour office | according to | Divers, working in muddy water pulled nine people out of the wreck")]
    [InlineData("According to local radio, the man, nicknamed Ghost, had worked in a bakery.", "according-to | local radio | According to | the man, nicknamed Ghost, had worked in a bakery")]
    [InlineData("The governor was told by Colonel Amina Diallo of \"at least nine dead in the market\".", "passive-cue | Amina Diallo | was told | at least nine dead in the market")]
    [InlineData("The governor was told by Colonel Amina Diallo that nine people had died.", "passive-cue | Amina Diallo | was told | nine people had died")]
    [InlineData("The police denied it despite the Harbour Post claiming a driver had seen the gunmen.", "participle-cue | Harbour Post | claiming | a driver had seen the gunmen")]
    [InlineData("Chad, Mali, and Niger have said the raid was unlawful.", "subject-cue | Chad, Mali, and Niger | have said | the raid was unlawful")]
    [InlineData("Governor Ivo Panov responded by saying his refusal was misread.", "participle-cue | Ivo Panov | saying | his refusal was misread")]
    [InlineData("Anna Weiss says she stopped him after her two sons came home and said, \"Mother, we want to fight.\"", "conjoined-cue | her two sons | said | Mother, we want to fight.")]
    [InlineData("A bomb killed nine people in the market, officials said.", "trailing-cue | officials | said | A bomb killed nine people in the market")]
    [InlineData("[TEXT] Nine people died in the raid, according to the police.", "according-to | the police | according to | Nine people died in the raid")]
    [InlineData("The raid was condemned by the council.", "passive-cue | the council | was condemned | The raid")]
    public void Speakers_that_an_insertion_or_another_clause_hides(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Fact]
    public void Whoever_is_called_something_does_not_say_so() =>
        Assert.DoesNotContain(ViewReader.Read("Panov still hopes for talks. The Moon Front, founded by Omar after he broke with the Sun Army, has called Panov an apostate."), view => view.Speaker.Name == "Panov" && view.Text.Contains("apostate", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(string text) => ViewReader.Read(text).Select(view => $"{view.Rule} | {view.Speaker.Name} | {view.Cue} | {view.Text}");
}
