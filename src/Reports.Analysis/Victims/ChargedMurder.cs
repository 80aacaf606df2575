using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>
/// "a video of an officer shooting Luis Mora … Prosecutors charged the officer with murder": whoever was shot or stabbed in a deed that is charged as a
/// murder is dead, though no word of the text says so.
/// </summary>
internal static class ChargedMurder
{
    /// <summary>Sentences behind the deed in which the charge stands.</summary>
    private const int Reach = 3;

    private static readonly WordSet Charges = WordSets.Of("words-of-charges");

    private static readonly WordSet Murders = WordSets.Of("charges-of-killing");

    /// <summary>The statements, those of the one person hurt in such a deed turned into his death.</summary>
    public static IReadOnlyList<CasualtyMention> Apply(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<CasualtyMention> casualties) =>
        [.. casualties.Select((mention, i) => IsDeadly(sentences, casualties, i) ? mention with { Outcome = Outcome.Killed } : mention)];

    private static bool IsDeadly(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<CasualtyMention> casualties, int index)
    {
        if (casualties[index] is not { Outcome: Outcome.Wounded, IsViolent: true, IsAftermath: false, IsAttacker: false, Group: { Name: not null, Count: { Minimum: 1, Maximum: 1 } } group } mention)
            return false;
        var last = Math.Min(sentences.Count - 1, mention.Sentence + Reach);
        for (var s = mention.Sentence; s <= last; s++)
        {
            if (IsCharged(sentences[s], s == mention.Sentence ? group.End : sentences[s].First))
                return IsAlone(casualties, index, s);
        }

        return false;
    }

    /// <summary>Whether the text tells of nobody else's death or wounds up to the charge.</summary>
    private static bool IsAlone(IReadOnlyList<CasualtyMention> casualties, int index, int charge)
    {
        for (var i = 0; i < casualties.Count && casualties[i].Sentence <= charge; i++)
        {
            if (i != index && (casualties[i].Outcome == Outcome.Killed || casualties[i].Group.Person != casualties[index].Group.Person) && !(casualties[i].Sentence == charge && charge != casualties[index].Sentence))
                return false;
        }

        return true;
    }

    /// <summary>"charged the officer with murder", "indicted on a charge of second-degree murder"; not "with attempted murder" or "with the murder of Ruiz".</summary>
    private static bool IsCharged(SentenceReading sentence, int from)
    {
        for (var i = from; i < sentence.End; i++)
        {
            if (!Murders.Contains(sentence.Lower(i)) || sentence.Lower(i - 1) == "attempted" || sentence.Lower(i + 1) == "of")
                continue;
            if (Enumerable.Range(i - Reach, Reach).Any(n => sentence.Lower(n) is "with" or "on" or "for" or "of") && Enumerable.Range(from, i - from).Any(n => Charges.Contains(sentence.Lower(n))))
                return true;
        }

        return false;
    }
}
