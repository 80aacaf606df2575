using Reports.Analysis.Quantities;
using Reports.Analysis.Victims.Rules;

namespace Reports.Analysis.Victims;

/// <summary>Finds the statements that persons came to harm, sentence by sentence, by an ordered list of rules.</summary>
internal sealed class CasualtyFinder
{
    private readonly PersonGroupReader _groups;
    private readonly ICasualtyRule[] _rules;

    public CasualtyFinder(QuantityReader quantities, Demonyms demonyms)
    {
        var verbs = new CasualtyVerbs();
        var nouns = new CasualtyNouns();
        _groups = new PersonGroupReader(quantities, new PersonNouns(), nouns, demonyms);
        _rules =
        [
            new HostageRule(),
            new SeizureRule(),
            new ReleaseRule(),
            new WholeRule(verbs),
            new ActiveRule(verbs),
            new LateDeathRule(verbs),
            new PassiveRule(verbs),
            new DeadRule(),
            new SufferRule(),
            new LivesRule(quantities),
            new NounRule(nouns),
            new IdentifiedRule(),
            new AmongRule(verbs, nouns),
            new NoHarmRule(),
            new FigureRule(),
            new TollRule(quantities),
            new IncludingRule(),
            new ShareRule(),
        ];
    }

    /// <summary>The sentences with their phrases for persons.</summary>
    public IReadOnlyList<SentenceReading> Read(ArticleReading article) =>
        [.. article.Article.Sentences.Select(s => new SentenceReading(article, s, _groups.Find(article, s)))];

    /// <summary>All statements in reading order.</summary>
    public IReadOnlyList<CasualtyMention> Find(IReadOnlyList<SentenceReading> sentences)
    {
        var found = new List<CasualtyMention>();
        var before = new List<CasualtyMention>();
        foreach (var sentence in sentences)
        {
            // a rule sees its own sentence and the one before, so that the work grows with the text alone
            var near = new List<CasualtyMention>(before);
            foreach (var rule in _rules)
                rule.Find(sentence, near);
            RemoveDoubles(near, before.Count);
            before = near.GetRange(before.Count, near.Count - before.Count);
            if (EventShare.Is(sentence))
                before = before.ConvertAll(m => m with { IsPart = true });
            if (DescribesVictim(sentence))
                before = before.ConvertAll(m => m.Group is { Name: null, Count: { Minimum: 1, Maximum: 1 } } ? m with { Identifies = true, List = 0 } : m);
            found.AddRange(before);
        }

        EnumerationRule.Find(sentences, found);
        ListedRule.Find(sentences, found);
        return [.. found.OrderBy(m => m.Group.First).ThenBy(m => m.Trigger)];
    }

    /// <summary>"The victim, a pupil, was taken to hospital": says who somebody told of before was.</summary>
    private static bool DescribesVictim(SentenceReading sentence) =>
        sentence.Lower(sentence.First) == "the" && sentence.Lower(sentence.First + 1) == "victim" && sentence.Lower(sentence.First + 2) == ",";

    /// <summary>"was stabbed and later died", "who was wounded died": the death is what is told.</summary>
    private static bool Yields(CasualtyMention weaker, CasualtyMention stronger) =>
        weaker.Outcome == Briefings.Outcome.Wounded && stronger.Outcome == Briefings.Outcome.Killed && (weaker.IsViolent || stronger.IsBareDeath);

    /// <summary>One group and outcome counts once in a sentence: the first rule that found it keeps it.</summary>
    private static void RemoveDoubles(List<CasualtyMention> found, int start)
    {
        for (var i = found.Count - 1; i > start; i--)
        {
            for (var j = start; j < i; j++)
            {
                if (found[i].Group.First == found[j].Group.First && found[i].Outcome != found[j].Outcome && Yields(found[j], found[i]))
                {
                    (found[j], found[i]) = (found[i], found[j]);
                    found.RemoveAt(i);
                    break;
                }

                if (found[i].Outcome == found[j].Outcome && found[i].Group.First < found[j].Group.End && found[j].Group.First < found[i].Group.End)
                {
                    found.RemoveAt(i);
                    break;
                }
            }
        }
    }
}
