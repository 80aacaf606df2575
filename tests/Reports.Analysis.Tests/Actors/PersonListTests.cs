namespace Reports.Analysis.Tests.Actors;

public sealed class PersonListTests
{
    private const string Three = "Ivo Panov: Perpetrator Suspected; Omar Haddad: Perpetrator Suspected; Juan Mora: Perpetrator Suspected";

    [Theory]
    [InlineData("Five men are suspected of killing the judge. Their names are Ivo Panov, Omar Haddad, and Juan Mora.", Three)]
    [InlineData("The judge was killed on Monday. The suspects were identified as Ivo Panov, 23, Omar Haddad, 31, and Juan Mora.", Three)]
    [InlineData("Police arrested three men suspected of killing the judge: Ivo Panov, Omar Haddad and Juan Mora.", Three)]
    public void The_names_of_several_suspects_take_their_place(string text, string expected) => Assert.Equal(Sorted(expected), Sorted(ActorsOf.Roles(text)));

    [Theory]
    [InlineData("The judge was killed. The victims were identified as Ivo Panov, Omar Haddad, and Juan Mora.")]
    [InlineData("Three singers won a prize. Their names are Ivo Panov, Omar Haddad, and Juan Mora.")]
    public void Names_of_others_are_no_suspects(string text) => Assert.DoesNotContain("Panov", ActorsOf.Roles(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A colonel, two lieutenants, and four soldiers were involved in the massacre.", "colonel: Perpetrator Suspected; two lieutenants: Perpetrator Suspected; four soldiers: Perpetrator Suspected")]
    [InlineData("The president implicated four officers and two soldiers in the murder of the judge.", "four officers: Perpetrator Accused; two soldiers: Perpetrator Accused")]
    [InlineData("A judge issued arrest warrants for Ivo Panov and Omar Haddad in the murder of the mayor.", "Ivo Panov: Perpetrator Accused; Omar Haddad: Perpetrator Accused")]
    [InlineData("The town mourns after the arrest of five soldiers accused of killing the mayor.", "five soldiers: Perpetrator Accused")]
    [InlineData("The colonel replaced Ivo Panov, one of the men involved in the murder of the judge.", "Ivo Panov: Perpetrator Suspected")]
    [InlineData("The raid was planned by Ivo Panov.", "Ivo Panov: Planner Fact")]
    [InlineData("Ivo Panov gave the order to kill the judge.", "Ivo Panov: Planner Fact")]
    [InlineData("Ivo Panov and Omar Haddad were arrested for the murder of the judge.", "Ivo Panov: Perpetrator Suspected; Omar Haddad: Perpetrator Suspected")]
    [InlineData("Colonel Ivo Panov, director of the academy, two lieutenants, and two soldiers are implicated in the massacre.", "Ivo Panov: Perpetrator Suspected; two lieutenants: Perpetrator Suspected; two soldiers: Perpetrator Suspected")]
    public void All_persons_of_a_list_are_accused(string text, string expected) => Assert.Equal(Sorted(expected), Sorted(ActorsOf.Roles(text)));

    [Theory]
    [InlineData("According to the colonel, two soldiers were involved in the massacre.", "colonel")]
    [InlineData("A judge issued permits for Ivo Panov and Omar Haddad.", "Panov")]
    public void Who_only_tells_of_it_is_not_of_the_list(string text, string name) => Assert.DoesNotContain(name, ActorsOf.Roles(text), StringComparison.Ordinal);

    private static string Sorted(string roles) => string.Join("; ", roles.Split("; ").Order(StringComparer.Ordinal));
}
