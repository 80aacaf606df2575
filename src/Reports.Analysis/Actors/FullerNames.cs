using Reports.Analysis.Entities;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Pairs short names with the one fuller name that the same text has for them: a surname with its full name, an acronym with the name that it stands behind in brackets.</summary>
internal static class FullerNames
{
    public static Dictionary<Entity, Entity> Of(EntityTable entities, ArticleText text)
    {
        var fuller = new Dictionary<Entity, Entity>();
        var bySurname = entities.Entities.Where(e => e.Type == NameType.Person && e.Name.Contains(' ', StringComparison.Ordinal))
            .ToLookup(e => Last(e.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var entity in entities.Entities)
        {
            if (entity.Type == NameType.Person && !entity.Name.Contains(' ', StringComparison.Ordinal) && bySurname[entity.Name].ToList() is [var full])
                fuller[entity] = full;
            else if (entity.Type == NameType.Organization && Bracketed(entity, entities, text) is { } named)
                fuller[entity] = named;
        }

        return fuller;
    }

    /// <summary>The surname; the article of "al-Zarqawi" left out.</summary>
    private static string Last(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.StartsWith("al-", StringComparison.OrdinalIgnoreCase) ? last[3..] : last;
    }

    /// <summary>"Moon Party (MP)": the organisation before the bracket that holds the acronym.</summary>
    private static Entity? Bracketed(Entity acronym, EntityTable entities, ArticleText text)
    {
        foreach (var mention in acronym.Mentions)
        {
            if (mention.FirstToken > 1 && mention.EndToken < text.Tokens.Count && text.Tokens[mention.FirstToken - 1].Lower is "(" or "[" && text.Tokens[mention.EndToken].Lower is ")" or "]" &&
                entities.At(mention.FirstToken - 2) is { Type: NameType.Organization } named && named != acronym)
                return named;
        }

        return null;
    }
}
