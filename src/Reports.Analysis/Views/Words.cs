using System.Collections.Frozen;

namespace Reports.Analysis.Views;

/// <summary>Closed word classes that clauses are read by.</summary>
internal static class Words
{
    private static readonly FrozenSet<string> Auxiliaries = Set(
        "has have had having 's 've 'd is are was were be been being am 're 'm do does did");

    private static readonly FrozenSet<string> BeForms = Set("is are was were be been being am 's 're 'm get gets got");

    private static readonly FrozenSet<string> NominalPrepositions = Set(
        "of in from at for with on near inside within behind between against across among around outside under about along like to");

    private static readonly FrozenSet<string> Weekdays = Set(
        "monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun.");

    private static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.");

    private static readonly FrozenSet<string> TimeNouns = Set(
        "today yesterday tomorrow tonight morning afternoon evening night week month year day minute minutes moment moments hour hours days weeks months years weekend midnight noon time ago later earlier decade century summer winter spring autumn");

    private static readonly FrozenSet<string> Vehicles = Set(
        "statement interview conference briefing release email e-mail letter tweet post message video speech report remarks testimony note memo article column editorial essay twitter facebook television tv radio broadcast address news op-ed communique recording audio text telegram blog website release call hearing court event rally phone telephone announcement comment press reporters journalists meeting debate appearance podcast");

    private static readonly FrozenSet<string> Documents = Set(
        "statement letter report article book summary decision ruling judgment judgement decree essay editorial column post tweet message video note memo denunciation declaration communique testimony paper study manifesto document pamphlet email e-mail speech recording leaflet");

    private static readonly FrozenSet<string> Issuings = Set(
        "issued issues published publishes released releases posted posts sent sends wrote writes made shared circulated distributed delivered broadcast gave signed");

    private static readonly FrozenSet<string> Records = Set(
        "poll polls survey surveys study studies report reports data records record document documents figures statistics evidence investigation inquiry inquest audit results autopsy analysis research");

    private static readonly FrozenSet<string> Indefinite = Set("some many others another all both several most few one none someone somebody everyone everybody anyone these those");

    private static readonly FrozenSet<string> Events = Set(
        "explosion explosions blast blasts bomb bombs bombing bombings attack attacks crash war wars conflict violence fire clash clashes raid raids strike strikes airstrike airstrikes shooting shootings incident incidents fighting earthquake storm flood disaster accident disease virus pandemic outbreak");

    private static readonly FrozenSet<string> Feelings = Set(
        "concern concerns condolences sympathy sympathies solidarity support regret regrets outrage doubt doubts hope hopes fear fears confidence shock sorrow anger opposition skepticism scepticism sadness grief thanks gratitude dismay alarm horror worry worries disappointment frustration satisfaction remorse optimism discomfort");

    private static readonly FrozenSet<string> FiniteTags = Set("VBD VBZ VBP MD");

    private static readonly FrozenSet<string> ClauseOpeners = Set("that whether if how why what who when where which");

    public static bool IsAuxiliary(string lower) => Auxiliaries.Contains(lower);

    public static bool IsBe(string lower) => BeForms.Contains(lower);

    public static bool IsReflexive(string lower) => lower is "himself" or "herself" or "itself" or "themselves" or "myself" or "ourselves";

    /// <summary>A preposition by which a noun phrase goes on: "the head of the agency", "police in Kabul".</summary>
    public static bool LinksNouns(string lower) => NominalPrepositions.Contains(lower);

    public static bool IsFinite(string tag) => FiniteTags.Contains(tag);

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
    public static bool IsTalk(string lower) => lower is "speaking" or "talking" or "interview" or "interviewed" or "asked" or "conversation" or "chat" or "meeting" or "call" or "responding" or "replying" or "letter" or "appearance";

    /// <summary>A word for what can be put at a figure: "the toll".</summary>
    public static bool IsFigure(string lower) => lower is "toll" or "number" or "count" or "value" or "figure" or "cost" or "damage" or "damages" or "loss" or "losses" or "total" or "tally" or "price" or "strength" or "turnout" or "chance" or "chances" or "odds";

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

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
