using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Tells the families of those who came to harm from others: of attackers, of officials, of who died in bed, and of nobody where the text tells of no harm at all.</summary>
internal sealed class FamilyRoles(ClauseMap map, EntityTable entities, SpeakerLexicons lexicons, Func<Entity, bool> isAttacker)
{
    private static readonly WordSet Seeking = WordSets.Of("office-seekers");

    private static readonly WordSet TheDead = WordSets.Of("the-dead");

    private static readonly WordSet SelfHarmed = WordSets.Of("harmed-themselves");

    private static readonly WordSet Deaths = WordSets.Of("plain-deaths");

    private static readonly WordSet SignsOfHarm = WordSets.Of("signs-of-harm");

    private bool? _tellsOfHarm;

    /// <summary>Whether the text has any word for harm done to somebody: where there is none, families have lost nobody to violence.</summary>
    private bool TellsOfHarm => _tellsOfHarm ??= map.Has(0, map.Tokens.Count, SignsOfHarm);

    /// <summary>Whether a phrase whose role is one of families and the harmed belongs to neither.</summary>
    /// <param name="range">The phrase.</param>
    /// <param name="core">Index behind the noun of its role.</param>
    public bool SpeaksForNoVictim(TokenRange range, int core) =>
        IsOfAttacker(range, core) || ServesSuch(range) || (!SelfHarmed.Contains(map.Lower(core - 1)) && (!TellsOfHarm || IsOfNaturallyDead(range, core)));

    /// <summary>"the suspect's brother", "a cousin of the gunman", "the daughter of the governor": no family of victims.</summary>
    private bool IsOfAttacker(TokenRange range, int core)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (map.Tag(i) is "POS" && lexicons.RoleIn(map.Tokens, range.First, i) is { } owner && (owner.Category == SpeakerCategory.Militant || map.Has(range.First, i, Seeking)))
                return true;
        }

        if (map.Tag(range.First) is "PRP$" && entities.At(range.First) is { } relative && isAttacker(relative))
            return true;
        return map.Lower(core) is "of" && core < range.End && lexicons.RoleIn(map.Tokens, core + 1, range.End) is { } kin
            && (kin.Category == SpeakerCategory.Militant || ((kin.Category == SpeakerCategory.Official || map.Has(range.First, range.End, Seeking)) && !map.Has(range.First, range.End, TheDead)));
    }

    /// <summary>"who treats the victims", "who represents the families": somebody who has to do with them.</summary>
    private bool ServesSuch(TokenRange range) => map.Lower(range.First) is "who" && !Words.IsAuxiliary(map.Lower(range.First + 1));

    /// <summary>"his daughter", "Doe's family", where the text tells that he died and of no harm done to him.</summary>
    private bool IsOfNaturallyDead(TokenRange range, int core)
    {
        if (OwnerOf(range, core) is not { Type: NameType.Person } owner)
            return false;
        var sentences = owner.Mentions.Select(mention => map.SentenceOf(mention.FirstToken)).Distinct().ToList();
        return sentences.Exists(sentence => map.Has(sentence.FirstToken, sentence.EndToken, Deaths)) && !sentences.Exists(sentence => map.Has(sentence.FirstToken, sentence.EndToken, SignsOfHarm));
    }

    /// <summary>"his", "Doe's" in front of a noun for family, or whoever stands behind its "of".</summary>
    private Entity? OwnerOf(TokenRange range, int core)
    {
        if (map.Tag(range.First) is "PRP$")
            return entities.At(range.First);
        for (var i = range.First; i < core; i++)
        {
            if (map.Tag(i) is "POS")
                return entities.At(i - 1);
        }

        return map.Lower(core) is "of" or "to" ? Enumerable.Range(core, range.End - core).Select(entities.At).FirstOrDefault(entity => entity is { Type: NameType.Person }) : null;
    }
}
