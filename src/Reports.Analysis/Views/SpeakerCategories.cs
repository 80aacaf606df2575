using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Decides whose voice a speaker is: by role noun, then organisation, then what the document knows of the actors.</summary>
internal sealed class SpeakerCategories(ClauseMap map, EntityTable entities, SpeakerLexicons lexicons, Func<Entity, bool> isMilitant)
{
    /// <summary>The category of a named speaker.</summary>
    public SpeakerCategory Of(Entity entity, IReadOnlyList<TokenRange> descriptions)
    {
        if (isMilitant(entity))
            return SpeakerCategory.Militant;
        foreach (var description in descriptions)
        {
            if (ByRole(description) is { } category)
                return category;
        }

        foreach (var description in descriptions)
        {
            if (NamesMilitants(description))
                return SpeakerCategory.Militant;
        }

        return entity.Type switch
        {
            NameType.Location => SpeakerCategory.Official,
            NameType.Organization => ByName(entity) ?? SpeakerCategory.Other,
            _ => SpeakerCategory.Other,
        };
    }

    /// <summary>The category of a speaker whom the text does not name.</summary>
    public SpeakerCategory Of(TokenRange phrase, Source source) =>
        ByRole(phrase) ?? ByRole(new TokenRange(map.PhraseAt(source.Head)?.FirstToken ?? source.Head, source.Head + 1)) ?? lexicons.OrganizationIn(map.Tokens, phrase.First, phrase.End) ?? (entities.At(source.Head)?.Type == NameType.Location ? SpeakerCategory.Official : SpeakerCategory.Other);

    private SpeakerCategory? ByName(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind == MentionKind.Name && lexicons.OrganizationIn(map.Tokens, mention.FirstToken, mention.EndToken) is { } category)
                return category;
        }

        return null;
    }

    private SpeakerCategory? ByRole(TokenRange range)
    {
        var core = CoreEnd(range);
        if (lexicons.RoleIn(map.Tokens, range.First, core) is not { } role)
            return null;
        if (role.Category != SpeakerCategory.Analyst && IsPast(range.First, core) && role.Category is SpeakerCategory.Official or SpeakerCategory.Security or SpeakerCategory.Other)
            return SpeakerCategory.Analyst;
        if (!role.IsWeak)
            return role.Category;
        if (NamesMilitants(range))
            return SpeakerCategory.Militant;
        return lexicons.OrganizationIn(map.Tokens, range.First, range.End) ?? role.Category;
    }

    /// <summary>End of the phrase's core: what stands in front of its first preposition or comma.</summary>
    private int CoreEnd(TokenRange range)
    {
        var end = range.First;
        while (end < range.End && (map.Tag(end) is not ("IN" or "TO" or "CC" or ",") || end == range.First || IsPartitive(range.First, end)))
            end++;
        return end;
    }

    /// <summary>"one of the residents", "some of the officers": the second noun is the one that tells.</summary>
    private bool IsPartitive(int first, int preposition) => map.Lower(preposition) is "of" && preposition <= first + 2
        && (Words.IsIndefinite(map.Lower(first)) || map.Tag(first) is "CD" || map.Lower(preposition - 1) is "number" or "group" or "couple" or "majority" or "dozen" or "dozens" or "hundreds");

    private bool IsPast(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (map.Lower(i) is "former" or "retired" or "ex" or "onetime" or "then")
                return map.Lower(i) is not "then" && map.Lower(end - 1) is not ("president" or "minister" or "leader");
        }

        return false;
    }

    private bool NamesMilitants(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (entities.At(i) is { } entity && isMilitant(entity))
                return true;
        }

        return false;
    }
}
