using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Finds the name that stands behind a phrase and says whom it means: "a splinter group called the Moon Front", "a local group, the Moon Front,", "a bandit leader known as Ali Reza".</summary>
/// <param name="text">The article.</param>
/// <param name="entities">Who and what it names.</param>
/// <param name="words">What the words of its phrases say.</param>
/// <param name="groupAt">The lexicon's group that a token names.</param>
internal sealed class CalledNames(ArticleText text, EntityTable entities, PartyWords words, Func<int, ArmedGroupMention?> groupAt)
{
    private const int LongestLink = 3;

    private static readonly WordSet GroupTypes = WordSets.Of("group-types");

    private static readonly WordSet Leaders = WordSets.Of("leaders-of-armed");

    private readonly TokenList _tokens = text.Tokens;

    /// <summary>The group of the lexicon or the entity, one of them; null where no name says whom a phrase means.</summary>
    public (ArmedGroupMention? Group, Entity? Entity)? Of(PartyPhrase phrase) => RightBehind(phrase) ?? BetweenCommas(phrase) ?? BehindLink(phrase);

    /// <summary>"the guerrilla group | the Moon Front".</summary>
    private (ArmedGroupMention?, Entity?)? RightBehind(PartyPhrase phrase)
    {
        var next = phrase.End < _tokens.Count && _tokens[phrase.End].Lower is "\"" or "\u201C" ? phrase.End + 1 : phrase.End;
        return words.NounAt(phrase.Head) is { Class: PartyNounClass.Collective, Plural: false } && groupAt(next) is { } apposed && apposed.FirstToken == next && _tokens[next].Sentence == _tokens[phrase.Head].Sentence ? (apposed, null) : null;
    }

    /// <summary>"by a local Islamist group, | the Moon Front, |".</summary>
    private (ArmedGroupMention?, Entity?)? BetweenCommas(PartyPhrase phrase)
    {
        if (words.NounAt(phrase.Head) is not { Class: PartyNounClass.Collective, Plural: false } noun || !GroupTypes.Contains(noun.Singular) || phrase.BaseEnd + 2 >= _tokens.Count || _tokens[phrase.BaseEnd].Lower != "," || words.IsDefinite(phrase))
            return null;
        var first = _tokens[phrase.BaseEnd + 1].Tag == "DT" ? phrase.BaseEnd + 2 : phrase.BaseEnd + 1;
        if (groupAt(first) is { } group && group.FirstToken == first && Closes(group.EndToken))
            return (group, null);
        return entities.At(first) is { Type: NameType.Organization } entity && entity.Mentions.FirstOrDefault(mention => mention.FirstToken == first) is { } name && Closes(name.EndToken) ? (null, entity) : null;
    }

    private bool Closes(int end) => end < _tokens.Count && _tokens[end].Lower is "," or ".";

    /// <summary>"a group | calling itself | the Sun Army".</summary>
    private (ArmedGroupMention?, Entity?)? BehindLink(PartyPhrase phrase)
    {
        for (var i = phrase.First; i < Math.Min(phrase.End + LongestLink, _tokens.Count - 1); i++)
        {
            if (PhraseReader.NamingAt(_tokens, i) is not { } behind)
                continue;
            for (var name = behind; name < Math.Min(behind + LongestLink, _tokens.Count); name++)
            {
                if (groupAt(name) is { } mention)
                    return (mention, null);
                if (entities.At(name) is { Type: NameType.Organization or NameType.Miscellaneous } entity && words.NounAt(phrase.Head) is not null)
                    return (null, entity);
                if (entities.At(name) is { Type: NameType.Person } person && Leaders.Contains(_tokens[phrase.Head].Lower))
                    return (null, person);
            }
        }

        return null;
    }
}
