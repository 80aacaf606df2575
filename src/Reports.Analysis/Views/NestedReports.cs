using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;

namespace Reports.Analysis.Views;

/// <summary>
/// Statements within a statement that tell nothing of their own: "she said she believed that …" is one view, and so is what "the evidence
/// shows" within what an inquiry concluded.
/// </summary>
internal static class NestedReports
{
    private static readonly WordSet SpeakerPronouns = WordSets.Of("speaker-pronouns");

    private static readonly WordSet Things = WordSets.Of("mindless-sources");

    /// <summary>Whether a statement only repeats part of another one found.</summary>
    public static bool IsRepeated(ViewReading reading, Attribution found) => found is { Cue: { } cue, Source: { } source }
        && (IsAscribedThought(reading, found, cue, source) || IsSaidByParticiple(reading, found, cue, source) || IsSecondVerdict(reading, found, cue, source) || IsOwnParticiple(reading, found, cue, source) || IsPartOfAnother(reading, found, cue, source));

    /// <summary>"the witness said the men thought she was a toy": what somebody says that others think is his statement alone; whoever only relays ("reported", "according to") says none of it himself.</summary>
    private static bool IsAscribedThought(ViewReading reading, Attribution found, TokenRange cue, Source source) => reading.CuesFrom(cue.First).Any(verb => verb.Verb.Kind == VerbKind.Belief)
        && reading.Found.Exists(other => other != found && other.Cue is { } said && other.Source is not null && reading.CuesFrom(said.First).Any(verb => verb.Verb is { Kind: VerbKind.Statement, Lemma: not "report" })
            && other.Pieces.Any(piece => piece.First <= source.First && cue.End <= piece.End && said.End <= piece.First));

    /// <summary>"recalls realizing “…”": the participle has the statement.</summary>
    private static bool IsSaidByParticiple(ViewReading reading, Attribution found, TokenRange cue, Source source) => found.Pieces is [var only] && only.First == cue.End && reading.Map.Tag(only.First) is "VBG"
        && reading.Found.Exists(other => other != found && other.Source == source && other.Cue?.First == only.First);

    /// <summary>"said that the raid had failed, and considered it a mistake", all of it the content of what the same source has said.</summary>
    private static bool IsSecondVerdict(ViewReading reading, Attribution found, TokenRange cue, Source source) =>
        reading.Map.Tag(cue.End) is "PRP" && reading.IsContent(cue.First) && reading.CuesFrom(cue.First).Any(verb => verb.Verb.Kind == VerbKind.Belief && verb.Verb.Takes(ContentFrames.ObjectPredicate)) && reading.Found.Exists(other => other != found && other.Source == source && other.Pieces.Any(piece => piece.First <= cue.First && cue.End <= piece.End));

    /// <summary>"criticised Ruiz for praising the general", "urges others to help by welcoming the displaced": a participle within what the same source has said.</summary>
    private static bool IsOwnParticiple(ViewReading reading, Attribution found, TokenRange cue, Source source) =>
        reading.Map.Tag(cue.First) is "VBG" && reading.Map.Lower(cue.First - 1) is "for" or "by" && reading.Found.Exists(other => other != found && other.Source == source && other.Pieces.Any(piece => piece.First <= cue.First && cue.End <= piece.End));

    private static bool IsPartOfAnother(ViewReading reading, Attribution found, TokenRange cue, Source source) =>
        (IsSameMind(reading, cue, source) || IsThing(reading.Map, source))
        && reading.IsContent(source.First) && reading.Found.Exists(other => other != found && other.Source is not null && other.Pieces.Any(piece => piece.First <= source.First && cue.End <= piece.End));

    private static bool IsSameMind(ViewReading reading, TokenRange cue, Source source) => SpeakerPronouns.Contains(reading.Map.Lower(source.Head))
        && reading.CuesFrom(cue.First).Any(verb => verb.Verb.Kind == VerbKind.Belief);

    private static bool IsThing(ClauseMap map, Source source) => Things.Contains(map.Lower(source.Head));
}
