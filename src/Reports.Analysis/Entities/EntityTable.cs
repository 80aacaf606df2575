namespace Reports.Analysis.Entities;

/// <summary>The entities of a text, and which one stands at a token.</summary>
internal sealed class EntityTable
{
    private readonly Entity?[] _byToken;

    /// <param name="entities">The entities; no two mentions overlap.</param>
    /// <param name="tokenCount">Number of tokens of the text.</param>
    public EntityTable(IReadOnlyList<Entity> entities, int tokenCount)
    {
        Entities = entities;
        _byToken = new Entity?[tokenCount];
        foreach (var entity in entities)
        {
            foreach (var mention in entity.Mentions)
                Array.Fill(_byToken, entity, mention.FirstToken, mention.EndToken - mention.FirstToken);
        }
    }

    /// <summary>In order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The entity mentioned at a token, by name, description or pronoun.</summary>
    public Entity? At(int tokenIndex) => tokenIndex >= 0 && tokenIndex < _byToken.Length ? _byToken[tokenIndex] : null;
}
