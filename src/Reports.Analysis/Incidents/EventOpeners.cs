using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>Knows the words at a sentence's head that part its event from the one before: "Elsewhere,", "In a separate attack,", "Earlier on Tuesday,".</summary>
internal sealed class EventOpeners
{
    private static readonly WordSet Leads = WordSets.Of("sentence-leads");

    private readonly PhraseTable<EventOpening> _phrases = new();

    public EventOpeners()
    {
        foreach (var row in LexiconFile.Rows("event-openers"))
            _phrases.Add(row[0], Enum.Parse<EventOpening>(row[1], ignoreCase: true));
    }

    /// <summary>How a sentence opens; a conjunction or an adverb before the words counts for nothing.</summary>
    public EventOpening Of(SentenceReading sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Lower(i) is "," or "\"" or "``" or "''" || Leads.Contains(sentence.Lower(i)))
                continue;
            return _phrases.LongestAt(sentence.Tokens, i, sentence.End) is var (opening, _) ? opening : EventOpening.None;
        }

        return EventOpening.None;
    }
}
