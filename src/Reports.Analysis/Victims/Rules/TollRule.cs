using Reports.Analysis.Lexicons;
using Reports.Analysis.Quantities;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"the death toll rose to 30", "the number of rebels killed has risen to 26", "bringing the number of victims to four", "a toll of 12 dead", "death tolls exceeded 100".</summary>
internal sealed class TollRule(QuantityReader quantities) : ICasualtyRule
{
    /// <summary>Name of the rule in a record.</summary>
    public const string Id = "victims.toll";

    private const int Reach = 16;

    /// <summary>"bringing the official death toll to".</summary>
    private const int RaisingReach = 4;

    private static readonly WordSet TollModifiers = WordSets.Of("toll-modifiers");

    private static readonly WordSet OtherTolls = WordSets.Of("other-tolls");

    private static readonly WordSet Outdated = WordSets.Of("outdated-tolls");

    private static readonly WordSet Expected = WordSets.Of("expected-tolls");

    private static readonly WordSet Rising = WordSets.Of("rising-tolls");

    private static readonly WordSet Raising = WordSets.Of("raising-tolls");

    private static readonly WordSet Exceeding = WordSets.Of("exceeding-verbs");

    private static readonly WordSet Protests = WordSets.Of("protests");

    private static readonly WordSet Spans = WordSets.Of("spans-of-time");

    private static readonly WordSet Measures = WordSets.Of("toll-measures");

    public string Name => Id;

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((IsToll(sentence, i) ? ReadBehind(sentence, i) : ReadBefore(sentence, i)) is { } mention)
                found.Add(mention);
        }
    }

    private static bool IsToll(SentenceReading sentence, int i) =>
        (sentence.Lower(i) is "toll" or "tolls" && TollModifiers.Contains(sentence.Lower(i - 1)) && !IsOfOthers(sentence, i - 2)) ||
        (sentence.Lower(i) is "count" && sentence.Lower(i - 1) is "death" or "body" && !IsOfOthers(sentence, i - 2)) ||
        (sentence.Lower(i) is "killed" && sentence.Tag(i) is "VBN" or "VBD" && Enumerable.Range(i - 4, 3).Any(n => n > sentence.First && sentence.Lower(n) == "of" && sentence.Lower(n - 1) == "number")) ||
        (sentence.Lower(i) is "dead" && sentence.Lower(i - 1) == "of" && sentence.Lower(i - 2) == "number") ||
        (sentence.Lower(i) is "victims" && sentence.Lower(i - 1) == "of" && sentence.Lower(i - 2) == "number" && Enumerable.Range(i - 4, 2).Any(n => Raising.Contains(sentence.Lower(n)))) ||
        (sentence.Lower(i) is "deaths" && sentence.Lower(i - 1) == "of" && sentence.Lower(i - 2) == "number");

    /// <summary>"the protester death toll", "the pandemic death toll": no attack's.</summary>
    private static bool IsOfOthers(SentenceReading sentence, int modifier) =>
        OtherTolls.Contains(sentence.Lower(modifier));

    private CasualtyMention? ReadBehind(SentenceReading sentence, int toll)
    {
        var rising = sentence.Lower(toll + 1) == "to" && Enumerable.Range(toll - RaisingReach, RaisingReach).Any(i => Raising.Contains(sentence.Lower(i)));
        var exceeding = false;
        var outdated = Enumerable.Range(toll - 7, 7).Any(i => Outdated.Contains(sentence.Lower(i)) || (sentence.Lower(i) == "first" && sentence.Lower(i + 1) is "put" or "given"));
        for (var i = BehindInsertion(sentence, toll + 1); i < Math.Min(sentence.End, toll + Reach); i++)
        {
            var lower = sentence.Lower(i);
            if (lower is ";" || (lower == "," && i > toll + 3 && !rising && sentence.Lower(toll + 1) != ",") || Expected.Contains(lower))
                return null;
            rising |= Rising.Contains(lower);
            exceeding |= Exceeding.Contains(lower);
            if (lower is "from" && quantities.ReadAt(sentence.Article.Text, sentence.Tokens, i + 1, sentence.End) is { } old)
            {
                i = old.EndToken - 1;
                continue;
            }

            if (quantities.ReadAt(sentence.Article.Text, sentence.Tokens, i, sentence.End) is { } quantity && !IsOther(sentence, quantity))
                return Statement(sentence, toll, quantity, rising, exceeding, outdated);
        }

        return null;
    }

    /// <summary>"bringing to | 29 the number killed", "which brought to 29 the number of dead"; not the number killed in months of unrest.</summary>
    private CasualtyMention? ReadBefore(SentenceReading sentence, int to)
    {
        if (sentence.Lower(to) != "to" || !Raising.Contains(sentence.Lower(to - 1)) || quantities.ReadAt(sentence.Article.Text, sentence.Tokens, to + 1, sentence.End) is not { } quantity || sentence.Lower(quantity.EndToken) != "the" || sentence.Lower(quantity.EndToken + 1) is not ("number" or "toll" or "total"))
            return null;
        if (Enumerable.Range(quantity.EndToken, Reach).Any(i => Protests.Contains(sentence.Lower(i)) || Spans.Contains(sentence.Lower(i)) || sentence.Lower(i) is "since" or "year"))
            return null;
        return Enumerable.Range(quantity.EndToken + 2, RaisingReach).Any(i => sentence.Lower(i) is "killed" or "dead" or "deaths" or "died") ? Statement(sentence, to + 1, quantity, true, false, false) : null;
    }

    /// <summary>"the toll, given by officials, exceeded 100".</summary>
    private static int BehindInsertion(SentenceReading sentence, int position)
    {
        if (sentence.Lower(position) != ",")
            return position;
        for (var i = position + 1; i < Math.Min(sentence.End, position + Reach); i++)
        {
            if (sentence.Lower(i) == ",")
                return i + 1;
        }

        return position;
    }

    private static bool IsOther(SentenceReading sentence, Quantity quantity) =>
        sentence.Article.DateAt(quantity.FirstToken) is not null || sentence.Lower(quantity.EndToken) is "%" || Measures.Contains(sentence.Lower(quantity.EndToken)) ||
        quantity is { InDigits: true, Count: { Minimum: >= 1900 and < 2100, Text.Length: 4 } };

    private CasualtyMention Statement(SentenceReading sentence, int toll, Quantity quantity, bool rising, bool exceeding, bool outdated)
    {
        var count = exceeding && quantity.Count.Qualifier == CountQualifier.Exact ? new Count(quantity.Count.Minimum, null, CountQualifier.AtLeast, quantity.Count.Text) : quantity.Count;
        var group = new PersonGroup { First = quantity.FirstToken, End = quantity.EndToken, DescriptionFirst = quantity.FirstToken, DescriptionEnd = quantity.EndToken, Count = count, HasNumber = true, IsBare = true };
        return sentence.Mention(Name, Outcome.Killed, group, toll, toll, quantity.EndToken) with { Supersedes = rising, IsOutdated = outdated };
    }
}
