using Reports.Analysis.Dates;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>Chooses which of the events found are incidents worth telling, and which one the text is mainly about.</summary>
internal static class IncidentSelection
{
    /// <summary>The incidents, the main one first; none where the text does not tell of violence.</summary>
    public static IReadOnlyList<IncidentDraft> Choose(IReadOnlyList<SentenceReading> sentences, List<IncidentDraft> drafts)
    {
        var told = drafts.Where(d => IsViolent(sentences, d)).ToList();
        if (told.Count == 0)
            return [];
        var main = told.MaxBy(d => Weight(sentences, d))!;
        return [main, .. told.Where(d => d != main && IsWorthTelling(d))];
    }

    private static bool IsViolent(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft)
    {
        var evidence = 0.0;
        var against = 0.0;
        foreach (var sentence in draft.Triggers.Select(t => t.Sentence).Distinct())
        {
            evidence += ViolenceEvidence.InSentence(sentences[sentence]);
            against += ViolenceEvidence.AccidentInSentence(sentences[sentence]);
        }

        var strong = draft.Triggers.Count(t => t.Strength == TriggerStrength.Strong);
        var generic = draft.Triggers.Count(t => t.Strength == TriggerStrength.Generic);
        if (against > evidence + strong + generic)
            return false;
        if (draft.Casualties.Count > 0)
            return strong > 0 || evidence > 0 || generic > 0 || draft.Casualties.Exists(c => c.IsViolent) || (against == 0 && draft.Triggers.Exists(t => t.Type == IncidentType.Bombing));
        return strong > 0 && evidence > 0 || generic > 0 && evidence > 1;
    }

    private static double Weight(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft)
    {
        var weight = draft.Triggers.Sum(t => t.Strength == TriggerStrength.Weak ? 0.4 : 1.0) + draft.Casualties.Count;
        var first = draft.Triggers.Min(t => t.Sentence);
        return weight + (first <= 1 ? 4 : first <= 4 ? 2.5 : 5.0 * (sentences.Count - first) / (4 * sentences.Count));
    }

    /// <summary>Behind the main one only what has a figure, or a date and a place of its own.</summary>
    private static bool IsWorthTelling(IncidentDraft draft)
    {
        if (draft.Casualties.Exists(c => c.Group.HasNumber || c.Group.Name is not null))
            return draft.Places.Count > 0 || draft.Dates.Count > 0;
        return draft.Places.Count > 0 && draft.Dates.Exists(d => d.Kind is DateKind.Day or DateKind.Year or DateKind.Month or DateKind.Relative or DateKind.Weekday) &&
               draft.Triggers.Exists(t => t.Strength == TriggerStrength.Strong && t.IsNoun && !t.IsPlural);
    }
}
