using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>Closed word classes that clauses are read by.</summary>
internal static class Words
{
    private static readonly WordSet Reflexives = WordSets.Of("reflexives");

    private static readonly WordSet Talks = WordSets.Of("talks");

    private static readonly WordSet Figures = WordSets.Of("quantities");

    private static readonly WordSet Auxiliaries = WordSets.Of("be-and-have");

    private static readonly WordSet BeForms = WordSets.Of("passive-auxiliaries");

    private static readonly WordSet NominalPrepositions = WordSets.Of("noun-linking-prepositions");

    private static readonly WordSet Weekdays = WordSets.Of("weekdays");

    private static readonly WordSet Months = WordSets.Of("months");

    private static readonly WordSet TimeNouns = WordSets.Of("times");

    private static readonly WordSet Vehicles = WordSets.Of("statement-vehicles");

    private static readonly WordSet Documents = WordSets.Of("documents");

    private static readonly WordSet Issuings = WordSets.Of("issuing-verbs");

    private static readonly WordSet Records = WordSets.Of("records");

    private static readonly WordSet Indefinite = WordSets.Of("indefinite-speakers");

    private static readonly WordSet Events = WordSets.Of("happenings");

    private static readonly WordSet Feelings = WordSets.Of("feelings");

    private static readonly WordSet ClauseOpeners = WordSets.Of("complement-openers");

    public static bool IsAuxiliary(string lower) => Auxiliaries.Contains(lower);

    public static bool IsBe(string lower) => BeForms.Contains(lower);

    public static bool IsPluralBe(string lower) => lower is "are" or "were";

    public static bool IsReflexive(string lower) => Reflexives.Contains(lower);

    /// <summary>A preposition by which a noun phrase goes on: "the head of the agency", "police in Kabul".</summary>
    public static bool LinksNouns(string lower) => NominalPrepositions.Contains(lower);

    public static bool IsFinite(string tag) => tag is "VBD" or "VBZ" or "VBP" or "MD";

    public static bool IsVerb(string tag) => tag.Length > 1 && tag[0] == 'V' && tag[1] == 'B';

    public static bool IsNoun(string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS";

    public static bool IsProper(string tag) => tag is "NNP" or "NNPS";

    public static bool IsAdverb(string tag) => tag is "RB" or "RBR" or "RBS";

    public static bool IsWeekday(string lower) => Weekdays.Contains(lower);

    public static bool IsMonth(string lower) => Months.Contains(lower);

    /// <summary>A word for a stretch or point of time.</summary>
    public static bool IsTime(string lower) => Weekdays.Contains(lower) || Months.Contains(lower) || TimeNouns.Contains(lower);

    /// <summary>A word for what carries a statement: "in a statement", "on Twitter".</summary>
    public static bool IsVehicle(string lower) => Vehicles.Contains(lower);

    /// <summary>A word for what somebody writes or records and thereby says.</summary>
    public static bool IsDocument(string lower) => Documents.Contains(lower);

    /// <summary>A verb for putting out what <see cref="IsDocument"/> names.</summary>
    public static bool Issues(string lower) => Issuings.Contains(lower);

    /// <summary>A word for talking with somebody: "speaking to", "an interview with".</summary>
    public static bool IsTalk(string lower) => Talks.Contains(lower);

    /// <summary>A word for what can be put at a figure: "the toll".</summary>
    public static bool IsFigure(string lower) => Figures.Contains(lower);

    /// <summary>A word for what shows something by itself: "the survey shows".</summary>
    public static bool IsRecord(string lower) => Records.Contains(lower);

    /// <summary>A word for what happens, which has no views.</summary>
    public static bool IsEvent(string lower) => Events.Contains(lower);

    /// <summary>A word for what somebody feels or stands for: "expressed concern".</summary>
    public static bool IsFeeling(string lower) => Feelings.Contains(lower);

    /// <summary>A determiner or pronoun that can be a speaker by itself: "some", "others".</summary>
    public static bool IsIndefinite(string lower) => Indefinite.Contains(lower);

    /// <summary>A word that opens a complement clause.</summary>
    public static bool OpensClause(string lower) => ClauseOpeners.Contains(lower);

    public static bool EndsSentence(string lower) => lower is "." or "!" or "?" or "..." or "…" or ")" or "]" or "?!";

    public static bool IsDash(string lower) => lower is "-" or "--" or "—" or "–" or "---";
}
