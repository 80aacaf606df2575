using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"six people suffered injuries", "11 people were taken to hospital", "nine were still in hospital".</summary>
internal sealed class SufferRule : ICasualtyRule
{
    /// <summary>Name of the rule in a record.</summary>
    public const string Id = "victims.injury";

    private static readonly WordSet Suffering = WordSets.Of("suffering-verbs");

    private static readonly WordSet Injuries = WordSets.Of("injury-nouns");

    private static readonly WordSet Transports = WordSets.Of("transport-participles");

    private static readonly WordSet Conditions = WordSets.Of("patient-conditions");

    private static readonly WordSet Stays = WordSets.Of("hospital-stays");

    public string Name => Id;

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var stays = StaysInHospital(sentence, i) || IsSentHome(sentence, i);
            if (!Suffers(sentence, i) && !GoesToHospital(sentence, i) && !IsTreated(sentence, i) && !stays || !Mood.IsActual(sentence, i))
                continue;
            if (Clause.SubjectOf(sentence, i, out _) is not (var subject and >= 0) || sentence.Groups[subject].IsPronoun || (stays && !sentence.Groups[subject].HasNumber))
                continue;
            var list = Clause.ListTo(sentence, subject);
            var number = list.Count > 1 ? sentence.NextList() : 0;
            found.AddRange(list.Select(g => sentence.Mention(Name, Outcome.Wounded, g, i, g.First, stays ? EndOfStay(sentence, i) : i + 1) with { List = number, IsPart = g.IsShare || sentence.Lower(i) is not ("suffered" or "sustained"), IsAftermath = !Suffers(sentence, i) }));
        }
    }

    /// <summary>Index behind the hospital, the care, the home or the condition.</summary>
    private static int EndOfStay(SentenceReading sentence, int verb)
    {
        var at = verb;
        while (at < sentence.End && sentence.Lower(at) is not ("hospital" or "care" or "home" or "condition"))
            at++;
        return at + 1;
    }

    private static bool Suffers(SentenceReading sentence, int verb)
    {
        if (!Suffering.Contains(sentence.Lower(verb)))
            return false;
        for (var i = verb + 1; i < Math.Min(sentence.End, verb + 8); i++)
        {
            if (Injuries.Contains(sentence.Lower(i)))
                return true;
            if (sentence.Lower(i) is "," or "and" or "for")
                return false;
        }

        return false;
    }

    /// <summary>"were allowed home after treatment", "were sent home from hospital".</summary>
    private static bool IsSentHome(SentenceReading sentence, int verb) =>
        sentence.Lower(verb) is "allowed" or "sent" && sentence.Lower(verb + 1) is "home" && Enumerable.Range(verb + 2, 4).Any(i => sentence.Lower(i) is "treatment" or "hospital" or "treated");

    /// <summary>"were still in hospital", "remained in intensive care", "were detained in hospital", "are in stable condition".</summary>
    private static bool StaysInHospital(SentenceReading sentence, int verb)
    {
        var at = verb + 1;
        while (sentence.Tag(at) is "RB" || Stays.Contains(sentence.Lower(at)))
            at++;
        return Stays.Contains(sentence.Lower(verb)) && sentence.Lower(at) is "in" or "at" &&
               ((sentence.Lower(at + 2) is "condition" && Conditions.Contains(sentence.Lower(at + 1))) || (sentence.Lower(at + 1) is "a" && sentence.Lower(at + 3) is "condition" && Conditions.Contains(sentence.Lower(at + 2))) || sentence.Lower(at + 1) is "hospital" || (sentence.Lower(at + 1) is "the" or "a" && sentence.Lower(at + 2) is "hospital") || (sentence.Lower(at + 1) is "intensive" && sentence.Lower(at + 2) is "care"));
    }

    /// <summary>"was treated for minor injuries"; not "for shock".</summary>
    private static bool IsTreated(SentenceReading sentence, int verb) =>
        sentence.Lower(verb) is "treated" && sentence.Lower(verb + 1) is "for" && Enumerable.Range(verb + 2, 4).TakeWhile(i => sentence.Tag(i) is "JJ" or "DT" or "NN" or "NNS" or "VBN" or "CC").Any(i => Injuries.Contains(sentence.Lower(i)));

    private static bool GoesToHospital(SentenceReading sentence, int verb)
    {
        if (!Transports.Contains(sentence.Lower(verb)) || sentence.Lower(verb + 1) != "to")
            return false;
        for (var i = verb + 2; i < Math.Min(sentence.End, verb + 7); i++)
        {
            if (sentence.Lower(i) is "hospital" or "hospitals" or "clinic")
                return true;
        }

        return false;
    }
}
