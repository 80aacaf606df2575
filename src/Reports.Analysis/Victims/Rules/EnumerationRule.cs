using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Victims.Rules;

/// <summary>
/// Sentences that name the harmed one by one with the head left out: "One was an American doctor. Six were Malians." They share the
/// outcome of the figure that stands near them.
/// </summary>
internal sealed class EnumerationRule
{
    private const int Before = 3;
    private const int Behind = 8;

    private static readonly WordSet FiniteBe = WordSets.Of("finite-be");

    public static string Name => "victims.enumeration";

    public static void Find(IReadOnlyList<SentenceReading> sentences, List<CasualtyMention> found)
    {
        var listed = new List<(SentenceReading Sentence, PersonGroup Group)>();
        var told = found.Select(m => m.Sentence).ToHashSet();
        for (var i = 0; i <= sentences.Count; i++)
        {
            if (i < sentences.Count && Listed(sentences[i], told) is { Count: > 0 } groups)
            {
                listed.AddRange(groups.Select(g => (sentences[i], g)));
                continue;
            }

            Add(listed, found);
            listed.Clear();
        }
    }

    private static void Add(List<(SentenceReading Sentence, PersonGroup Group)> listed, List<CasualtyMention> found)
    {
        if (listed.Count == 0)
            return;
        var first = listed[0].Sentence.Sentence.Index;
        var last = listed[^1].Sentence.Sentence.Index;
        var people = listed.Sum(l => l.Group.Count.Minimum ?? 0);
        var whole = found.Where(m => m is { IsPart: false, Group.HasNumber: true } && m.Sentence >= first - Before && m.Sentence <= last + (listed.Count > 1 ? Behind : 1) && (m.Group.Count.Maximum ?? int.MaxValue) >= people && people > 0 && (m.Group.Count.Minimum ?? m.Group.Count.Maximum) > 1)
            .OrderBy(m => Math.Min(Math.Abs(m.Sentence - first), Math.Abs(m.Sentence - last))).FirstOrDefault();
        // "Six of the dead were sailors. Three were nurses."
        var share = found.LastOrDefault(m => m.Sentence == first - 1 && m.Rule == ShareRule.Id && listed[0].Sentence.Article.Article.Sentences[first - 1].FirstToken == m.Group.First);
        whole = share ?? whole;
        if (whole is null || (first == last && whole.Sentence != first - 1))
            return;
        var number = listed[0].Sentence.NextList();
        foreach (var (sentence, group) in listed)
            found.Add(sentence.Mention(Name, whole.Outcome, group, group.First, group.First, group.End) with { IsPart = true, List = number });
    }

    /// <summary>The groups that a sentence of the form "N was|were … and M was|were …" is about.</summary>
    private static List<PersonGroup> Listed(SentenceReading sentence, HashSet<int> told)
    {
        if (sentence.Groups.Count == 0 || told.Contains(sentence.Sentence.Index) || ListedBy(sentence, sentence.Groups[0]) is not { } first || first.First != sentence.First)
            return [];
        return [first, .. sentence.Groups.Skip(1).Where(g => sentence.Lower(g.First - 1) is "and" or ",").Select(g => ListedBy(sentence, g)).OfType<PersonGroup>()];
    }

    private static PersonGroup? ListedBy(SentenceReading sentence, PersonGroup subject)
    {
        if (subject is not { IsBare: true, HasNumber: true, HeadOutcome: null })
            return null;
        if (!FiniteBe.Contains(sentence.Lower(subject.End)))
            return null;
        var at = subject.End + 1;
        if (sentence.GroupStartingAt(at) is not (var described and >= 0))
            return null;
        var who = sentence.Groups[described];
        return who with { First = subject.First, Count = subject.Count, HasNumber = true, IsBare = false, IsAdditional = false, IsDefinite = false };
    }
}
