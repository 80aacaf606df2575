using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims.Rules;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>Turns casualty statements into the record's victims, incident by incident.</summary>
internal sealed class VictimWriter(Demonyms demonyms)
{
    /// <summary>How many sentences a pronoun reaches back.</summary>
    private const int PronounReach = 4;

    private static readonly WordSet Undescribed = WordSets.Of("undescribed-persons");

    private static readonly WordSet Deeds = WordSets.Of("attacker-deeds");

    private static readonly WordSet Kin = WordSets.Of("kin");

    private readonly VictimDescriber _describer = new(demonyms, new NameTitles());

    /// <summary>The harmed of each incident, in the incidents' order.</summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="incidents">Identifiers of the incidents with their statements.</param>
    public IReadOnlyList<VictimGroup> Write(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<(string Id, IReadOnlyList<CasualtyMention> Casualties)> incidents)
    {
        var attackers = AttackerNames.Of(sentences, incidents.SelectMany(i => i.Casualties));
        var descriptions = new PersonDescriptions(sentences);
        var all = incidents.Select(i => Drafts(sentences, i.Casualties, attackers)).ToList();
        foreach (var draft in all.SelectMany(d => d))
            _describer.Complete(draft, descriptions);
        FullestNames(all);
        var victims = new List<VictimGroup>();
        var dead = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var killed = all.SelectMany(d => d).Where(d => d.Outcome == Outcome.Killed).SelectMany(d => d.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, drafts) in incidents.Zip(all, (i, d) => (i.Id, d)))
        {
            var merged = WithoutVagueDoubles(VictimMerger.Merge(drafts.Where(d => d.Outcome != Outcome.Killed || !d.Names.Exists(dead.Contains))));
            merged.RemoveAll(d => d.Outcome == Outcome.Wounded && (d.Names.Exists(killed.Contains) || merged.Exists(o => o.Outcome == Outcome.Killed && (AreOne(o, d) || AreShotByForces(o, d)))));
            foreach (var alike in merged.GroupBy(d => (d.Outcome, d.IsAttacker)))
                VictimScopes.Assign([.. alike]);
            merged.ForEach(d => d.Category = IsNamedAlone(d) ? CategoryOfWhole(merged, d) : d.Category);
            dead.UnionWith(merged.Where(d => d.Outcome == Outcome.Killed).SelectMany(d => d.Names));
            victims.AddRange(WithoutVainDenials(merged).Select(d => Group(sentences, id, d)));
        }

        return [.. victims.Select((v, i) => v with { Id = $"v{i + 1}" })];
    }

    /// <summary>"The dead were Ana Ruiz and Luis Mora": says of neither what they were.</summary>
    private static bool IsNamedAlone(VictimDraft draft) => draft is { Category: VictimCategory.Unknown, Names.Count: 1, Mention: { Identifies: true, IsPart: true } };

    /// <summary>What the one figure that holds them all was of: "six soldiers".</summary>
    private static VictimCategory CategoryOfWhole(List<VictimDraft> drafts, VictimDraft part) =>
        drafts.Where(d => d.Outcome == part.Outcome && d is { IsAttacker: false, IsSingle: false, Mention: { IsPart: false, Group.HasNumber: true } }).ToList() is [var whole] ? whole.Category : VictimCategory.Unknown;

    /// <summary>"No casualties" says something only where nobody is told to have come to harm so, and once.</summary>
    private static IEnumerable<VictimDraft> WithoutVainDenials(List<VictimDraft> drafts) =>
        drafts.Where(d => d.Count.Maximum != 0 || !IsContradicted(d, drafts) && drafts.Find(o => o.Outcome == d.Outcome && o.Count.Maximum != 0) is null && d == (drafts.Find(o => o.Outcome == d.Outcome && VictimMerger.IsGeneral(o)) ?? drafts.Find(o => o.Outcome == d.Outcome)));

    /// <summary>"No casualties" of a text that tells of wounded: the word leaves open whom it means.</summary>
    private static bool IsContradicted(VictimDraft denial, List<VictimDraft> drafts) =>
        denial.Mention is { Rule: NoHarmRule.Id, Group.Count.Text: var words } && words.Contains("casualties", StringComparison.OrdinalIgnoreCase) && drafts.Exists(d => d.Count.Maximum != 0 && d.Outcome is Outcome.Killed or Outcome.Wounded);

    /// <summary>Who was wounded and then died, by name or by the very phrase.</summary>
    private static bool AreOne(VictimDraft dead, VictimDraft wounded) =>
        dead.Names.Intersect(wounded.Names, StringComparer.OrdinalIgnoreCase).Any() || (dead.IsSingle && wounded.IsSingle && dead.Mentions.Exists(d => wounded.Mentions.Exists(w => w.Group.First == d.Group.First)));

    /// <summary>"Officers shoot man" in the headline, "police shot and killed the attacker" below it.</summary>
    private static bool AreShotByForces(VictimDraft dead, VictimDraft wounded) =>
        dead is { IsSingle: true, Mention.ByForces: true } && wounded is { IsSingle: true, Mention.ByForces: true } && IsUndescribed(wounded.Mention.Group);

    private List<VictimDraft> Drafts(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<CasualtyMention> casualties, AttackerNames attackers)
    {
        var attacked = casualties.Any(c => c is { ByForces: false, IsBareDeath: false });
        return Inherit([.. casualties.Select(c => WithAntecedent(sentences, c, casualties)).Where(c => IsTellable(c) || IsKinBeside(sentences[c.Sentence], c, casualties))
            .Select(c => c.ByForces && IsUndescribed(c.Group) && ((c.Outcome == Outcome.Killed && attacked) || Attacks(sentences[c.Sentence], c.Group)) ? c with { IsAttacker = true } : c)
            .Select(c => _describer.Describe(sentences[c.Sentence], Resolve(sentences, c), attackers))]);
    }

    /// <summary>"… was stabbed. He died today": a pronoun that no name was found for is the one person hurt or seized shortly before.</summary>
    private static CasualtyMention WithAntecedent(IReadOnlyList<SentenceReading> sentences, CasualtyMention mention, IReadOnlyList<CasualtyMention> casualties)
    {
        if (mention.Group is not { IsPronoun: true, Person: null, Count: { Minimum: 1, Maximum: 1 } } group || sentences[mention.Sentence].Lower(group.First) is not ("he" or "she"))
            return mention;
        var hurt = casualties.Where(c => c.Group.First < group.First && mention.Sentence - c.Sentence <= PronounReach && c is { Outcome: Outcome.Wounded or Outcome.Abducted, Group: { IsPronoun: false, Count: { Minimum: 1, Maximum: 1 } } }).ToList();
        return hurt.Count > 0 && hurt.TrueForAll(c => c.Group.First == hurt[0].Group.First || (c.Group.Person is not null && c.Group.Person == hurt[0].Group.Person)) ? mention with { Group = hurt[^1].Group } : mention;
    }

    /// <summary>Nobody dies twice: "Ruiz" in one incident is the "Ana Ruiz" of another.</summary>
    private static void FullestNames(List<List<VictimDraft>> incidents)
    {
        var names = incidents.SelectMany(d => d).SelectMany(d => d.Names).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var draft in incidents.SelectMany(d => d))
        {
            for (var i = 0; i < draft.Names.Count; i++)
                draft.Names[i] = names.Where(n => VictimMerger.IsFormOf(draft.Names[i], n)).MaxBy(n => n.Length) ?? draft.Names[i];
        }
    }

    /// <summary>"Police shot and wounded a man | who attacked officers".</summary>
    private static bool Attacks(SentenceReading sentence, PersonGroup group) => sentence.Lower(group.End) == "who" && Deeds.Contains(sentence.Lower(group.End + 1));

    /// <summary>"a man": nothing says that they were victims of the attack.</summary>
    private static bool IsUndescribed(PersonGroup group) => group.Name is null && !group.HasNumber && group.Count is { Minimum: 1, Maximum: 1 } && group.Noun is { } noun && Undescribed.Contains(noun.Singular);

    /// <summary>Definite plurals without a figure speak of persons told of elsewhere; pronouns count where they stand for a name.</summary>
    private static bool IsTellable(CasualtyMention mention)
    {
        var group = mention.Group;
        if (group.IsPronoun)
            return group.Person is not null;
        if (group.HasNumber || group.Name is not null)
            return true;
        return group.Count.Minimum is not null && !(group.IsDefinite && group.Noun is { IsOccupation: false, Category: not VictimCategory.Attacker });
    }

    /// <summary>"A man was shot and his wife was stabbed", "The man's wife was hurt": somebody's kin, told shortly behind him; "shot dead his wife and two children": the doer's own, told with others.</summary>
    private static bool IsKinBeside(SentenceReading sentence, CasualtyMention mention, IReadOnlyList<CasualtyMention> casualties) =>
        mention.Group is { Noun: { } noun, Name: null, Count: { Minimum: 1, Maximum: 1 } } group && Kin.Contains(noun.Singular) && (sentence.Tag(group.First) == "PRP$" || sentence.Tag(group.End - 2) == "POS")
        && ((group.First > mention.Trigger && mention.List > 0) || casualties.Any(c => (c.Sentence == mention.Sentence || (c.Sentence == mention.Sentence - 1 && sentence.Tag(group.First) == "DT")) && c.Group.First < group.First && c.Group is { IsPronoun: false, Count.Maximum: not 0 } && !c.IsAttacker));

    /// <summary>"Three militants … killing the three": the same number said before, with its noun.</summary>
    private static CasualtyMention Resolve(IReadOnlyList<SentenceReading> sentences, CasualtyMention mention)
    {
        if (mention.Group is not { IsBare: true, IsDefinite: true, HasNumber: true, IsShare: false, HeadOutcome: null } group)
            return mention;
        for (var s = mention.Sentence; s >= Math.Max(0, mention.Sentence - 2); s--)
        {
            var before = sentences[s].Groups.LastOrDefault(g => g.First < group.First && g is { IsBare: false, HasNumber: true } && g.Count.Minimum == group.Count.Minimum && g.Count.Maximum == group.Count.Maximum);
            if (before is not null)
                return mention with { Group = group with { Noun = before.Noun, OfArmedGroup = before.OfArmedGroup } };
        }

        return mention;
    }

    /// <summary>"killing 23 soldiers and wounding 15": the second figure is of soldiers too; "killing nine people, two of them children, and wounding 15": and of no children.</summary>
    private static List<VictimDraft> Inherit(List<VictimDraft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            var (before, own) = (drafts[i - 1], drafts[i]);
            if (before.Mention.IsPart && drafts.Take(i).LastOrDefault(d => !d.Mention.IsPart) is { } whole)
                before = whole;
            if (own.Mention.Group is not { IsBare: true, HeadOutcome: null, IsShare: false } || before.Mention.Sentence != own.Mention.Sentence || before.Mention.Group.IsBare || before.Outcome == own.Outcome || before.Count.Minimum == 0 || before.Names.Count > 0)
                continue;
            if (own.Mention.Group.Count.Text.EndsWith("others", StringComparison.Ordinal))
                continue;
            (own.Category, own.Nationalities, own.Occupations) = (before.Category, before.Nationalities, before.Occupations);
        }

        return drafts;
    }

    /// <summary>A plural without a figure ("guests were hurt") is told only where the incident has no other statement of that outcome.</summary>
    private static List<VictimDraft> WithoutVagueDoubles(List<VictimDraft> drafts) =>
        [.. drafts.Where(d => d.Mention.Group.HasNumber || d.Names.Count > 0 || d.IsSingle || !drafts.Exists(o => o != d && o.Outcome == d.Outcome && (o.Mention.Group.HasNumber || o.IsSingle)))];

    private static VictimGroup Group(IReadOnlyList<SentenceReading> sentences, string incident, VictimDraft draft)
    {
        var article = sentences[0].Article.Article;
        var group = draft.Mention.Group;
        return new VictimGroup
        {
            Id = "",
            Incident = incident,
            Outcome = draft.Outcome,
            Count = draft.Count with { Text = CountText(article.TextOf(group.First, group.End), draft.Count.Text) },
            Scope = draft.Scope,
            Description = group.IsBare || group.IsPronoun ? null : article.TextOf(group.DescriptionFirst, Math.Max(group.End, group.DescriptionEnd)),
            Names = draft.Names,
            Nationalities = draft.Nationalities,
            Occupations = draft.Occupations,
            Category = draft.Category,
            ReportedBy = Reporter.Of(sentences[draft.Mention.Sentence], draft.Mention),
            Superseded = draft.Superseded,
            Evidence = [.. draft.Mentions.Select(m => article.EvidenceOf(m.First, m.End)).DistinctBy(e => (e.Start, e.End))],
            Rule = draft.Mention.Rule,
        };
    }

    private static string CountText(string words, string count) => count.Length > 0 ? count : words;
}
