using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>
/// Finds out which mentions are of the same entity: names first, then descriptions and pronouns. Safe to use from several threads at once.
/// </summary>
internal sealed class EntityResolver
{
    private readonly Descriptions _descriptions = new();
    private readonly PersonGender _gender = new();

    public EntityTable Resolve(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phrases = new PhraseMap(text);
        var drafts = NameClusters.Of(text).OrderBy(cluster => cluster.FirstToken).Select(cluster => Draft(text, cluster, phrases)).ToList();
        new AnaphorResolver(text, drafts, _gender.OfTitle).Resolve();
        return new EntityTable([.. drafts.Select((draft, id) => draft.Finish(id))], text.Tokens.Count);
    }

    private EntityDraft Draft(ArticleText text, NameCluster cluster, PhraseMap phrases)
    {
        var type = cluster.Type;
        var descriptions = cluster.Forms.SelectMany(form => form.Mentions)
            .Where(mention => mention.Type == type)
            .OrderBy(mention => mention.FirstToken)
            .SelectMany(mention => _descriptions.At(text, mention, phrases))
            .ToList();
        var gender = type == NameType.Person ? _gender.Of(text, cluster, descriptions) : Gender.Unknown;
        var draft = new EntityDraft(cluster, type, gender, descriptions);
        foreach (var description in descriptions)
        {
            var head = phrases.HeadOf(description);
            draft.Roles.Add(OfficeQualifiers.Before(text, description.First, head) + _descriptions.RoleOf(text.Tokens[head].Lower));
        }

        return draft;
    }
}
