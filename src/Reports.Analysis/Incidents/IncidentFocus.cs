using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>For each token the event that its surroundings speak of.</summary>
internal sealed class IncidentFocus
{
    private readonly IncidentDraft?[] _byToken;

    private IncidentFocus(IncidentDraft?[] byToken) => _byToken = byToken;

    public static IncidentFocus Of(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<EventTrigger> triggers, List<IncidentDraft> drafts, Dictionary<EventTrigger, IncidentDraft> byTrigger)
    {
        var byToken = new IncidentDraft?[sentences.Count == 0 ? 0 : sentences[^1].End];
        var next = 0;
        IncidentDraft? last = null;
        var paragraph = -1;
        foreach (var sentence in sentences)
        {
            if (sentence.Sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Sentence.Paragraph;
                last = IncidentDraft.Default(drafts);
            }

            var own = new List<EventTrigger>();
            while (next < triggers.Count && triggers[next].Sentence == sentence.Sentence.Index)
                own.Add(triggers[next++]);
            Fill(sentence, own, byTrigger, last, byToken);
            if (own.Count > 0)
                last = byTrigger[own.FindLast(t => !t.IsCompared) ?? own[^1]];
        }

        return new IncidentFocus(byToken);
    }

    /// <summary>Lets whatever speaks of a part speak of the whole.</summary>
    public void Follow(IReadOnlyDictionary<IncidentDraft, IncidentDraft> joined)
    {
        for (var i = 0; i < _byToken.Length; i++)
        {
            if (_byToken[i] is { } draft && joined.TryGetValue(draft, out var whole))
                _byToken[i] = whole;
        }
    }

    public IncidentDraft? At(int token) => token >= 0 && token < _byToken.Length ? _byToken[token] : null;

    /// <summary>For each token the index of its event among the chosen ones; -1 where it is none of them.</summary>
    public int[] Indexes(IReadOnlyList<IncidentDraft> chosen)
    {
        var index = new Dictionary<IncidentDraft, int>();
        for (var i = 0; i < chosen.Count; i++)
            index[chosen[i]] = i;
        return [.. _byToken.Select(d => d is not null && index.TryGetValue(d, out var i) ? i : -1)];
    }

    /// <summary>Each token belongs to the last trigger before it in its sentence; those before the first trigger to the first.</summary>
    private static void Fill(SentenceReading sentence, List<EventTrigger> own, Dictionary<EventTrigger, IncidentDraft> byTrigger, IncidentDraft? last, IncidentDraft?[] byToken)
    {
        var current = own.Count > 0 ? byTrigger[own[0]] : last;
        var next = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (next < own.Count && own[next].First == i)
                current = byTrigger[own[next++]];
            byToken[i] = current;
        }
    }
}
