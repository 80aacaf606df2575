using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Views;

/// <summary>Words speakers as a record tells of them: by what name, with which affiliations.</summary>
internal sealed class SpeakerWording(ClauseMap map, EntityTable entities, SpeakerLexicons lexicons)
{
    private const int MostAffiliations = 4;

    private static readonly WordSet TitlesOfOneName = WordSets.Of("titles-of-one-name");

    /// <summary>The fullest name of a speaker, as the text uses it.</summary>
    /// <param name="entity">Who.</param>
    /// <param name="source">Where the text makes him speak.</param>
    public string NameOf(Entity entity, Source source) => WholeOffice(entity, source) ?? WithTitle(entity) ?? WithoutRole(entity) ?? WithoutEnding(entity);

    /// <summary>"Office of the Press | Secretary": capitals behind an organisation's only name, which the names stage cut short; null where there are none.</summary>
    private string? WholeOffice(Entity entity, Source source)
    {
        if (entity.Type != NameType.Organization || entity.Mentions.Count(mention => mention.Kind == MentionKind.Name) != 1 || entity.Mentions[0] is not { Kind: MentionKind.Name } mention || mention.FirstToken < source.PhraseFirst || mention.EndToken >= source.PhraseEnd)
            return null;
        for (var i = mention.EndToken; i < source.PhraseEnd; i++)
        {
            if (!Words.IsProper(map.Tag(i)) || map.IsTime(i) || entities.At(i) is not null || map.PhraseAt(i) != map.PhraseAt(mention.EndToken - 1))
                return null;
        }

        return Phrase(new TokenRange(mention.FirstToken, source.PhraseEnd));
    }

    /// <summary>"Pope | Leo": the title without which nobody uses the name; null for other names.</summary>
    private string? WithTitle(Entity entity)
    {
        if (entity.Type != NameType.Person || entity.Name.Contains(' ', StringComparison.Ordinal))
            return null;
        foreach (var mention in entity.Mentions)
        {
            if (mention is { Kind: MentionKind.Name, FirstToken: > 0 } && TitlesOfOneName.Contains(map.Lower(mention.FirstToken - 1)) && char.IsUpper(map.Tokens[mention.FirstToken - 1].Text[0]))
                return $"{map.Tokens[mention.FirstToken - 1].Text} {entity.Name}";
        }

        return null;
    }

    /// <summary>"Voter | Kitty Lau": a role with the capital of its sentence, which was taken for part of a name of two words or more; null where none was.</summary>
    private string? WithoutRole(Entity entity)
    {
        if (entity.Type != NameType.Person || entity.Name.Split(' ') is not [var first, _, _, ..])
            return null;
        var names = entity.Mentions.Where(mention => mention.Kind == MentionKind.Name && map.Tokens[mention.FirstToken].Text == first).ToList();
        return names.Count > 0 && lexicons.RoleNamed(first) is not null && names.TrueForAll(mention => map.SentenceOf(mention.FirstToken).FirstToken == mention.FirstToken) ? entity.Name[(first.Length + 1)..] : null;
    }

    /// <summary>"the Front" of "the Front's", where the text uses both and the possessive was taken for part of the name.</summary>
    private static string WithoutEnding(Entity entity) => entity.Name is [.., '\'' or '’', 's'] && entity.Aliases.Contains(entity.Name[..^2]) ? entity.Name[..^2] : entity.Name;

    /// <summary>"Mayor of London" in front of the name, where the phrase that says who speaks ends in it.</summary>
    public TokenRange? TitleIn(Source source, Entity entity)
    {
        var end = source.PhraseEnd;
        while (end > source.PhraseFirst && entities.At(end - 1) == entity)
            end--;
        return entity.Type == NameType.Person && end < source.PhraseEnd && source.Head < end && map.Lower(end - 1) is not ("and" or ",") && map.Tag(end - 1) is not "IN"
            ? new TokenRange(source.PhraseFirst, end)
            : null;
    }

    /// <summary>The organisations that some descriptions name, the speaker itself left out, a few at most.</summary>
    public List<string> Affiliations(IEnumerable<TokenRange> descriptions, Entity? self)
    {
        var names = new List<string>();
        foreach (var range in descriptions)
        {
            for (var i = range.First; i < range.End && names.Count < MostAffiliations; i++)
            {
                if (entities.At(i) is { Type: NameType.Organization } organization && organization != self && !names.Contains(organization.Name))
                    names.Add(organization.Name);
            }
        }

        return names;
    }

    /// <summary>The words of a run of tokens, with single spaces between them.</summary>
    public string Phrase(TokenRange range) => string.Join(' ', map.Text.TextOf(range.First, range.End).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
