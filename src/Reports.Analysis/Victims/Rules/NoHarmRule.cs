using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>
/// Harm that a text rules out for everybody: "no casualties", "there were no deaths or injuries", "did not cause any fatalities",
/// "without loss of life". Harm ruled out for some ("no civilian casualties", "no further deaths") or not yet told of ("no immediate reports of") is none of it.
/// </summary>
internal sealed class NoHarmRule : ICasualtyRule
{
    private const int NegationReach = 4;

    private static readonly WordSet Causing = WordSets.Of("harm-causing-verbs");

    private static readonly WordSet Sharers = WordSets.Of("harm-sharers");

    private static readonly WordSet Unsure = WordSets.Of("harm-not-known");

    /// <summary>Name of the rule in a record.</summary>
    public const string Id = "victims.none";

    public string Name => Id;

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (NounBehind(sentence, i) is not (var noun and > 0) || HarmAt(sentence, noun) is not var (outcomes, end) || !IsCertain(sentence, i))
                continue;
            if (sentence.Lower(end) is "or" or "and" or "nor" && HarmAt(sentence, BehindNo(sentence, end + 1)) is var (more, behind))
                (outcomes, end) = ([.. outcomes.Union(more)], behind);
            foreach (var outcome in outcomes)
                found.Add(sentence.Mention(Name, outcome, Nobody(sentence, i, end), noun, i, end));
            i = end - 1;
        }
    }

    /// <summary>Index of the noun that "no", "without", "without causing any" or "did not cause any" rules out; 0 where there is none of them.</summary>
    private static int NounBehind(SentenceReading sentence, int i)
    {
        if (sentence.Lower(i) == "no")
            return i + 1;
        if (sentence.Lower(i) == "without")
            return BehindAny(sentence, sentence.Lower(i + 1) is "causing" or "inflicting" ? i + 2 : i + 1);
        if (sentence.Lower(i) is not ("not" or "n't"))
            return 0;
        for (var at = i + 1; at <= i + NegationReach; at++)
        {
            if (sentence.Lower(at) == "any")
                return Causing.Contains(sentence.Lower(at - 1)) ? at + 1 : 0;
        }

        return sentence.Lower(i + 1) is "cause" or "inflict" ? i + 2 : 0;
    }

    private static int BehindAny(SentenceReading sentence, int i) => sentence.Lower(i) == "any" ? i + 1 : i;

    private static int BehindNo(SentenceReading sentence, int i) => sentence.Lower(i) is "no" or "any" ? i + 1 : i;

    /// <summary>What a noun of harm rules out, and where it ends; a noun behind it ("no injury claims", "no death penalty") makes it something else.</summary>
    private static (Outcome[] Outcomes, int End)? HarmAt(SentenceReading sentence, int i)
    {
        if (sentence.Lower(i) == "loss" && sentence.Lower(i + 1) == "of" && sentence.Lower(i + 2) is "life" or "lives")
            return ([Outcome.Killed], i + 3);
        Outcome[] outcomes = sentence.Lower(i) switch
        {
            "casualties" => [Outcome.Killed, Outcome.Wounded],
            "fatalities" or "deaths" => [Outcome.Killed],
            "injuries" => [Outcome.Wounded],
            _ => [],
        };
        return outcomes.Length > 0 && sentence.Tag(i + 1) is not ("NN" or "NNS") && !Sharers.Contains(sentence.Lower(i + 1)) ? (outcomes, i + 1) : null;
    }

    private static bool IsCertain(SentenceReading sentence, int no)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Unsure.Contains(sentence.Lower(i)))
                return false;
        }

        return Mood.IsActual(sentence, no);
    }

    private static PersonGroup Nobody(SentenceReading sentence, int first, int end) => new()
    {
        First = first,
        End = end,
        DescriptionFirst = first,
        DescriptionEnd = end,
        Count = Count.Exactly(0, sentence.Article.Article.TextOf(first, end)),
        HasNumber = true,
        IsBare = true,
    };
}
