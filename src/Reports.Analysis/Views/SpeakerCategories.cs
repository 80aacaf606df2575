using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Decides whose voice a speaker is: by role noun, then organisation, then what the document knows of the actors.</summary>
internal sealed class SpeakerCategories(ClauseMap map, EntityTable entities, SpeakerLexicons lexicons, Func<Entity, bool> isMilitant, Func<Entity, bool> isAttacker)
{
    private static readonly WordSet Writings = WordSets.Of("scholars-writings");

    private static readonly WordSet Authoring = WordSets.Of("authoring-verbs");

    private static readonly WordSet Spokespersons = WordSets.Of("spokespersons");

    private static readonly WordSet Pictures = WordSets.Of("pictures");

    private static readonly WordSet Advisers = WordSets.Of("adviser-roles");

    private static readonly WordSet AnybodysOffices = WordSets.Of("anybodys-offices");

    private static readonly WordSet ExecutiveOffices = WordSets.Of("executive-offices");

    private static readonly WordSet RunningForOffice = WordSets.Of("running-for-office");

    private static readonly WordSet Seeking = WordSets.Of("office-seekers");

    private static readonly WordSet LocalOffices = WordSets.Of("local-offices");

    private static readonly WordSet Clergy = WordSets.Of("family-titles-of-clergy");

    private static readonly WordSet Dealing = WordSets.Of("dealing-participles");

    private static readonly WordSet LocalBodies = WordSets.Of("local-bodies");

    private static readonly WordSet Accidents = WordSets.Of("signs-of-accident");

    private static readonly WordSet Crimes = WordSets.Of("signs-of-crime");

    private bool? _isOfAccident;

    private readonly PhraseCore _core = new(map, lexicons);

    private readonly FamilyRoles _families = new(map, entities, lexicons, isAttacker);

    private readonly Experiences _experiences = new(map, lexicons);

    private readonly ElectedOffices _elected = new(map, lexicons);

    private readonly PublishedStudies _studies = new(map);

    /// <summary>Whether the text tells of an accident and of no crime: its investigators are no police.</summary>
    private bool IsOfAccident => _isOfAccident ??= map.Has(0, map.Tokens.Count, Accidents) && !map.Has(0, map.Tokens.Count, Crimes);

    /// <summary>The category of a named speaker.</summary>
    public SpeakerCategory Of(Entity entity, IReadOnlyList<TokenRange> descriptions)
    {
        var category = ByDescription(entity, descriptions);
        if (category is not (SpeakerCategory.Other or SpeakerCategory.Witness))
            return category;
        if (isAttacker(entity))
            return SpeakerCategory.Militant;
        if (entity.Type == NameType.Person && category == SpeakerCategory.Other && descriptions.All(description => ByRole(description) is null) && _elected.Of(entity) is { } office)
            return office;
        if (entity.Type == NameType.Organization && _studies.IsAuthor(entity))
            return SpeakerCategory.Analyst;
        return entity.Type is NameType.Person or NameType.Miscellaneous && _experiences.Of(entity) is { } lived ? lived : category;
    }

    /// <summary>Whether somebody takes part in the violence: by name, or as an organisation that has claimed it, no office of a state.</summary>
    private bool IsMilitant(Entity entity) => isMilitant(entity)
        || (entity.Type == NameType.Organization && isAttacker(entity) && ByName(entity) is null or SpeakerCategory.Security or SpeakerCategory.Other or SpeakerCategory.Militant);

    private SpeakerCategory ByDescription(Entity entity, IReadOnlyList<TokenRange> descriptions)
    {
        if (IsMilitant(entity))
            return SpeakerCategory.Militant;
        if (descriptions.Any(_experiences.AreHarm))
            return SpeakerCategory.Victim;
        if ((descriptions.Any(Runs) || _elected.IsOpponent(entity)) && descriptions.Where(IsOffice).ToList() is { Count: > 0 } offices && offices.TrueForAll(office => map.Has(office.First, office.End, LocalOffices)))
            return SpeakerCategory.Other;
        if (descriptions.Any(IsLegislator))
            return SpeakerCategory.Official;
        SpeakerCategory? past = null;
        if (descriptions.Any(IsAuthor))
            return SpeakerCategory.Analyst;
        foreach (var description in descriptions)
        {
            if (ByRole(description) is not { } category)
                continue;
            if (category == SpeakerCategory.Media && entity.Type != NameType.Person && NamesMilitants(description))
                return SpeakerCategory.Militant;
            if (past is null && (category != SpeakerCategory.Analyst || !PastTerms.IsPast(map, description.First, _core.EndOf(description))))
                return category;
            if (past is not null && category is SpeakerCategory.Official or SpeakerCategory.Security)
                return category;
            past ??= category;
        }

        if (past is { } expert)
            return expert;

        foreach (var description in descriptions)
        {
            if (NamesMilitants(description))
                return SpeakerCategory.Militant;
        }

        foreach (var description in descriptions)
        {
            if (entity.Type == NameType.Person && !WorksForOthers(description) && lexicons.OrganizationIn(map.Tokens, description.First, description.End) is { } category)
                return category is SpeakerCategory.Official or SpeakerCategory.Security && PastTerms.HasServed(map, description) ? SpeakerCategory.Analyst : category;
        }

        if (ByEmployer(entity) is { } employed)
            return employed;
        return entity.Type switch
        {
            NameType.Location => ByName(entity) ?? SpeakerCategory.Official,
            NameType.Person => lexicons.OrganizationNamed(entity.Name) ?? lexicons.RoleNamed(entity.Name)?.Category ?? ByTitleInName(entity) ?? SpeakerCategory.Other,
            _ => ByName(entity) ?? lexicons.RoleNamed(entity.Name)?.Category ?? ByRoleAtEnd(entity) ?? SpeakerCategory.Other,
        };
    }

    /// <summary>The category that the role in a description gives; null where it names none.</summary>
    public SpeakerCategory? Of(TokenRange description) => ByRole(description);

    /// <summary>The category of a speaker whom the text does not name.</summary>
    public SpeakerCategory Of(TokenRange phrase, Source source)
    {
        if (_experiences.AreHarm(new TokenRange(source.First, source.End)))
            return SpeakerCategory.Victim;
        if (Pictures.Contains(map.Lower(source.Head)))
            return SpeakerCategory.Other;
        if (map.Lower(source.Head) is "investigators" && phrase.End == phrase.First + (map.Tag(phrase.First) is "DT" ? 2 : 1) && IsOfAccident)
            return SpeakerCategory.Official;
        if (map.Lower(source.Head + 1) is "of" && map.Tag(source.Head + 2) is "CD" && source.Head + 2 >= phrase.End - 1)
            return SpeakerCategory.Other;
        var upToHead = new TokenRange(map.PhraseAt(source.Head)?.FirstToken ?? source.Head, source.Head + 1);
        if ((OfMilitantGroup(phrase, source) ?? ByRole(phrase) ?? ByRole(upToHead)) is { } byRole)
            return byRole == SpeakerCategory.Media && (NamesMilitants(phrase) || lexicons.OrganizationIn(map.Tokens, phrase.First, phrase.End) == SpeakerCategory.Militant) ? SpeakerCategory.Militant : byRole;
        if (NamesMilitants(phrase))
            return SpeakerCategory.Militant;
        if (lexicons.OrganizationIn(map.Tokens, phrase.First, phrase.End) is { } byOrganization)
            return byOrganization;
        if (map.Lower(phrase.First) is "the" && phrase.First + 1 == source.Head && LocalBodies.Contains(map.Lower(source.Head)) && (phrase.End == source.Head + 1 || map.Lower(source.Head + 1) is "of"))
            return SpeakerCategory.Official;
        return entities.At(source.Head)?.Type == NameType.Location && !lexicons.IsOfPeople(map.Lower(source.Head)) ? SpeakerCategory.Official
            : _experiences.In(new TokenRange(source.First, source.End)) ?? SpeakerCategory.Other;
    }

    /// <summary>"a county commissioner who is running for governor", "a candidate for mayor": somebody who seeks an office.</summary>
    private bool Runs(TokenRange range)
    {
        const int Clause = 6;
        var end = map.Lower(range.End) is "who" ? Math.Min(range.End + Clause, map.SentenceOf(range.First).EndToken - 1) : range.End;
        return map.Has(range.First, range.End, Seeking) || Enumerable.Range(range.First, end - range.First).Any(i => map.Lower(i) is "running" && map.Lower(i + 1) is "for");
    }

    private bool IsOffice(TokenRange range) => lexicons.RoleIn(map.Tokens, range.First, _core.EndOf(range)) is { Category: SpeakerCategory.Official };

    /// <summary>"who has authored a book on drones": whoever has written the book on a matter is its expert.</summary>
    private bool IsAuthor(TokenRange range)
    {
        if (map.Lower(range.First) is not "who")
            return false;
        for (var i = range.First + 1; i + 1 < range.End; i++)
        {
            if (Authoring.Contains(map.Lower(i)))
                return Enumerable.Range(i + 1, range.End - i - 1).Any(j => Writings.Contains(map.Lower(j)));
        }

        return false;
    }

    /// <summary>"who runs courses for the police": whom somebody works for as a firm does tells nothing of him.</summary>
    private bool WorksForOthers(TokenRange range) => map.Lower(range.First) is "who" && !map.Lower(range.First + 1).StartsWith("work", StringComparison.Ordinal)
        && Enumerable.Range(range.First, range.End - range.First).Any(i => map.Lower(i) is "for");

    /// <summary>"some members", where the sentence has named their group before: "the raid divided the Front, and some members said…".</summary>
    private SpeakerCategory? OfMilitantGroup(TokenRange phrase, Source source)
    {
        if (map.Lower(source.Head) is not ("member" or "members" or "leaders") || phrase.End > source.Head + 1)
            return null;
        return NamesMilitants(new TokenRange(map.SentenceOf(source.Head).FirstToken, phrase.First)) ? SpeakerCategory.Militant : null;
    }

    private SpeakerCategory? ByName(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind == MentionKind.Name && lexicons.OrganizationIn(map.Tokens, mention.FirstToken, mention.EndToken) is { } category)
                return category;
        }

        return null;
    }

    /// <summary>"The BBC's Jane Doe": whom a person works for.</summary>
    private SpeakerCategory? ByEmployer(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (entity.Type == NameType.Person && mention.Kind == MentionKind.Name && map.Tag(mention.FirstToken - 1) is "POS" && entities.At(mention.FirstToken - 2) is { Type: NameType.Organization } employer && ByName(employer) is { } category)
                return category;
        }

        return null;
    }

    /// <summary>"Gen. Doe", where the title was taken for part of the name.</summary>
    private SpeakerCategory? ByTitleInName(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention is { Kind: MentionKind.Name } && mention.EndToken - mention.FirstToken > 1 && lexicons.RoleIn(map.Tokens, mention.FirstToken, mention.EndToken - 1) is { } role)
                return role.Category;
        }

        return null;
    }

    /// <summary>"scientists | studying patients", "reports | citing the party": whom somebody deals with says nothing of himself.</summary>
    private TokenRange WithoutMatter(TokenRange range)
    {
        for (var i = range.First + 1; i < range.End; i++)
        {
            if (Dealing.Contains(map.Lower(i)) && Words.IsNoun(map.Tag(i - 1)))
                return range with { End = i };
        }

        return range;
    }

    /// <summary>"Republican Representatives": people by their office, with the capitals of a name.</summary>
    private SpeakerCategory? ByRoleAtEnd(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind == MentionKind.Name && map.Tag(mention.EndToken - 1) is "NNS" or "NNPS" && !Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken).Any(i => map.Tag(i) is "IN" or "TO")
                && lexicons.RoleIn(map.Tokens, mention.EndToken - 1, mention.EndToken) is { Category: SpeakerCategory.Official or SpeakerCategory.Security or SpeakerCategory.Analyst } role)
                return role.Category;
        }

        return null;
    }

    private SpeakerCategory? ByRole(TokenRange description)
    {
        var range = WithoutMatter(description);
        var core = _core.EndOf(range);
        if (map.Lower(core) is "of" && core + 1 < range.End && map.Tag(core + 1) is "CD" && !IsOfVictims(core + 2, range.End))
            return null;
        if (range.End == range.First + 1 && Clergy.Contains(map.Lower(range.First)) && char.IsUpper(map.Tokens[range.First].Text[0]) && Words.IsProper(map.Tag(range.End)))
            return SpeakerCategory.Other;
        if (map.Lower(core - 1) is "fellow" && range.End == core && core == range.First + 1 && Words.IsNoun(map.Tag(core)))
            return null; // "fellow | Democrats"
        if ((lexicons.RoleAcross(map.Tokens, range.First, core, range.End) ?? lexicons.RoleIn(map.Tokens, range.First, core)) is not { } role)
            return IsLegislator(range) ? SpeakerCategory.Official : null;
        if ((PastTerms.IsPast(map, range.First, core) || (PastTerms.IsOver(map, core, range.End) && !PastTerms.IsHeadOfState(map, core - 1))) && (role.Category is SpeakerCategory.Official or SpeakerCategory.Security || IsAdviser(range.First, core)))
            return SpeakerCategory.Analyst;
        if (role is { Category: SpeakerCategory.Other, IsWeak: true } && map.Lower(core - 1) is "leader" or "leaders" or "head" or "heads" or "chief" or "executive" && map.Lower(core) is "of" && core + 1 < range.End && entities.At(core + 1) is { Type: NameType.Location } && !Enumerable.Range(core, range.End - core).Any(i => map.Tag(i) is "POS"))
            return SpeakerCategory.Official;
        if (role.Category == SpeakerCategory.Security && IsCaptainOfOthers(range.First, core))
            return SpeakerCategory.Other;
        if (role is { Category: SpeakerCategory.Other, IsWeak: true } && map.Lower(core - 1) is "leader" && core - 2 >= range.First && lexicons.IsOfPeople(map.Lower(core - 2)))
            return SpeakerCategory.Official; // "Moonish leader Ivo Panov"
        if (role.Category == SpeakerCategory.Victim && _families.SpeaksForNoVictim(range, core))
            return SpeakerCategory.Other;
        if (role.Category == SpeakerCategory.Official && OfAnything(range, core) is { } ofAnything)
            return ofAnything;
        if (!role.IsWeak || IsAuthorOf(core))
            return role.Category;
        if (role.Category == SpeakerCategory.Security && map.Lower(core - 1) is "agent" && IsSomebodys(range.First, core))
            return SpeakerCategory.Other;
        if (NamesMilitants(range))
            return SpeakerCategory.Militant;
        if (role.Category == SpeakerCategory.Official && map.Lower(core - 1) is "secretary" && map.Lower(core - 2) is "press" && Enumerable.Range(range.First, range.End - range.First).Any(i => map.Lower(i) is "campaign"))
            return SpeakerCategory.Other;
        if (role.Category == SpeakerCategory.Security && map.Lower(core - 1) is "commander")
            return lexicons.OrganizationIn(map.Tokens, range.First, range.End) is SpeakerCategory.Militant ? SpeakerCategory.Militant : SpeakerCategory.Security;
        if (role.Category == SpeakerCategory.Militant && NamesAnybody(range))
            return SpeakerCategory.Other;
        var organization = lexicons.OrganizationIn(map.Tokens, range.First, range.End) ?? ByOrganization(range) ?? OfPrincipal(range, core);
        return organization is SpeakerCategory.Media && map.Lower(core - 1) is "source" or "sources" ? role.Category : organization ?? role.Category;
    }

    /// <summary>"Odrin captain Ivo Panov", "the ship's captain": of a team or a ship; a rank has a capital in front of a name or its force beside it.</summary>
    private bool IsCaptainOfOthers(int first, int core) => map.Lower(core - 1) is "captain" && char.IsLower(map.Tokens[core - 1].Text[0]) && core - 2 >= first && (map.Tag(core - 2) is "NNP" or "POS" || Enumerable.Range(first, core - first).Any(i => map.Tag(i) is "POS"))
        && lexicons.OrganizationIn(map.Tokens, first, core) is not SpeakerCategory.Security && lexicons.RoleIn(map.Tokens, first, core - 1) is not { Category: SpeakerCategory.Security };

    /// <summary>"his agent", "the singer's agent": who acts for somebody.</summary>
    private bool IsSomebodys(int first, int core) => map.Tag(first) is "PRP$" || Enumerable.Range(first, core - first).Any(i => map.Tag(i) is "POS" && entities.At(i - 1) is not { Type: NameType.Organization or NameType.Location });

    /// <summary>"R-Calif.", "D-N.Y.": the party and seat of a member of a congress.</summary>
    private bool IsLegislator(TokenRange range) => range.End > range.First && map.Tokens[range.First].Text is ['R' or 'D' or 'I', '-', >= 'A' and <= 'Z', ..];

    /// <summary>"father of one of the dead", "mother of two victims": a family of those who were harmed, where "mother of three" tells of none.</summary>
    private bool IsOfVictims(int behindNumber, int end) => behindNumber < end
        && (map.Lower(behindNumber) is "of" || lexicons.RoleIn(map.Tokens, behindNumber, end) is { Category: SpeakerCategory.Victim });

    /// <summary>"president of the teachers' union": an office that states and clubs have alike is of the kind of what it is an office of.</summary>
    private SpeakerCategory? OfAnything(TokenRange range, int core)
    {
        if (core == range.First || !AnybodysOffices.Contains(map.Lower(core - 1)))
            return null;
        var first = core - 1;
        while (first > range.First && (Words.IsNoun(map.Tag(first - 1)) || map.Tag(first - 1) is "JJ" or "POS") && entities.At(first - 1) is not { Type: NameType.Person })
            first--;
        var behind = map.Lower(core) is "of" or "at" or "for" && core + 1 < range.End ? NounChain.StartingAt(map, core + 1, range.End) : null;
        if (lexicons.OrganizationIn(map.Tokens, first, behind?.End ?? core) is { } kind)
            return kind is SpeakerCategory.Official or SpeakerCategory.Militant ? null : kind;
        return behind is not null && entities.At(behind.Head) is { Type: NameType.Organization } ? SpeakerCategory.Other : null;
    }

    /// <summary>"the author of a book on the Brigades" is none of theirs.</summary>
    private bool IsAuthorOf(int core) => map.Lower(core) is "of" && map.Lower(core - 1) is "author" or "co-author";

    /// <summary>"a spokesman for the governor", "the chancellor's spokesman", "Sahin's spokesman": whoever speaks for an office speaks as it.</summary>
    private SpeakerCategory? OfPrincipal(TokenRange range, int core)
    {
        if (core == range.First || !(Spokespersons.Contains(map.Lower(core - 1)) || map.Lower(core - 1) is "adviser" or "advisor" or "aide" or "advisers" or "advisors" or "aides"))
            return null;
        if (map.Lower(core) is "for" or "to" && core + 1 < range.End)
            return OfPrincipal(core + 1, range.End);
        for (var i = range.First; i < core; i++)
        {
            if (map.Tag(i) is "POS")
                return OfPrincipal(range.First, i);
        }

        return null;
    }

    private SpeakerCategory? OfPrincipal(int first, int end)
    {
        if (lexicons.RoleIn(map.Tokens, first, end) is { IsWeak: false, Category: SpeakerCategory.Official or SpeakerCategory.Security } principal && !PastTerms.IsPast(map, first, end))
            return principal.Category;
        return entities.At(end - 1) is { Type: NameType.Person } person && person.Descriptions.Any(IsExecutive) && !person.Descriptions.Any(description => map.Has(description.First, description.End, RunningForOffice)) ? SpeakerCategory.Official : null;
    }

    private bool IsExecutive(TokenRange description) => new TokenRange(description.First, _core.EndOf(description)) is var office && map.Has(office.First, office.End, ExecutiveOffices) && !PastTerms.IsPast(map, office.First, office.End);

    /// <summary>What the full name of an organisation tells that a phrase has in short: "an NTSB spokesman".</summary>
    private SpeakerCategory? ByOrganization(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (entities.At(i) is { Type: NameType.Organization } organization && ByName(organization) is { } category)
                return category;
        }

        return null;
    }

    private bool IsAdviser(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Advisers.Contains(map.Lower(i)))
                return true;
        }

        return false;
    }

    /// <summary>"Diallo's supporters", "his supporters": those of somebody who is no party to the violence.</summary>
    private bool NamesAnybody(TokenRange range) => Enumerable.Range(range.First, range.End - range.First).Any(i => entities.At(i) is { Type: NameType.Person or NameType.Organization } || map.Tag(i) is "PRP$");

    private bool NamesMilitants(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (entities.At(i) is { } entity && IsMilitant(entity))
                return true;
        }

        return false;
    }
}
