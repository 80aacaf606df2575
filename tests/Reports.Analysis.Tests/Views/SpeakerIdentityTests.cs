using Reports.Briefings;

namespace Reports.Analysis.Tests.Views;

/// <summary>Whom a phrase or pronoun means, and by which name.</summary>
public sealed class SpeakerIdentityTests
{
    [Theory]
    [InlineData("Vera and Luis's mother, Ana Ruiz, said the town would fall.", "Ana Ruiz")]
    [InlineData("Another was the tour guide Karim Haddad, 24, who said the town would fall.", "Karim Haddad")]
    [InlineData("The then-manager of the harbour and director of the yard, Karim Haddad, said the town would fall.", "Karim Haddad")]
    [InlineData("The town would fall, said a baker using the pseudonym Mira.", "Mira")]
    [InlineData("A driver who gave his name only as Musa said the town would fall.", "Musa")]
    [InlineData("A driver using a phone said the town would fall.", "A driver using a phone")]
    [InlineData("Farmer and Panov loyalist Karim Haddad said the town would fall.", "Karim Haddad")]
    [InlineData("Jane Doe of the City College and contributor to the Star said the town would fall.", "Jane Doe")]
    [InlineData("Legal and religious groups said the town would fall.", "Legal and religious groups")]
    [InlineData("Other Republicans said the town would fall.", "Other Republicans")]
    [InlineData("Some Democrats said the town would fall.", "Some Democrats")]
    [InlineData("Pope Leo said the town would fall.", "Pope Leo")]
    [InlineData("Voter Kitty Mora Lau said the town would fall.", "Kitty Mora Lau")]
    public void One_sentence_tells_who_speaks(string text, string expected) => Assert.Equal(expected, Assert.Single(ViewReader.Read(text)).Speaker.Name);

    [Theory]
    [InlineData("The North Odrin Fire and Rescue Service sent boats. The fire service said the town would fall.", "North Odrin Fire and Rescue Service")]
    [InlineData("The Odrin Department of Prisons was warned. The Department said the town would fall.", "Odrin Department of Prisons")]
    [InlineData("The United States Department of State was warned. The State Department said the town would fall.", "United States Department of State")]
    [InlineData("The Odrin Department of Prisons and the Volta Department of Roads were warned. The Department said the town would fall.", "The Department")]
    [InlineData("The Odrin Department of Prisons was warned. The State Department said the town would fall.", "State Department")]
    [InlineData("The Supreme Court of Odrin sat on Monday. The ruling said the town would fall.", "Supreme Court of Odrin")]
    [InlineData("The Supreme Court of Odrin sat on Monday. A judge spoke. The ruling said the town would fall.", "The ruling")]
    [InlineData("The envoy spoke. Part of the envoy's statement said the town would fall.", "the envoy")]
    [InlineData("Rescuers came by boat, local media said. The hotel's website said the town would fall.", "The hotel's website")]
    [InlineData("According to a Harbour Board press release, the town would fall.", "Harbour Board")]
    [InlineData("His daughter Vera Holt was told. His daughter said the town would fall.", "Vera Holt")]
    [InlineData("A daughter of the mayor, Vera Holt, was told. Her brother said the town would fall.", "Her brother")]
    [InlineData("A federal judge in Odrin said the law was void. Judge Karim Haddad said the town would fall.", "Karim Haddad")]
    [InlineData("The government of Samoa closed the schools. The government said the town would fall.", "The government of Samoa")]
    [InlineData("The Samoan government met the government of Fiji. The government said the town would fall.", "The government")]
    [InlineData("Odrin Airways flies there. The company said the town would fall.", "Odrin Airways")]
    [InlineData("Odrin Airways flies there. Volta Airlines flies there too. The company said the town would fall.", "The company")]
    [InlineData("The North Odrin Fire and Rescue Service sent boats. According to a fire service statement, the town would fall.", "North Odrin Fire and Rescue Service")]
    [InlineData("According to videos posted on the site, the town would fall.", "videos posted on the site")]
    public void Words_before_tell_who_speaks(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Name);

    [Fact]
    public void A_judge_may_be_named_next() =>
        Assert.All(ViewReader.Read("A federal judge in Odrin said the law was void. Judge Karim Haddad said the town would fall."), view => Assert.Equal("Karim Haddad", view.Speaker.Name));

    [Theory]
    [InlineData("Prosecutor Jane Doe said the men were cruel. One of the victims decided to speak out. She said the town would fall.", "One of the victims")]
    [InlineData("Prosecutor Jane Doe said the men were cruel. A suspect was arrested. She said the town would fall.", "Jane Doe")]
    [InlineData("The mayor, Jane Doe, denounced the deal in which Chad agreed to the price. She said the town would fall.", "Jane Doe")]
    [InlineData("The Border Commission criticized the plan. They said the town would fall.", "Border Commission")]
    public void A_pronoun_goes_on_with_whoever_has_opened_a_sentence_since(string text, string expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Name);

    [Fact]
    public void The_president_is_no_former_vice_president() =>
        Assert.Equal("Ivo Panov", ViewReader.Read("President Ivo Panov lost to former Vice President Karim Haddad. The president said the vote was a fraud.")[^1].Speaker.Name);

    [Theory]
    [InlineData("Member of Parliament (MP) Jane Doe of the Workers Party said the town would fall.", SpeakerCategory.Official)]
    [InlineData("Jane Doe of the National Crime Agency said the town would fall.", SpeakerCategory.Security)]
    [InlineData("Jane Doe of Odrin Fire and Rescue said the town would fall.", SpeakerCategory.Official)]
    [InlineData("The singer's agent said the town would fall.", SpeakerCategory.Other)]
    [InlineData("His agent said the town would fall.", SpeakerCategory.Other)]
    [InlineData("Two agents said the town would fall.", SpeakerCategory.Security)]
    [InlineData("Fellow drummer Ivo Panov said the town would fall.", SpeakerCategory.Other)]
    [InlineData("An assembly of several foreign ministers said the town would fall.", SpeakerCategory.Official)]
    [InlineData("These videos and Reuters said the town would fall.", SpeakerCategory.Media)]
    [InlineData("Some of the site's users said the town would fall.", SpeakerCategory.Other)]
    [InlineData("One study in the Journal of Harbour Law said the town would fall.", SpeakerCategory.Analyst)]
    [InlineData("The company's chief technical officer, Ivo Panov, said the town would fall.", SpeakerCategory.Other)]
    [InlineData("The chief medical officer, Ivo Panov, said the town would fall.", SpeakerCategory.Official)]
    [InlineData("The decree said the town would fall.", SpeakerCategory.Official)]
    [InlineData("Vatican archbishop Ivo Panov said the town would fall.", SpeakerCategory.Official)]
    [InlineData("Archbishop Ivo Panov said the town would fall.", SpeakerCategory.Other)]
    [InlineData("Conservative leader Ivo Panov said the town would fall.", SpeakerCategory.Official)]
    [InlineData("The prosecutor general of Odrin, Ivo Panov, said the town would fall.", SpeakerCategory.Official)]
    [InlineData("Karim Haddad, a lawyer representing Jane Doe, was there. Doe said the town would fall.", SpeakerCategory.Other)]
    [InlineData("Vera and Luis's mother, Ana Ruiz, said Luis was killed.", SpeakerCategory.Victim)]
    [InlineData("His daughter said he died in bed.", SpeakerCategory.Other)]
    [InlineData("Ivo Panov died on Monday at 90. The city remembers a fire in May. Panov's family said he was in bed.", SpeakerCategory.Other)]
    [InlineData("Ivo Panov died on Monday in a fire. Panov's family said he was in bed.", SpeakerCategory.Victim)]
    [InlineData("Vera Holt, the nominee's eldest daughter, said the attack was planned.", SpeakerCategory.Other)]
    [InlineData("Scientists studying patients in Odrin said the town would fall.", SpeakerCategory.Analyst)]
    [InlineData("Reports citing people in the Workers Party said the town would fall.", SpeakerCategory.Media)]
    [InlineData("Karim Haddad, a student at the University of Odrin, said the town would fall.", SpeakerCategory.Other)]
    [InlineData("\"They stabbed me in the arm,\" said Jane Doe, a baker.", SpeakerCategory.Victim)]
    [InlineData("\"They stabbed the plan in the back,\" said Jane Doe, a baker.", SpeakerCategory.Other)]
    [InlineData("Jane Doe testified she was raped in the yard.", SpeakerCategory.Victim)]
    [InlineData("A plane crashed near Odrin. Investigators said the wing broke.", SpeakerCategory.Official)]
    [InlineData("A plane crashed near Odrin after an attack. Investigators said the wing broke.", SpeakerCategory.Security)]
    [InlineData("Jane Doe, the director of Odrin's Amnesty International, said the town would fall.", SpeakerCategory.Other)]
    [InlineData("The leader of Mali said the town would fall.", SpeakerCategory.Official)]
    [InlineData("Jane Doe, the chief executive of Hong Kong, said the town would fall.", SpeakerCategory.Official)]
    [InlineData("Odrin captain Ivo Panov said the town would fall.", SpeakerCategory.Other)]
    [InlineData("The ship's captain said the town would fall.", SpeakerCategory.Other)]
    [InlineData("Police captain Ivo Panov said the town would fall.", SpeakerCategory.Security)]
    [InlineData("Captain Ivo Panov said the town would fall.", SpeakerCategory.Security)]
    [InlineData("The city said the town would fall.", SpeakerCategory.Official)]
    [InlineData("The city of Odrin said the town would fall.", SpeakerCategory.Official)]
    [InlineData("Republican Representatives said the town would fall.", SpeakerCategory.Official)]
    [InlineData("WKRP-TV reported the town would fall.", SpeakerCategory.Media)]
    [InlineData("The chief technological officer of Harbour Light said the town would fall.", SpeakerCategory.Other)]
    [InlineData("His daughter said he was killed.", SpeakerCategory.Victim)]
    public void The_kind_follows_the_words(string text, SpeakerCategory expected) => Assert.Equal(expected, ViewReader.Read(text)[^1].Speaker.Category);
}
