using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>
/// Finds whom a text means by "the departments" or "both ministries": two organisations that it has named together just before ("the Foreign Ministry
/// and the Ministry of Trade").
/// </summary>
internal sealed class JointNames(ClauseMap map, EntityTable entities)
{
    private const int Reach = 3;

    private static readonly WordSet Definite = WordSets.Of("article-determiners");

    private static readonly WordSet Kinds = WordSets.Of("kinds-of-organs");

    /// <summary>Kinds that a name need not hold: "the agencies" may be any two.</summary>
    private static readonly WordSet General = WordSets.Of("general-kinds-of-organs");

    /// <summary>The phrase that names them; null where the text names no such two.</summary>
    public Source? Of(Source source)
    {
        if (source.PhraseEnd != source.Head + 1 || source.Head - source.PhraseFirst is not (1 or 2) || !Definite.Contains(map.Lower(source.PhraseFirst)))
            return null;
        var noun = map.Lower(source.Head);
        if (!Kinds.Contains(noun) && !General.Contains(noun))
            return null;
        var first = map.Text.Sentences[Math.Max(0, map.Tokens[source.First].Sentence - Reach)].FirstToken;
        for (var i = source.PhraseFirst - 1; i > first; i--)
        {
            if (map.Lower(i) is "and" && EndingAt(i, noun) is { } left && StartingAt(map.Tag(i + 1) is "DT" ? i + 2 : i + 1, noun) is { } right)
                return Joined(left, right);
        }

        return null;
    }

    private Source Joined(EntityMention left, EntityMention right)
    {
        var first = left.FirstToken > 0 && map.Tag(left.FirstToken - 1) is "DT" ? left.FirstToken - 1 : left.FirstToken;
        return new Source(first, right.EndToken, first, right.EndToken, left.EndToken - 1);
    }

    private EntityMention? EndingAt(int end, string noun) => entities.At(end - 1)?.Mentions.FirstOrDefault(mention => mention.EndToken == end && IsSuch(mention, noun));

    private EntityMention? StartingAt(int first, string noun) => entities.At(first)?.Mentions.FirstOrDefault(mention => mention.FirstToken == first && IsSuch(mention, noun));

    /// <summary>Whether a mention is an organisation's name that holds the noun, or any organisation's where the noun is general.</summary>
    private bool IsSuch(EntityMention mention, string noun)
    {
        if (mention.Kind != MentionKind.Name || entities.At(mention.FirstToken) is not { Type: NameType.Organization })
            return false;
        return General.Contains(noun) || Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken).Any(i => IsPluralOf(noun, map.Lower(i)));
    }

    private static bool IsPluralOf(string plural, string noun) =>
        plural == $"{noun}s" || (noun is [.., 'y'] && plural.Length == noun.Length + 2 && plural.StartsWith(noun[..^1], StringComparison.Ordinal));
}
