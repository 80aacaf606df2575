using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Chooses a party's name and aliases among the forms in which the text has it.</summary>
internal static class PartyName
{
    /// <summary>A word as long as this that ends with a full stop ends a sentence: "Fuentes.", not "Jr.".</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>The fullest form, then the others in the order of their first use; one of each spelling.</summary>
    public static IReadOnlyList<string> Of(Party party, ArticleText text, States states)
    {
        var forms = Forms(party, text, states);
        var fullest = Fullest(party, text, forms, states);
        var names = new List<string> { fullest };
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(fullest) };
        foreach (var form in forms)
        {
            if (seen.Add(Key(form)))
                names.Add(form);
        }

        return names;
    }

    private static List<string> Forms(Party party, ArticleText text, States states)
    {
        var forms = new List<string>();
        if (party.Entity is { } entity)
        {
            if (!entity.Name.Contains(' ', StringComparison.Ordinal) && SharedSurname.Of(party, text) is { } full)
                forms.Add(full);
            if (party.Group is null)
                forms.Add(Trim(entity.Name));
            if (party.Kind is ActorKind.Person || party.Group is null)
                forms.AddRange(entity.Aliases.Select(Trim));
        }

        if (party is { Kind: ActorKind.State, Noun: null, Country: { } code } && (StateName(text, states, code) ?? states.NameOf(code)) is { } name)
            forms.Add(name);
        var stated = party.Forms.OrderBy(f => f.First).ToList();
        var whole = stated.FindAll(f => !IsShare(text, f));
        forms.AddRange((whole.Count > 0 ? whole : stated).Select(f => Trim(text.TextOf(f.First, f.End))));
        return forms;
    }

    /// <summary>The first place where the text names the state rather than its people: "Russia" beside "Russian airstrikes".</summary>
    private static string? StateName(ArticleText text, States states, string code)
    {
        foreach (var name in text.Names)
        {
            var form = text.TextOf(name.FirstToken, name.EndToken);
            if (!states.IsAdjective(form) && states.CodeOf(form) == code)
                return form;
        }

        return null;
    }

    /// <summary>The form in the words that tell of the party's first part in the violence.</summary>
    private static string? InRole(Party party, ArticleText text)
    {
        if (party.Roles.Count == 0)
            return null;
        var span = party.Roles.MinBy(r => r.Span.First)!.Span;
        foreach (var form in party.Forms.OrderBy(f => f.First))
        {
            if (form.First >= span.First && form.End <= span.End)
                return Trim(text.TextOf(form.First, form.End));
        }

        return null;
    }

    /// <summary>"Five of the gunmen" are not what the thirty are called.</summary>
    private static bool IsShare(ArticleText text, TokenRange form) =>
        form.First + 2 < form.End && text.Tokens[form.First].Tag == "CD" && text.Tokens[form.First + 1].Lower == "of" && text.Tokens[form.First + 2].Lower is "the" or "these" or "those";

    private static string Trim(string form)
    {
        form = form.Replace('\n', ' ').Trim(' ', '"', '“', '”', ',', '[', ']');
        if (form.Length > 2 && form[0] is '\'' or '’' && form.IndexOf(' ', StringComparison.Ordinal) is 1 or 2)
            form = form[form.IndexOf(' ', StringComparison.Ordinal)..].TrimStart(); // "the Moon Front's river brigade": the owner is a party of its own.
        if (form.EndsWith('.') && form.Length > LongestAbbreviation && !form[^LongestAbbreviation..^1].Contains('.', StringComparison.Ordinal) && !form[^LongestAbbreviation..].Contains(' ', StringComparison.Ordinal))
            form = form[..^1];
        return form.Count(c => c == '"') == 1 ? form.Replace("\"", "", StringComparison.Ordinal) : form;
    }

    private static string Fullest(Party party, ArticleText text, List<string> forms, States states) => party.Kind switch
    {
        ActorKind.Unnamed => InRole(party, text) ?? forms[0],
        ActorKind.State => forms.FirstOrDefault(f => !states.IsAdjective(f)) ?? forms[0],
        _ => party.Group is null && party.Entity is not null ? forms[0] : forms.MaxBy(f => f.Length)!,
    };

    private static string Key(string form) => string.Join(' ', FoldedWords.Of(form));
}
