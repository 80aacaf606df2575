using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Puts actors into a sentence: with the article that the document gives them, plural or singular.</summary>
internal static class ActorWords
{
    private static readonly WordSet DeterminerLeads = WordSets.Of("determiner-leads");

    private static readonly HashSet<string> CommonLeads = [.. WordSets.Of("common-leads"), .. LexiconFile.Rows("attacker-nouns").Select(row => row[0].Split(' ')[0])];

    private static readonly WordSet NumberLeads = WordSets.Of("number-leads");

    private static readonly WordSet NumberHedges = WordSets.Of("number-hedges");

    private static readonly WordSet PluralBodies = WordSets.Of("plural-bodies");

    private static readonly WordSet StatesWithArticle = WordSets.Of("states-with-article");

    private static readonly WordSet Bodies = WordSets.Of("bodies-with-article");

    private static readonly WordSet Institutions = WordSets.Of("institutions");

    /// <summary>"the Taliban", "two gunmen", "a suicide bomber".</summary>
    public static string WithArticle(Actor actor, string documentText)
    {
        var name = actor.Kind == ActorKind.Unnamed || !actor.Name.Contains(' ', StringComparison.Ordinal) ? InSentence(actor.Name) : actor.Name;
        if (TakesArticle(name) || (actor.Kind is ActorKind.Organization or ActorKind.State && IsBody(name)))
            return $"the {name}";
        if (actor.Kind == ActorKind.Unnamed && HedgeBefore(actor, documentText) is { } hedge)
            return $"{hedge} {name}";
        if (StandsBehindThe(actor, documentText) && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return $"the {name}";
        if (actor.Kind != ActorKind.Unnamed || IsPlural(actor) || char.IsAsciiDigit(name[0]) || StartsWithDeterminer(name))
            return name;
        return name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {name}" : $"a {name}";
    }

    /// <summary>A thing with the article that the document gives it: "the Radisson Blu hotel", "a bakery", "bus stations".</summary>
    public static string WithArticle(string thing, string documentText)
    {
        var name = InSentence(thing);
        if (StartsWithDeterminer(name) || char.IsAsciiDigit(name[0]))
            return name;
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            var at = documentText.IndexOf(article + thing, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && !char.IsLetter(documentText[at - 1])))
                return article + name;
        }

        return char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal) && Institutions.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) ? $"the {name}" : name;
    }

    /// <summary>A place with its article: "the Radisson Blu hotel", "the U.S."; the name of a town has none, though "the Baro market" stands in the text.</summary>
    public static string PlaceWithArticle(string place, string documentText)
    {
        if (TakesArticle(place))
            return $"the {place}";
        var head = place.Split(" in ", 2)[0].Split(" of ", 2)[0].Split(',', 2)[0];
        return char.IsLower(head[head.LastIndexOf(' ') + 1]) ? WithArticle(place, documentText) : place;
    }

    /// <summary>"Baronian army", "Moon Front": a name of several words that says what kind of body it is.</summary>
    private static bool IsBody(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Bodies.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    private static bool TakesArticle(string name) => StatesWithArticle.Contains(name.ToLowerInvariant());

    /// <summary>The noun that a phrase is about: "men" of "two men with rifles".</summary>
    public static string HeadOf(string name)
    {
        var head = name;
        foreach (var preposition in (string[])[" of ", " with ", " in ", " on "])
            head = head.IndexOf(preposition, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? head[..at] : head;
        return head[(head.LastIndexOf(' ') + 1)..];
    }

    /// <summary>"about" of "about thirty gunmen": a figure keeps its hedge.</summary>
    private static string? HedgeBefore(Actor actor, string text)
    {
        if (actor.Evidence.FirstOrDefault(e => e.Text.Equals(actor.Name, StringComparison.OrdinalIgnoreCase)) is not { } form || !StartsWithNumber(actor.Name))
            return null;
        foreach (var hedge in NumberHedges)
        {
            var at = form.Start - hedge.Length - 1;
            if (at >= 0 && text[form.Start - 1] == ' ' && string.Compare(text, at, hedge, 0, hedge.Length, StringComparison.OrdinalIgnoreCase) == 0 && (at == 0 || !char.IsLetter(text[at - 1])))
                return hedge;
        }

        return null;
    }

    private static bool StartsWithNumber(string name) => char.IsAsciiDigit(name[0]) || NumberLeads.Contains(FirstWord(name));

    /// <summary>Whether a verb about the actor stands in the plural.</summary>
    public static bool IsPlural(Actor actor)
    {
        if (actor.Kind == ActorKind.Organization && PluralBodies.Contains(actor.Name.Split(' ')[^1].ToLowerInvariant()))
            return true;
        if (actor.Kind != ActorKind.Unnamed)
            return actor.Kind == ActorKind.Organization && actor.Name.EndsWith('s') && !actor.Name.Contains(' ', StringComparison.Ordinal) && actor.Name.Length > 4 && char.IsLower(actor.Name[^1]);
        var last = HeadOf(actor.Name);
        return last.EndsWith("men", StringComparison.OrdinalIgnoreCase) || last.ToLowerInvariant() is "people" or "police" or "troops" || (last.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !last.EndsWith("ss", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A phrase as it stands within a sentence: its first letter small unless it begins a name.</summary>
    public static string InSentence(string phrase)
    {
        var first = phrase.Split(' ', 2)[0];
        return first.Length > 0 && CommonLeads.Contains(char.ToLowerInvariant(first[0]) + first[1..]) ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
    }

    private static bool StartsWithDeterminer(string name) => DeterminerLeads.Contains(FirstWord(name));

    private static string FirstWord(string name) => name.Split(' ', 2)[0].ToLowerInvariant();

    private static bool StandsBehindThe(Actor actor, string text) => actor.Kind is ActorKind.Organization or ActorKind.State &&
        actor.Evidence.Any(e => e.Start >= 4 && string.Equals(text[(e.Start - 4)..e.Start], "the ", StringComparison.OrdinalIgnoreCase) && e.Text == actor.Name);
}
