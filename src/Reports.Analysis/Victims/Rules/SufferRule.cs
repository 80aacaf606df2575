using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Victims.Rules;

/// <summary>"six people suffered injuries", "11 people were taken to hospital".</summary>
internal sealed class SufferRule : ICasualtyRule
{
    private static readonly HashSet<string> Suffering = WordSets.Of("suffering-verbs");

    private static readonly HashSet<string> Injuries = WordSets.Of("injury-nouns");

    private static readonly HashSet<string> Transports = WordSets.Of("transport-participles");

    public string Name => "victims.injury";

    public void Find(SentenceReading sentence, List<CasualtyMention> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!Suffers(sentence, i) && !GoesToHospital(sentence, i) || !Mood.IsActual(sentence, i))
                continue;
            if (Clause.SubjectOf(sentence, i, out _) is not (var subject and >= 0) || sentence.Groups[subject].IsPronoun)
                continue;
            var list = Clause.ListTo(sentence, subject);
            var number = list.Count > 1 ? sentence.NextList() : 0;
            found.AddRange(list.Select(g => sentence.Mention(Name, Outcome.Wounded, g, i, g.First, i + 1) with { List = number, IsPart = g.IsShare || sentence.Lower(i) is not ("suffered" or "sustained"), IsAftermath = !Suffers(sentence, i) }));
        }
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
