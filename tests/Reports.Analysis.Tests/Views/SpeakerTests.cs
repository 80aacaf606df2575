using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Analysis.Views;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Views;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Analysts said the attack was planned.", SpeakerCategory.Analyst)]
    [InlineData("The foreign minister said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("A police spokesman said the attack was planned.", SpeakerCategory.Security)]
    [InlineData("A spokesman for the interior ministry said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("The rebels said the attack was planned.", SpeakerCategory.Militant)]
    [InlineData("One of the survivors said the attack was planned.", SpeakerCategory.Victim)]
    [InlineData("Witnesses said the attack was planned.", SpeakerCategory.Witness)]
    [InlineData("Local media said the attack was planned.", SpeakerCategory.Media)]
    [InlineData("A former intelligence officer said the attack was planned.", SpeakerCategory.Analyst)]
    [InlineData("Lawyers said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Ivo Panov, spokesperson for the provincial governor, said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("Ivo Panov, spokesperson for the bakers, said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("The Minister of Health, Ivo Panov, said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("Footage from the State University showed the attack was planned.", SpeakerCategory.Other)]
    [InlineData("The young father of two said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("The father of the dead girl said the attack was planned.", SpeakerCategory.Victim)]
    [InlineData("Forbes said the attack was planned.", SpeakerCategory.Media)]
    [InlineData("Police commissioner Jane Doe said the attack was planned.", SpeakerCategory.Security)]
    [InlineData("The BBC's Jane Doe said the attack was planned.", SpeakerCategory.Media)]
    [InlineData("A former soldier, Ivo Panov, said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("State and federal election officials said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("Lt. Col. Ivo Panov said the attack was planned.", SpeakerCategory.Security)]
    [InlineData("A citizen of Kyrgyzstan said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Anna Weiss, fiancée of the dead reporter, said the attack was planned.", SpeakerCategory.Victim)]
    [InlineData("Ivo Panov, brother of a social media star, said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("The firm's president and CEO, Ivo Panov, said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("The head of the surgery department at the General Hospital, Jane Doe, said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, the Speaker of the House, said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("U.S. Attorney General Jane Doe said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("Pentagon Press Secretary Jane Doe said the attack was planned.", SpeakerCategory.Security)]
    [InlineData("White House Press Secretary Jane Doe said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("The affidavit said the attack was planned.", SpeakerCategory.Official)]
    [InlineData("A security guard at the mall said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, a veteran comedian, said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, a veteran of the CIA, said the attack was planned.", SpeakerCategory.Analyst)]
    [InlineData("The general manager of the mill said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Supporters of the Islamic State said the attack was planned.", SpeakerCategory.Militant)]
    [InlineData("Supporters of Hillary Clinton said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("The gunman's brother said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("A cousin of the suspect said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("A bus driver said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, who runs courses for the police, said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Jane Doe, who has also authored a book on drones, said the attack was planned.", SpeakerCategory.Analyst)]
    [InlineData("Jane Doe (R-Calif.) said the attack was planned.", SpeakerCategory.Official)]
    public void The_category_follows_the_role(string text, SpeakerCategory expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Speaker.Category);

    [Fact]
    public void He_is_who_spoke_last_although_he_spoke_of_somebody() =>
        Assert.Equal("Karim Haddad", ViewReader.Read("“I saw him,” declared Karim Haddad, who owns a shop. He said Ivo Panov paid in cash. “That is how I work,” he told jurors.")[^1].Speaker.Name);

    [Theory]
    [InlineData("The local leader of the rebel forces, al-Moro, said the town would fall.", "al-Moro")]
    [InlineData("AU trade and industry commissioner Karim Haddad said the town would fall.", "Karim Haddad")]
    [InlineData("The general secretary of the union (Union of Rail, Road and Port Workers), Karim Haddad, said the town would fall.", "Karim Haddad")]
    [InlineData("Karim Haddad, a baker who lives in the valley said the town would fall.", "Karim Haddad")]
    [InlineData("Karim Haddad, a driver, said he was afraid. “The town will fall,” said the young father of two.", "Karim Haddad")]
    [InlineData("In the camp I meet a retired carpenter. “The town will fall,” the carpenter says.", "a retired carpenter")]
    [InlineData("One young girl, Islam, said the town would fall.", "Islam")]
    [InlineData("The owner of a shop in Junction City, Kan., said the town would fall.", "The owner of a shop in Junction City")]
    [InlineData("It is secret because Karim Haddad and other users fear the town would fall.", "Karim Haddad and other users")]
    [InlineData("One man I spoke to said the town would fall.", "One man")]
    [InlineData("The Foreign Ministry and the Ministry of Trade were searched. The ministries said the town would fall.", "The Foreign Ministry and the Ministry of Trade")]
    [InlineData("The FBI and the CIA saw the tape. The agencies said the town would fall.", "The FBI and the CIA")]
    [InlineData("The mayor saw the tape. The agencies said the town would fall.", "The agencies")]
    [InlineData("The police chief, Ivo Panov, said the letters were private. His remarks indicated that the town would fall.", "Ivo Panov")]
    [InlineData("Ivo Panov spoke to the council. Mr. Panov's comments suggested that the town would fall.", "Ivo Panov")]
    [InlineData("The envoy's statement said the town would fall.", "The envoy")]
    [InlineData("An article on Monday about Jane Doe, one of the attackers in the raid, based on accounts from officials, reported that the town would fall.", "An article")]
    [InlineData("Ivo Panov, minister for the coast warned that the town would fall.", "Ivo Panov")]
    [InlineData("President Karim Haddad spoke. The Vice President, Ivo Panov, said the town would fall.", "Ivo Panov")]
    public void The_speaker_is_named_by_what_the_text_tells_of_him(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("The union, a major Panov foe, went on strike. Panov said the town would fall.")]
    [InlineData("The mayor, a chief Panov ally, went home. Panov said the town would fall.")]
    public void An_adjective_before_a_name_that_a_noun_follows_is_no_title(string text)
    {
        var speaker = ViewReader.Read(text)[^1].Speaker;
        Assert.Null(speaker.Description);
        Assert.Equal(SpeakerCategory.Other, speaker.Category);
    }

    [Theory]
    [InlineData("“It was terrifying,” said Jane Doe, a baker.", SpeakerCategory.Witness)]
    [InlineData("“I heard a bang from the bridge,” said a student.", SpeakerCategory.Witness)]
    [InlineData("“There was a huge explosion at noon,” said Jane Doe, a baker.", SpeakerCategory.Witness)]
    [InlineData("“I saw that the plan would fail,” said Jane Doe, a baker.", SpeakerCategory.Other)]
    [InlineData("“I saw huge crowds there,” said Jane Doe, a candidate.", SpeakerCategory.Other)]
    public void Locals_who_tell_what_they_saw_are_witnesses(string text, SpeakerCategory expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Speaker.Category);

    [Fact]
    public void Others_are_of_the_kind_of_those_before_them() =>
        Assert.Equal(SpeakerCategory.Analyst, ViewReader.Read("Some analysts say a coup is likely. Others say the army will hold on.")[^1].Speaker.Category);

    [Fact]
    public void An_attacker_by_what_the_text_tells_is_a_militant()
    {
        var article = new TextAnnotator().Annotate("Karim Haddad said he was alone.");

        Assert.Equal(SpeakerCategory.Militant, Assert.Single(new ViewFinder().Find(article, new EntityResolver().Resolve(article), _ => false, entity => entity.Name == "Karim Haddad")).Speaker.Category);
    }

    [Fact]
    public void The_subject_behind_according_to_describes_nobody() =>
        Assert.Null(Assert.Single(ViewReader.Read("According to the Volta Centre, the number of raids on the coast rose.")).Speaker.Description);

    [Fact]
    public void A_day_with_a_name_is_no_adjunct() => Assert.Empty(ViewReader.Read("Bloody Friday revealed a side of the group."));

    [Fact]
    public void What_somebody_called_for_is_no_description() =>
        Assert.Equal("the head of the clinic", ViewReader.Read("The head of the clinic, Jane Doe, called on the council to act. She said it was late.")[^1].Speaker.Description?.ToLowerInvariant());

    [Fact]
    public void An_appositive_gives_description_category_and_affiliation()
    {
        var speaker = Assert.Single(ViewReader.Read("Karim Haddad, a fellow at the Institute for Sahel Studies, said the attack was planned.")).Speaker;

        Assert.Equal("Karim Haddad", speaker.Name);
        Assert.Equal(SpeakerCategory.Analyst, speaker.Category);
        Assert.Equal("a fellow at the Institute for Sahel Studies", speaker.Description);
        Assert.Contains(speaker.Affiliations, name => name.Contains("Sahel Studies", StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_of_the_lexicon_speaks_as_a_militant() =>
        Assert.Equal(SpeakerCategory.Militant, Assert.Single(ViewReader.Read("Boko Haram said the attack on the market was planned.")).Speaker.Category);

    [Theory]
    [InlineData("Mayor of Bamako Karim Omar said the attack was planned.", "Karim Omar")]
    [InlineData("Businessman and party donor Stephen Brown said the attack was planned.", "Stephen Brown")]
    [InlineData("The ministry's chief planner for the border, retired Maj. Gen. Paul Reed, said the attack was planned.", "Paul Reed")]
    [InlineData("A faction called the Volta Liberation Front said the attack was planned.", "Volta Liberation Front")]
    [InlineData("Odrin Department of Roads official Ivo Panov said the attack was planned.", "Ivo Panov")]
    [InlineData("According to a Twitter post by Anna Weiss, the attack was planned.", "Anna Weiss")]
    [InlineData("A local assemblywoman, Anna Weiss, said the attack was planned.", "Anna Weiss")]
    [InlineData("According to a recent report by Amnesty International, the attack was planned.", "Amnesty International")]
    public void A_name_is_found_behind_titles_and_in_appositives(string text, string expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Speaker.Name);

    [Theory]
    [InlineData("The Liberal Green Party met on Monday. The party said the attack was planned.", "Liberal Green Party")]
    [InlineData("The Liberal Green Party met on Monday. The court said the attack was planned.", "The court")]
    public void A_noun_means_the_one_organisation_whose_name_ends_in_it(string text, string expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Speaker.Name);

    [Theory]
    [InlineData("In an interview with Anna Brown, the mayor said the attack was planned.")]
    [InlineData("Speaking to Paul Reed of the Courier, he said the attack was planned.")]
    public void Who_is_spoken_to_is_no_speaker(string text) =>
        Assert.DoesNotContain(ViewReader.Read(text), view => view.Speaker.Name is "Anna Brown" or "Paul Reed");

    [Fact]
    public void Members_are_of_the_group_that_the_sentence_names() =>
        Assert.Equal(SpeakerCategory.Militant, Assert.Single(ViewReader.Read("The raid divided Boko Haram, and some members said that it had been a mistake.")).Speaker.Category);

    [Fact]
    public void A_quotation_with_a_speaker_of_its_own_does_not_continue_the_last_one()
    {
        var views = ViewReader.Read("\u201CThe road is shut,\u201D the mayor said. Another driver posted: \u201CNobody told us to turn back.\u201D");

        Assert.Equal(["the mayor", "Another driver"], views.Select(view => view.Speaker.Name));
    }

    [Fact]
    public void An_unnamed_speaker_is_known_again_by_the_noun()
    {
        var views = ViewReader.Read("A onetime neighbour of the bomber said he had warned the police. The neighbour said that nobody had called back.");

        Assert.Equal(2, views.Count);
        Assert.All(views, view => Assert.Equal("A onetime neighbour of the bomber", view.Speaker.Name));
    }

    [Theory]
    [InlineData("Mila Stoeva, who survived the shooting, said the door was locked.")]
    [InlineData("Ivo Panov, whose daughter was killed, said the door was locked.")]
    [InlineData("A teacher who lost her husband said the door was locked.")]
    public void Whoever_was_harmed_speaks_as_a_victim(string text) =>
        Assert.Equal(SpeakerCategory.Victim, Assert.Single(ViewReader.Read(text)).Speaker.Category);

    [Theory]
    [InlineData("A spokesman for the interior ministry, Ivo Panov, said the raid was over.", "A spokesman for the interior ministry")]
    [InlineData("The regional governor Ivo Panov said the raid was over.", "regional governor")]
    public void A_title_or_an_office_before_the_name_describes(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Speaker.Description);

    [Theory]
    [InlineData("On Saturday Ivo Panov said the raid was over.")]
    [InlineData("Mr Ivo Panov said the raid was over.")]
    [InlineData("ODRIN ― Ivo Panov said the raid was over.")]
    public void A_day_a_courtesy_or_a_dateline_is_no_description(string text) =>
        Assert.Null(Assert.Single(ViewReader.Read(text)).Speaker.Description);

    [Fact]
    public void They_are_those_who_have_opened_a_sentence_since()
    {
        var views = ViewReader.Read("Regional authorities said 13 people were hurt. Officers are looking for a suspect. They described the man as dangerous.");

        Assert.Equal(["Regional authorities", "Officers"], views.Select(view => view.Speaker.Name));
    }

    [Fact]
    public void He_is_never_a_ministry_or_a_film() =>
        Assert.Single(ViewReader.Read("The film showed that the door was locked. The government said the raid was over. He said it had failed."), view => view.Speaker.Name == "The government");

    [Fact]
    public void A_spokesman_of_nobody_in_particular_speaks_for_whoever_spoke_last() =>
        Assert.Equal(SpeakerCategory.Security, ViewReader.Read("The army said the raid was over. A spokesman told reporters that nobody was hurt.")[^1].Speaker.Category);

    [Fact]
    public void An_office_held_now_tells_more_than_one_held_before() =>
        Assert.Equal(SpeakerCategory.Official, ViewReader.Read("Ivo Panov, a former mayor, said the raid was over. Interior Minister Ivo Panov said it had failed.")[0].Speaker.Category);

    [Fact]
    public void An_interviewer_is_not_the_one_who_speaks() =>
        Assert.DoesNotContain(ViewReader.Read("Speaking to Anna Weiss, he said the raid was over."), view => view.Speaker.Name == "Anna Weiss");

    [Theory]
    [InlineData("A Harbour Ministry news release said the talks went well. The two leaders praised the plan to rebuild the harbour. The release said the talks would go on.", "Harbour Ministry")]
    [InlineData("According to a 2004 report from the Transport Safety Board, a wing broke. Records show that the plane was old. The report said nobody was hurt.", "Transport Safety Board")]
    [InlineData("Harbour.net said a driver had seen the gunmen. The army denied the report. The website also reported that a second man had fled.", "Harbour.net")]
    public void A_document_is_known_again_by_its_noun(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("Nobody was hurt, the American said.", "the American")]
    [InlineData("Nobody was hurt, many Malians said.", "many Malians")]
    public void A_word_for_people_of_a_country_names_nobody(string text, string expected)
    {
        var speaker = Assert.Single(ViewReader.Read(text)).Speaker;

        Assert.Equal(expected, speaker.Name);
        Assert.Equal(SpeakerCategory.Other, speaker.Category);
    }

    [Fact]
    public void A_description_holds_the_whole_name_of_the_ministry() =>
        Assert.Equal("A Volta Department of State spokesperson", ViewReader.Read("A Volta Department of State spokesperson, Anna Weiss, said the raid was over.")[0].Speaker.Description);

    [Theory]
    [InlineData("Gov. Ivo Panov said the raid was over. The governor added that nobody was hurt.")]
    [InlineData("Sen. Ivo Panov said the raid was over. The senator added that nobody was hurt.")]
    public void An_abbreviated_title_is_known_again_in_full(string text) => Assert.All(ViewReader.Read(text), view => Assert.Equal("Ivo Panov", view.Speaker.Name));

    [Fact]
    public void The_next_name_of_a_list_with_its_title_describes_nobody() =>
        Assert.Null(ViewReader.Read("They arrested Ana Kovac, the theatre director Vera Stoeva, and others. Ana Kovac said the raid was over.")[^1].Speaker.Description);

    [Fact]
    public void The_next_of_a_list_of_groups_is_no_description() =>
        Assert.Null(Assert.Single(ViewReader.Read("ISIS accuses Boko Haram of weakness. It is a contest in which ISIS, Boko Haram, their allies and others compete.")).Speaker.Description);

    [Fact]
    public void He_is_whoever_spoke_last_behind_a_title_with_the_name_of_an_office() =>
        Assert.Equal("Anna Weiss", ViewReader.Read("Ivo Panov said the raid was over. A Department of Roads spokesperson, Anna Weiss, said the road was shut. \"We regret it,\" she said.")[^1].Speaker.Name);

    [Fact]
    public void A_quotation_that_its_own_sentence_introduces_is_not_the_last_speakers() =>
        Assert.DoesNotContain(
            ViewReader.Read("\"We stand together here,\" Ivo Panov said. The bishop's office in Odrin put it like this: \"Thank you to all who helped us.\""),
            view => view.Speaker.Name == "Ivo Panov" && view.Text.Contains("Thank you", StringComparison.Ordinal));
}
