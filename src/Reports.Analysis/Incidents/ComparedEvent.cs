using Reports.Analysis.Dates;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Victims;

namespace Reports.Analysis.Incidents;

/// <summary>An event that a sentence sets beside the one it tells of: "the deadliest attack since 2004, when 191 people died", "the shooting came two years after a gunman killed 26 children", "killed nine people, a day after a bombing in Kano".</summary>
/// <param name="First">Index of the first token that tells of it; the rest of the sentence does too.</param>
/// <param name="Date">When it was, where the sentence says so.</param>
internal sealed record ComparedEvent(int First, DateMention? Date)
{
    private const int LongestSpan = 5;

    private static readonly WordSet Blows = WordSets.Of("blows");

    private static readonly WordSet Following = WordSets.Of("follows");

    /// <summary>The compared event of a sentence, if it has one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="triggers">The words for events in it.</param>
    /// <param name="harmed">Its statements of harm.</param>
    public static ComparedEvent? Of(SentenceReading sentence, IReadOnlyList<EventTrigger> triggers, IReadOnlyList<CasualtyMention> harmed)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (sentence.Lower(i) == "since" && sentence.Article.DateAt(i + 1) is { } date && BehindWhen(sentence, date.EndToken) is { } clause)
                return new ComparedEvent(clause, date);
            if (sentence.Lower(i) == "after" && IsLapse(sentence, i) && IsOfEvent(sentence, i))
                return new ComparedEvent(i + 1, null);
            if (sentence.Lower(i) == "after" && (IsLapse(sentence, i) || sentence.Lower(i - 1) is "hours") && harmed.Any(c => c.Trigger < i && (IsDeed(c) || IsRaid(c))) && IsNewDeed(sentence, i, triggers, harmed))
                return new ComparedEvent(i + 1, null);
        }

        return null;
    }

    /// <summary>"Ruiz, who was shot by an officer eight days before | Mora": the deed of a sentence that is told by how long it was from what befell somebody else.</summary>
    public static bool IsToldByAnother(SentenceReading sentence, EventTrigger trigger)
    {
        for (var i = trigger.End; i < sentence.End; i++)
        {
            if (sentence.Lower(i) is "before" or "after" && IsLapse(sentence, i) && sentence.Article.NameAt(i + 1) is { } name && IsPersonToldBefore(sentence, name) && (name.EndToken >= sentence.End || sentence.Lower(name.EndToken) is "." or "," or ";"))
                return true;
            if (sentence.Lower(i) is "," or ";")
                return false;
        }

        return false;
    }

    /// <summary>"Mora" behind "Luis Mora", whatever a surname alone is taken for.</summary>
    private static bool IsPersonToldBefore(SentenceReading sentence, Text.NameMention name) =>
        sentence.Article.Article.Names.Any(n => n.Type == Text.NameType.Person && n.FirstToken < name.FirstToken && sentence.Tokens[n.EndToken - 1].Lower == sentence.Lower(name.EndToken - 1));

    /// <summary>Harm done to somebody, not a death of its own or that of an attacker whom police shot.</summary>
    private static bool IsDeed(CasualtyMention casualty) => casualty is { IsBareDeath: false, IsAftermath: false, IsAttacker: false, ByForces: false, Group.Count.Maximum: not 0 };

    /// <summary>"forces killed 40 militants in raids, a day after a bomb killed four": no single attacker shot at the scene.</summary>
    private static bool IsRaid(CasualtyMention casualty) => casualty is { ByForces: true, Group: { HasNumber: true, Count.Minimum: > 1 } };

    /// <summary>"killed a mayor, a day after a councillor was stabbed": others, of whom the sentence has not spoken, came to harm before.</summary>
    private static bool IsNewDeed(SentenceReading sentence, int after, IReadOnlyList<EventTrigger> triggers, IReadOnlyList<CasualtyMention> harmed) =>
        harmed.Any(c => c.Trigger > after && c.Group.First > after && IsDeed(c) && c.Group is { IsPronoun: false, IsDefinite: false } && (c.Group.HasNumber || c.Group.Name is not null || c.Group.Count.Minimum is not null))
        || triggers.Any(t => t.First > after && t is { IsNoun: true, IsDefinite: false, Strength: not TriggerStrength.Weak } && sentence.Lower(EventPhrase.StartOf(sentence, t.First)) is "a" or "an" or "another");

    /// <summary>", when" or "when".</summary>
    private static int? BehindWhen(SentenceReading sentence, int at)
    {
        var when = sentence.Lower(at) == "," ? at + 1 : at;
        return sentence.Lower(when) == "when" && when + 1 < sentence.End ? when + 1 : null;
    }

    /// <summary>"two years after", "just over a month after".</summary>
    private static bool IsLapse(SentenceReading sentence, int after) =>
        sentence.Lower(after - 1) is "years" or "year" or "months" or "month" or "weeks" or "week" or "days" or "day";

    /// <summary>"The shooting came": what the lapse of time is told of is an event itself, not what became of its victims or doers.</summary>
    private static bool IsOfEvent(SentenceReading sentence, int after)
    {
        for (var i = after - 1; i > Math.Max(sentence.First, after - 1 - LongestSpan); i--)
        {
            if (Following.Contains(sentence.Lower(i)))
                return Enumerable.Range(sentence.First, i - sentence.First).Any(n => Blows.Contains(sentence.Lower(n)));
        }

        return false;
    }
}
