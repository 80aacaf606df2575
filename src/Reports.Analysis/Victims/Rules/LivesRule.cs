using Reports.Analysis.Lexicons;
using Reports.Analysis.Quantities;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"claimed the lives of two nuns", "claimed 30 lives", "cost seven civilians their lives", "lost their lives".</summary>
internal sealed class LivesRule(QuantityReader quantities) : ICasualtyRule
{
    private static readonly WordSet LifeVerbs = WordSets.Of("life-verbs");

    public string Name => "victims.lives";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Lower(i) is not ("lives" or "life") || sentence.Tag(i) is "VBZ" || !Mood.IsActual(sentence, i))
                continue;
            if (TakenBefore(sentence, i) is not { } verb)
                continue;
            if (sentence.Lower(i + 1) == "of" && sentence.GroupStartingAt(i + 2) is var of and >= 0)
                found.AddRange(Clause.ListFrom(sentence, of).Select(g => sentence.Mention(Name, Outcome.Killed, g, i, verb, g.End)));
            else if (sentence.Lower(verb) is "lost" && sentence.Lower(i - 1) is "their" or "his" or "her" && Clause.SubjectOf(sentence, verb, out _) is var subject and >= 0)
                found.AddRange(Clause.ListTo(sentence, subject).Select(g => sentence.Mention(Name, Outcome.Killed, g, i, g.First, i + 1)));
            else if (GroupWithin(sentence, verb + 1, i) is { } owner)
                found.Add(sentence.Mention(Name, Outcome.Killed, owner, i, verb, i + 1));
            else if (quantities.ReadAt(sentence.Article.Text, sentence.Tokens, verb + 1, i) is { } number)
                found.Add(sentence.Mention(Name, Outcome.Killed, Bare(number), i, verb, i + 1));
        }
    }

    private static PersonGroup Bare(Quantity number) => new() { First = number.FirstToken, End = number.EndToken, DescriptionFirst = number.FirstToken, DescriptionEnd = number.EndToken, Count = number.Count, HasNumber = true, IsBare = true };

    private static PersonGroup? GroupWithin(SentenceReading sentence, int from, int to) =>
        sentence.Groups.FirstOrDefault(g => g.First >= from && g.End <= to && !g.IsPronoun);

    private static int? TakenBefore(SentenceReading sentence, int lives)
    {
        for (var i = lives - 1; i >= Math.Max(sentence.First, lives - 7); i--)
        {
            if (LifeVerbs.Contains(sentence.Lower(i)))
                return i;
        }

        return null;
    }
}
