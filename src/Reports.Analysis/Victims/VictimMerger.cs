using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>Brings statements about the same persons together: a figure told twice is one figure.</summary>
internal static class VictimMerger
{
    private static readonly WordSet General = WordSets.Of("general-persons");

    /// <summary>One draft for each group of persons, in order of first mention.</summary>
    public static List<VictimDraft> Merge(IEnumerable<VictimDraft> drafts)
    {
        var kept = new List<VictimDraft>();
        foreach (var draft in drafts)
        {
            var same = kept.Find(other => AreSame(other, draft));
            if (same is null)
                kept.Add(draft);
            else
                Absorb(same, draft);
        }

        return kept;
    }

    private static bool AreSame(VictimDraft a, VictimDraft b)
    {
        if (a.Outcome != b.Outcome || a.IsAttacker != b.IsAttacker)
            return false;
        if (a.Names.Count > 0 && b.Names.Count > 0)
            return a.Names.Exists(x => b.Names.Exists(y => IsFormOf(x, y) || IsFormOf(y, x)));
        if ((b.Mention.Group.IsAdditional && (!a.Mention.Group.IsAdditional || a.Mention.Sentence == b.Mention.Sentence)) || (a.Mention.List > 0 && a.Mention.List == b.Mention.List))
            return false;
        if (a.IsSingle && b.IsSingle)
            return AreSameSingle(a, b);
        if (a.Count.Minimum != b.Count.Minimum || a.Count.Maximum != b.Count.Maximum)
            return false;
        if (a.Mention.Group.IsShare != b.Mention.Group.IsShare && a.Mention.Sentence == b.Mention.Sentence)
            return false;
        return AgreeOnWho(a, b);
    }

    /// <summary>"Ruiz" is a form of "Ana Ruiz".</summary>
    internal static bool IsFormOf(string shorter, string longer)
    {
        var words = longer.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return shorter.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => words.Contains(w, StringComparer.OrdinalIgnoreCase));
    }

    private static bool AreSameSingle(VictimDraft a, VictimDraft b)
    {
        if (IsApposed(a, b) || IsApposed(b, a))
            return true;
        if (IsMentionedAgain(a, b) || IsHeadlineOf(a, b) || IsNamedBehind(a, b))
            return true;
        if (b.Mention.Identifies && a.Names.Count == 0 && b.Mention.List == 0)
            return true;
        if (a.Mention.Sentence == b.Mention.Sentence && a.Names.Count + b.Names.Count == 0)
            return a.Mention.Group.Noun == b.Mention.Group.Noun && b.Mention.Group.IsDefinite;
        var nouns = a.Mention.Group.Noun is { } x && b.Mention.Group.Noun is { } y && (x.Singular == y.Singular || x.Singular.EndsWith(" " + y.Singular, StringComparison.Ordinal) || y.Singular.EndsWith(" " + x.Singular, StringComparison.Ordinal));
        return nouns && (a.Occupations.Count > 0 || b.Mention.Group.IsDefinite || a.Names.Count + b.Names.Count == 0) || a.Mention.Group.IsBare && b.Mention.Group.IsBare && a.Names.Count + b.Names.Count == 0;
    }

    /// <summary>"the mayor's son" and "Luis Mora, son of the mayor".</summary>
    private static bool IsApposed(VictimDraft named, VictimDraft other) =>
        named.Names.Count > 0 && other is { Names.Count: 0, Mention.Group: { Noun: { } noun, IsAdditional: false } } && named.Apposed.Contains(noun.Singular);

    /// <summary>"Ana Ruiz was stabbed … The service said that an inmate had been stabbed": one whom a name told of before, left unnamed by somebody who reports it.</summary>
    private static bool IsMentionedAgain(VictimDraft named, VictimDraft other) =>
        named is { Names.Count: > 0, Mention.IsPart: false } && other is { Names.Count: 0, IsRetold: true, Mention: { List: 0, IsPart: false, Group: { HasNumber: false, IsBare: false, IsAdditional: false } } }
        && named.Mention.Sentence < other.Mention.Sentence;

    /// <summary>"Journalist found dead" in the headline, and below it the name of one of the same kind.</summary>
    private static bool IsHeadlineOf(VictimDraft headline, VictimDraft named) =>
        headline is { Names.Count: 0, Mention: { Sentence: 0, IsPart: false, Group: { Noun: not null, HasNumber: false } group } } && group.First == group.DescriptionFirst
        && named is { Names.Count: 1, Mention: { List: 0, Sentence: > 0 } } && headline.Category == named.Category && named.Category != VictimCategory.Unknown;

    /// <summary>"A soldier died yesterday. Sgt. Ana Ruiz, 34, died of …": one of the forces, named in the next sentence.</summary>
    private static bool IsNamedBehind(VictimDraft told, VictimDraft named) =>
        told is { Names.Count: 0, Category: VictimCategory.Military or VictimCategory.Police, Mention: { IsPart: false, List: 0, Group: { HasNumber: false, IsAdditional: false, IsPronoun: false } } }
        && named is { Names.Count: 1, Mention: { List: 0, IsPart: false } } && named.Category == told.Category && named.Mention.Sentence - told.Mention.Sentence == 1;

    /// <summary>The same head, or one of them without any: "killing seven", "seven people".</summary>
    private static bool AgreeOnWho(VictimDraft a, VictimDraft b) =>
        IsGeneral(a) || IsGeneral(b) || a.Mention.Group.Noun?.Singular == b.Mention.Group.Noun?.Singular || AreCompatriots(a, b) || AreCompatriots(b, a) || IsShortFor(a, b);

    /// <summary>"two Americans" in the headline, "two US soldiers" below it: one of them says only whose citizens they were.</summary>
    private static bool AreCompatriots(VictimDraft citizens, VictimDraft other) =>
        citizens is { Names.Count: 0, Mention.Group: { Noun: null, HasNumber: true, IsBare: false, OfArmedGroup: false } } && other.Mention.Group is { HasNumber: true, IsAdditional: false }
        && citizens.Nationalities.Count > 0 && citizens.Mention.Sentence != other.Mention.Sentence && citizens.Nationalities.SequenceEqual(other.Nationalities);

    /// <summary>"six service members … all six of the members killed".</summary>
    private static bool IsShortFor(VictimDraft told, VictimDraft again) =>
        again.Mention.Group is { IsDefinite: true, Noun.Singular: var shorter } && told.Mention.Group.Noun is { Singular: var longer } && longer.EndsWith(" " + shorter, StringComparison.Ordinal);

    internal static bool IsGeneral(VictimDraft draft) =>
        draft.Names.Count == 0 && draft.Nationalities.Count == 0 &&
        (draft.Mention.Group.IsBare || draft.Mention.Group.HeadOutcome is not null || draft.Mention.Group.Noun is { } noun && General.Contains(noun.Singular));

    private static void Absorb(VictimDraft kept, VictimDraft other)
    {
        kept.Mentions.AddRange(other.Mentions);
        foreach (var name in other.Names)
        {
            if (kept.Names.Exists(own => IsFormOf(name, own)))
                continue;
            kept.Names.RemoveAll(own => IsFormOf(own, name));
            kept.Names.Add(name);
        }

        if ((IsGeneral(kept) && !IsGeneral(other)) || AreCompatriots(kept, other))
            (kept.Mention, kept.Category) = (other.Mention with { IsPart = kept.Mention.IsPart && other.Mention.IsPart }, other.Category);
        if (kept.Nationalities.Count == 0)
            kept.Nationalities = other.Nationalities;
        if (kept.Occupations.Count == 0)
            kept.Occupations = other.Occupations;
        if (kept.Category == VictimCategory.Unknown)
            kept.Category = other.Category;
    }
}
