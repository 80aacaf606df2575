using Reports.Analysis.Dates;
using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>A word or phrase of the text that tells of a violent event.</summary>
internal sealed record EventTrigger
{
    /// <summary>Index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>Index behind its last token.</summary>
    public required int End { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The kind of event, as far as the word says.</summary>
    public required IncidentType Type { get; init; }

    public required TriggerStrength Strength { get; init; }

    public required bool IsNoun { get; init; }

    /// <summary>True for "the attack", "Monday's attack": the reader is taken to know it.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True for "attacks": several events told of as one.</summary>
    public bool IsPlural { get; init; }

    /// <summary>True for "attacks on", "a raid against": what was attacked stands behind it.</summary>
    public bool HasAim { get; init; }

    /// <summary>True for "another", "a second", "a similar".</summary>
    public bool IsOther { get; init; }

    /// <summary>True for "an earlier", "a previous", "a separate", "in revenge for the": an event apart from the one spoken of, whether or not it is dated.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>True for an event that its sentence only sets beside another: "since 2004, when …".</summary>
    public bool IsCompared { get; init; }

    /// <summary>How its sentence opens, where it is the first to tell of an event there.</summary>
    public EventOpening Opening { get; init; }

    /// <summary>True where its sentence brings in a doer or weapon as one not told of before: "a bomb", "another gunman", "gunmen".</summary>
    public bool BringsAgent { get; init; }

    /// <summary>Index of the name of the place that forces fought for: "captured | Odrin"; null where the word tells of no such fight or names none.</summary>
    public int? FoughtFor { get; init; }

    public DateMention? Date { get; init; }

    /// <summary>Where, the narrowest place first: "Forbury Gardens", "Reading", "Berkshire".</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];
}
