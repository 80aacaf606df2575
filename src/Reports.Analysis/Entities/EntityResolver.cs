using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>Finds out which mentions are of the same entity. Safe to use from several threads at once.</summary>
internal sealed class EntityResolver
{
    private readonly StringComparer _sameForm = StringComparer.OrdinalIgnoreCase;

    public EntityTable Resolve(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = new Dictionary<string, List<NameMention>>(_sameForm);
        foreach (var name in text.Names)
        {
            var form = text.TextOf(name.FirstToken, name.EndToken);
            if (!mentions.TryGetValue(form, out var list))
                mentions[form] = list = [];
            list.Add(name);
        }

        var entities = mentions.OrderBy(pair => pair.Value[0].FirstToken).Select((pair, id) => new Entity
        {
            Id = id,
            Name = pair.Key,
            Type = pair.Value[0].Type,
            Mentions = [.. pair.Value.Select(name => new EntityMention(name.FirstToken, name.EndToken, MentionKind.Name))],
        });
        return new EntityTable([.. entities], text.Tokens.Count);
    }
}
