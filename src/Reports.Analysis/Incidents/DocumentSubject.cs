using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Tells what a document is about from what it mentions in passing: an interview on many things, an obituary, a speech.</summary>
internal static class DocumentSubject
{
    /// <summary>A text opens with its subject: within so many sentences, or within its first third.</summary>
    private const int Opening = 5;

    /// <summary>From so many sentences on, a text comes back to its subject again and again.</summary>
    private const int LongText = 60;

    /// <summary>A long text speaks of its subject in at least one of so many sentences.</summary>
    private const int Seldom = 25;

    /// <summary>From so many sentences on, a text that tells of nobody's harm in an event comes back to it, in one of so many, where it is about it.</summary>
    private const int MiddlingText = 20;

    private const int SeldomWithoutHarm = 8;

    /// <summary>Whether the document is about the event, so that one may say of the document: it reports this attack.</summary>
    public static bool Is(IReadOnlyList<SentenceReading> sentences, IncidentDraft draft)
    {
        var telling = draft.Triggers.Select(t => t.Sentence).Concat(draft.Casualties.Select(c => c.Sentence)).Distinct().ToList();
        if (draft.Casualties.Count == 0 && sentences.Count >= MiddlingText && telling.Count * SeldomWithoutHarm < sentences.Count)
            return false;
        return telling.Min() < Math.Max(Opening, sentences.Count / 3) && (sentences.Count < LongText || telling.Count * Seldom >= sentences.Count);
    }
}
