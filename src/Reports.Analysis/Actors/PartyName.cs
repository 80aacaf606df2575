using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Chooses a party's name and aliases among the forms in which the text has it.</summary>
internal static class PartyName
{
    /// <summary>The fullest form, then the others in the order of their first use; one of each spelling.</summary>
    public static IReadOnlyList<string> Of(Party party, ArticleText text)
    {
        var forms = Forms(party, text);
        var fullest = Fullest(party, forms);
        var names = new List<string> { fullest };
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(fullest) };
        foreach (var form in forms)
        {
            if (seen.Add(Key(form)))
                names.Add(form);
        }

        return names;
    }

    private static List<string> Forms(Party party, ArticleText text)
    {
        var forms = new List<string>();
        if (party.Entity is { } entity)
        {
            if (party.Group is null)
                forms.Add(entity.Name);
            if (party.Kind is ActorKind.Person || party.Group is null)
                forms.AddRange(entity.Aliases);
        }

        forms.AddRange(party.Forms.OrderBy(f => f.First).Select(f => Trim(text.TextOf(f.First, f.End))));
        return forms;
    }

    private static string Trim(string form) => form.Replace('\n', ' ').Trim(' ', '"', '“', '”', ',', '[', ']');

    private static string Fullest(Party party, List<string> forms) => party.Kind switch
    {
        ActorKind.Unnamed => forms[0],
        ActorKind.State => forms.FirstOrDefault(f => f.Length > 3 && char.IsUpper(f[0]) && !IsAdjective(f)) ?? forms[0],
        _ => party.Group is null && party.Entity is not null ? forms[0] : forms.MaxBy(f => f.Length)!,
    };

    private static bool IsAdjective(string form) => form.EndsWith("an", StringComparison.Ordinal) || form.EndsWith("ish", StringComparison.Ordinal) ||
        form.EndsWith("ese", StringComparison.Ordinal) || form.EndsWith('i');

    private static string Key(string form) => string.Join(' ', FoldedWords.Of(form));
}
