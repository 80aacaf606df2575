using Reports.Analysis.Text;

namespace Reports.Analysis.Entities;

/// <summary>An entity while its mentions are still being found.</summary>
internal sealed class EntityDraft(NameCluster cluster, NameType type, Gender gender, List<TokenRange> descriptions)
{
    public NameCluster Cluster { get; } = cluster;

    public NameType Type { get; } = type;

    /// <summary>Set by the first pronoun where names and titles show none.</summary>
    public Gender Gender { get; set; } = gender;

    public List<TokenRange> Descriptions { get; } = descriptions;

    public List<EntityMention> Mentions { get; } =
        [.. cluster.Forms.SelectMany(form => form.Mentions).Select(name => new EntityMention(name.FirstToken, name.EndToken, MentionKind.Name))];

    /// <summary>Heads of its descriptions, lower case: "minister", "fellow".</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    public Entity Finish(int id)
    {
        var fullest = Cluster.Fullest;
        Mentions.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return new Entity
        {
            Id = id,
            Type = Type,
            Name = fullest.Text,
            Aliases = [.. Cluster.Forms.Where(form => form != fullest).Select(form => form.Text).Where(text => text != fullest.Text).Distinct(StringComparer.Ordinal)],
            Mentions = Mentions,
            Gender = Gender,
            Descriptions = Descriptions,
        };
    }
}
