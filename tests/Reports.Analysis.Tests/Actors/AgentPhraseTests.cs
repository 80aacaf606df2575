namespace Reports.Analysis.Tests.Actors;

public sealed class AgentPhraseTests
{
    [Theory]
    [InlineData("Insurgents of the Islamic State (IS), the richest of the groups, killed nine traders.", "Islamic State", "Insurgents")]
    [InlineData("At 0620 ELN [National Liberation Army] guerrillas placed a bomb under the bridge.", "National Liberation Army", "guerrillas")]
    [InlineData("The Shining Path (SP) of Peru destroyed a bridge.", "Shining Path")]
    [InlineData("The raid was carried out by a group of rebels belonging to the Shining Path (SP).", "Shining Path", "group of rebels belonging to the Shining Path")]
    [InlineData("The guerrilla organization Shining Path killed nine traders.", "Shining Path")]
    [InlineData("The police station was bombed by the militant group \"Shining Path\".", "Shining Path")]
    [InlineData("An attack against the River - Coast pipeline, which burned for hours, was carried out by rebels.", "rebels")]
    public void A_phrase_goes_on_behind_brackets_hyphens_and_quotation_marks(string text, params string[] expected) => Assert.Equal(Sorted(expected), Perpetrators(text));

    [Theory]
    [InlineData("The bomb was planted by members of the Green Party of Odrin.", "Green Party of Odrin", "members of the Green Party of Odrin")]
    [InlineData("The guard was shot by one of the protesters.", "one of the protesters")]
    [InlineData("The guard was killed by at least three masked men.", "at least three masked men")]
    [InlineData("A grenade thrown at a bus by masked men wounded nine people.", "masked men")]
    [InlineData("The judge was riddled with bullets by two young men.", "two young men")]
    [InlineData("Guerrillas set two lorries loaded with coal on fire.", "Guerrillas")]
    [InlineData("The bomb was left by unidentified men at a bank.", "unidentified men")]
    [InlineData("Masked men fired from several sides at the car.", "Masked men")]
    [InlineData("Masked men took over the town hall.", "Masked men")]
    [InlineData("On the night of 3 September unidentified men placed two bombs in a hotel.", "unidentified men")]
    [InlineData("The minister blamed the murder of two nuns on rebels.", "rebels")]
    [InlineData("The murder of two nuns perpetrated by rebels shocked the town.", "rebels")]
    [InlineData("Ivo Panov had been shot by one or several people aboard the plane.", "one or several people")]
    [InlineData("Soldiers were the ones who murdered the teachers.", "Soldiers")]
    [InlineData("Two officials were held hostage by students.", "students")]
    [InlineData("The assassination of Ivo Panov, mayor of Odrin, by rebels shocked the town.", "rebels")]
    [InlineData("Police condemned the new act by the Shining Path.", "Shining Path")]
    [InlineData("Odrin air force helicopters strafed the camp.", "Odrin air force")]
    [InlineData("The bombing was attributed to the Ivo Panov gang.", "Ivo Panov gang")]
    [InlineData("Shining Path activists looted the shop.", "Shining Path")]
    [InlineData("A group calling itself the Liberation Brigade of Odrin killed two officers.", "Liberation Brigade of Odrin")]
    [InlineData("A group called Jund al-Fajr killed two officers.", "Jund al-Fajr")]
    [InlineData("Two officers were killed by a group known as the Moon Brigade.", "Moon Brigade")]
    [InlineData("Rebels killed a woman named Ana Ruiz and wounded nine others.", "Rebels")]
    [InlineData("Two young men drove a truck into a crowd.", "Two young men")]
    [InlineData("Soldiers commanded by Captain Ivo Panov murdered two farmers.", "Soldiers")]
    [InlineData("Police found the farmers the rebels had abducted.", "rebels")]
    [InlineData("Three masked men broke into the house of the judge and shot her dead.", "Three masked men")]
    [InlineData("The Odrin National Guard murdered two students.", "Odrin National Guard")]
    [InlineData("Two nurses have been held by the Shining Path since March.", "Shining Path")]
    [InlineData("The bombing bears the hallmarks of the Shining Path.", "Shining Path")]
    public void Agents_of_many_shapes_are_found(string text, params string[] expected) => Assert.Equal(Sorted(expected), Perpetrators(text));

    [Theory]
    [InlineData("The army took over the town hall.")]
    [InlineData("The company took over its rival.")]
    [InlineData("The bread was left by two men at a bank.")]
    [InlineData("The committee set two meetings on safety.")]
    [InlineData("The ship was loaded with coal by two men.")]
    [InlineData("Members of the Green Party killed the bill.")]
    [InlineData("Police praised the act by the mayor.")]
    public void Peaceful_deeds_of_the_same_shape_give_no_role(string text) => Assert.Empty(Perpetrators(text));

    [Theory]
    [InlineData("Several men shot the guard. Two men planted a bomb under the bridge.", 2)]
    [InlineData("Two men shot the guard. The two men planted a bomb under the bridge.", 1)]
    [InlineData("Rebels shot the guard. Rebels planted a bomb under the bridge.", 1)]
    [InlineData("Islamic State fighters shot the guard. Kurdish fighters killed nine traders.", 3)]
    public void Another_number_or_side_means_others(string text, int count) => Assert.Equal(count, Perpetrators(text).Length);

    [Theory]
    [InlineData("Shining Path guerrillas fled. The guerrillas killed nine traders.", "Shining Path: Perpetrator Fact")]
    [InlineData("The town fears the Shining Path. Rebels killed nine traders.", "Shining Path: Perpetrator Suspected")]
    public void The_only_group_that_a_text_names_stands_behind_its_rebels(string text, string expected) => Assert.Contains(expected, ActorsOf.Roles(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("An American airstrike killed nine traders.", "United States")]
    [InlineData("A French airstrike killed nine traders.", "France")]
    [InlineData("An American airstrike killed nine traders. The U.S. denied it.", "United States")]
    public void A_state_that_only_a_demonym_tells_of_has_its_name(string text, string expected) => Assert.Equal([expected], Perpetrators(text));

    [Theory]
    [InlineData("The town fears the Shining Path and Hezbollah. Rebels killed nine traders.")]
    [InlineData("The town fears the Shining Path. Masked men killed nine traders.")]
    [InlineData("The Shining Path denied responsibility for the raid. It rained.")]
    public void Of_several_groups_or_of_mere_gunmen_nothing_follows(string text) => Assert.DoesNotContain("Shining Path: Perpetrator Suspected", ActorsOf.Roles(text), StringComparison.Ordinal);

    private static string[] Perpetrators(string text) => Sorted(ActorsOf.Text(text).Where(a => a.Roles.Any(r => r.Role == Briefings.RoleKind.Perpetrator)).Select(a => a.Name));

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
