namespace Reports.Pipeline.Tests.Support;

/// <summary>Small articles, all different.</summary>
internal static class Articles
{
    public static string Number(int number) =>
        $"Gunmen killed {number} people at a market in the town of Darreh on Monday, officials said.\n\n"
        + "Witnesses told reporters that the attackers arrived on motorcycles and opened fire near the bus station. "
        + "No group has claimed responsibility for the attack.";
}
