using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>
/// Knows an explosion of which the text itself says that its cause is not known: nobody may call it a bombing then, whatever somebody who
/// is quoted calls it.
/// </summary>
internal static class OpenCause
{
    private const int Reach = 8;

    private static readonly WordSet Bombs = WordSets.Of("bomb-words");

    private static readonly WordSet Blasts = WordSets.Of("blast-words");

    private static readonly WordSet Causes = WordSets.Of("causes");

    private static readonly WordSet Unknown = WordSets.Of("cause-unknown");

    /// <summary>Whether the event is told as a blast first, and its cause left open.</summary>
    public static bool Is(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft) =>
        draft.Triggers.Find(t => t.Type != IncidentType.Other) is { Type: IncidentType.Bombing, Strength: TriggerStrength.Weak }
        && !draft.Triggers.Exists(t => t is { Type: IncidentType.Bombing, Strength: TriggerStrength.Strong } && !IsQuoted(sentences[t.Sentence], t.First))
        && !draft.Triggers.Exists(t => NamesBomb(sentences[t.Sentence], t)) && sentences.Any(LeavesOpen);

    /// <summary>"a bomb exploded", in the narrator's words.</summary>
    private static bool NamesBomb(SentenceReading sentence, EventTrigger trigger) =>
        Enumerable.Range(trigger.First - 3, 6).Any(i => i >= sentence.First && i < sentence.End && Bombs.Contains(sentence.Lower(i)) && !IsQuoted(sentence, i));

    /// <summary>"the cause", "the cause of the explosion"; not that of something else.</summary>
    private static bool IsOfBlast(SentenceReading sentence, int behind) =>
        sentence.Lower(behind) != "of" || Enumerable.Range(behind + 1, 3).Any(i => Blasts.Contains(sentence.Lower(i)));

    private static bool IsQuoted(SentenceReading sentence, int token) => sentence.Article.Article.Quotations.Any(q => q.OpenToken < token && token < q.EndToken);

    /// <summary>"The cause of the explosion has not been determined", "too early to tell whether it was caused by a bomb".</summary>
    private static bool LeavesOpen(SentenceReading sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Lower(i) == "cause" && IsOfBlast(sentence, i + 1) && sentence.Lower(i - 1) is "the" or "exact" or "its" && Enumerable.Range(i - Reach, 3 * Reach).Any(n => n >= sentence.First && n < sentence.End && Unknown.Contains(sentence.Lower(n))))
                return true;
            if (sentence.Lower(i) == "whether" && Enumerable.Range(i, 2 * Reach).Any(n => Causes.Contains(sentence.Lower(n))))
                return true;
        }

        return false;
    }
}
