namespace Reports.Intake.Html;

/// <summary>Tells the offer that stands at a paywall from the text behind it: pages give both the same names.</summary>
internal static class Gates
{
    /// <summary>An offer says what it wants once in so many characters; the text of an article may speak of a register or a newsletter too.</summary>
    private const int CharactersOfWord = 300;

    private static readonly string[] OfferWords =
    [
        "subscri", "sign in", "sign up", "log in", "register", "unlock", "unlimited", "your account", "free trial", "cancel any", "per month", "a month",
        "continue reading", "keep reading", "newsletter",
    ];

    public static bool IsOffer(PageNode node)
    {
        if (node.Length == 0 || node.LinkDensity > 0.5)
            return true;
        var text = string.Concat(node.DescendantsAndSelf().Select(inner => inner.Text));
        return OfferWords.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) * CharactersOfWord >= text.Length;
    }
}
