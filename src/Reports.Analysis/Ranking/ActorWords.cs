using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>Puts actors into a sentence: with the article that the document gives them, plural or singular.</summary>
internal static class ActorWords
{
    /// <summary>"the Taliban", "two gunmen", "a suicide bomber".</summary>
    public static string WithArticle(Actor actor, string documentText)
    {
        var name = actor.Kind == ActorKind.Unnamed ? InSentence(actor.Name) : actor.Name;
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

        return name;
    }

    /// <summary>"perpetrators", "people": words that say of a deed only that somebody did it.</summary>
    public static bool IsEmpty(Actor actor)
    {
        var name = InSentence(actor.Name);
        var head = name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        return actor.Kind == ActorKind.Unnamed && head is "perpetrator" or "perpetrators" or "people" or "person" or "persons" or "individual" or "individuals" or "suspect" or "suspects" or "those" or "criminals";
    }

    /// <summary>Whether a verb about the actor stands in the plural.</summary>
    public static bool IsPlural(Actor actor)
    {
        if (actor.Kind == ActorKind.Organization && actor.Name.Split(' ')[^1] is "forces" or "troops" or "rebels" or "militants" or "fighters" or "authorities" or "Forces" or "Rebels")
            return true;
        if (actor.Kind != ActorKind.Unnamed)
            return actor.Kind == ActorKind.Organization && actor.Name.EndsWith('s') && !actor.Name.Contains(' ', StringComparison.Ordinal) && actor.Name.Length > 4 && char.IsLower(actor.Name[^1]);
        var head = actor.Name.Split(" of ", 2)[0].Split(" with ", 2)[0].Split(" in ", 2)[0];
        var last = head[(head.LastIndexOf(' ') + 1)..];
        return last.EndsWith("men", StringComparison.OrdinalIgnoreCase) || last is "people" or "police" or "troops" || (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal));
    }

    /// <summary>A phrase as it stands within a sentence: its first letter small unless it begins a name.</summary>
    public static string InSentence(string phrase)
    {
        var first = phrase.Split(' ', 2)[0];
        var isCommon = first is "The" or "A" or "An" or "Some" or "Several" or "Two" or "Three" or "Four" or "Five" or "Six" or "Seven" or "Eight" or "Nine" or "Ten" or "Twenty" or "Gunmen" or "Militants" or
            "Attackers" or "Police" or "Rebels" or "Insurgents" or "Unidentified" or "Armed" or "Suspected" or "Yesterday" or "Today" or "Last" or "This" or "Early" or "Late" or "One" or "Masked" or "On" or
            "In" or "Authorities" or "Officials" or "Terrorists" or "Suicide" or "Unknown";
        return isCommon ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
    }

    private static bool StartsWithDeterminer(string name) => name.Split(' ', 2)[0].ToLowerInvariant() is "the" or "one" or "some" or "several" or "two" or "three" or "four" or "five" or "six" or "seven" or
        "eight" or "nine" or "ten" or "his" or "her" or "their" or "its" or "at" or "dozens" or "hundreds" or "many";

    private static bool StandsBehindThe(Actor actor, string text) => actor.Kind is ActorKind.Organization or ActorKind.State &&
        actor.Evidence.Any(e => e.Start >= 4 && string.Equals(text[(e.Start - 4)..e.Start], "the ", StringComparison.OrdinalIgnoreCase) && e.Text == actor.Name);
}
