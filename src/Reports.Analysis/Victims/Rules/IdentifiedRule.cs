using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>
/// Names given for persons of whom the text has said what befell them: "the victims were identified as Ana Ruiz and Luis Mora", "the wounded
/// reporters are Ana Ruiz and Luis Mora", "police named the woman killed as Ana Ruiz", "They are Ana Ruiz and Luis Mora".
/// </summary>
internal sealed class IdentifiedRule : ICasualtyRule
{
    private const int Reach = 9;

    private static readonly WordSet FiniteBe = WordSets.Of("finite-be");

    private static readonly WordSet Identifying = WordSets.Of("identifying-verbs");

    private static readonly WordSet PassiveBe = WordSets.Of("passive-be");

    private static readonly WordSet Killed = WordSets.Of("killed-words");

    private static readonly WordSet Abducted = WordSets.Of("abducted-words");

    private static readonly WordSet Victims = WordSets.Of("victim-words");

    public string Name => "victims.identified";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (BehindNaming(sentence, i) is not (var at and > 0) || Clause.GroupBehind(sentence, at) is not (var group and >= 0) || sentence.Groups[group].Name is null)
                continue;
            if (Outcome(sentence, i, at, found) is { } outcome)
                Add(sentence, group, outcome, i, found);
        }
    }

    /// <summary>Where the names start: behind "identified as", "named the two dead as", "are". 0 where the token is no such verb.</summary>
    private static int BehindNaming(SentenceReading sentence, int verb)
    {
        if (FiniteBe.Contains(sentence.Lower(verb)))
            return verb + 1;
        if (!Identifying.Contains(sentence.Lower(verb)))
            return 0;
        for (var i = verb + 1; i < Math.Min(sentence.End, verb + Reach); i++)
        {
            if (sentence.Lower(i) == "as")
                return i + 1;
            if (sentence.Lower(i) is "," or ";" or "who" or "and")
                return 0;
        }

        return 0;
    }

    private void Add(SentenceReading sentence, int group, Outcome outcome, int verb, List<CasualtyMention> found)
    {
        var named = Clause.ListFrom(sentence, group).Where(g => !found.Exists(m => m.Sentence == sentence.Sentence.Index && m.Group.First == g.First)).ToList();
        var list = named.Count > 1 ? sentence.NextList() : 0;
        foreach (var one in named.Where(g => g is { IsPronoun: false, HeadOutcome: null }))
            found.Add(sentence.Mention(Name, outcome, one, verb, Math.Min(verb, one.First), one.End) with { IsPart = true, List = list, Identifies = true });
    }

    /// <summary>What befell them, by the words for them in the sentence, or, for "they", in the sentence before.</summary>
    private static Outcome? Outcome(SentenceReading sentence, int verb, int names, List<CasualtyMention> found)
    {
        var copula = names == verb + 1;
        var isPronoun = verb - sentence.First <= 3 && sentence.Lower(sentence.First) is "they" or "these";
        if (isPronoun)
            return Earlier(sentence, found) is { Group: { HasNumber: true, Noun: not { Category: VictimCategory.Attacker } } } told ? told.Outcome : null;
        Outcome? outcome = null;
        var subject = copula || IsPassive(sentence, verb);
        for (var i = subject ? StartOfSubject(sentence, verb, copula) : verb + 1; i < (subject ? verb : names); i++)
        {
            if (IsAttacker(sentence, i))
                return null;
            outcome = Harm(sentence, i, found) ?? Known(sentence, i, found) ?? outcome;
        }

        return outcome;
    }

    /// <summary>"A bomb killed two soldiers. The army identified the soldiers as": the persons harmed in the sentence before.</summary>
    private static Outcome? Known(SentenceReading sentence, int token, List<CasualtyMention> found) =>
        sentence.Lower(token) == "the" && sentence.GroupStartingAt(token) is var group and >= 0 && sentence.Groups[group] is { IsDefinite: true, Name: null, Noun: { } noun }
        && found.FindLast(m => m.Sentence == sentence.Sentence.Index - 1 && m is { IsAttacker: false, Group: { HasNumber: true, Noun: not null } } && m.Group.Noun.Singular == noun.Singular) is { } told ? told.Outcome : null;

    private static CasualtyMention? Earlier(SentenceReading sentence, List<CasualtyMention> found) =>
        found.LastOrDefault(m => m.Sentence == sentence.Sentence.Index - 1);

    /// <summary>The subject of "are" is a phrase of its own; that of "were identified as" may hold a clause.</summary>
    private static int StartOfSubject(SentenceReading sentence, int verb, bool copula)
    {
        for (var i = verb - 1; i >= sentence.First; i--)
        {
            if (sentence.Lower(i) is ";" or "that" or "said" or ":" || (copula && (sentence.Lower(i) is "," or "and" or "but" || sentence.Tag(i) is "IN" or "MD" || (sentence.Tag(i) is "VBD" or "VBZ" or "VBP" && sentence.Tag(i - 1) is not ("WP" or "WDT")))))
                return i + 1;
        }

        return sentence.First;
    }

    private static bool IsPassive(SentenceReading sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(sentence.First, verb - 3); i--)
        {
            if (PassiveBe.Contains(sentence.Lower(i)))
                return true;
        }

        return false;
    }

    private static bool IsAttacker(SentenceReading sentence, int token) =>
        sentence.GroupStartingAt(token) is var group and >= 0 && sentence.Groups[group] is { Noun.Category: VictimCategory.Attacker } or { OfArmedGroup: true };

    private static Outcome? Harm(SentenceReading sentence, int token, List<CasualtyMention> found)
    {
        var lower = sentence.Lower(token);
        if (Killed.Contains(lower))
            return Briefings.Outcome.Killed;
        if (lower is "wounded" or "injured" or "hurt")
            return Briefings.Outcome.Wounded;
        if (Abducted.Contains(lower))
            return Briefings.Outcome.Abducted;
        if (Victims.Contains(lower))
            return found.Count > 0 ? found[^1].Outcome : Briefings.Outcome.Killed;
        return null;
    }
}
