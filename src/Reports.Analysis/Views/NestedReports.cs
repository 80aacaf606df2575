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
    /// <param name="reading">What was read.</param>
    /// <param name="found">The statement.</param>
    /// <param name="speakers">Who can be a speaker by the words for them.</param>
    public static bool IsRepeated(ViewReading reading, Attribution found, SpeakerLexicons speakers) => found is { Cue: { } cue, Source: { } source }
        && (IsAscribedThought(reading, found, cue, source) || IsSaidByParticiple(reading, found, cue, source) || IsSecondVerdict(reading, found, cue, source) || IsOwnParticiple(reading, found, cue, source) || IsPartOfAnother(reading, found, cue, source, speakers));

    /// <summary>"the witness said the men thought she was a toy": what somebody says that others think is his statement alone; whoever only relays ("reported", "according to") says none of it himself.</summary>
    private static bool IsAscribedThought(ViewReading reading, Attribution found, TokenRange cue, Source source) => reading.IsContent(source.First) && reading.CuesFrom(cue.First).Any(verb => verb.Verb.Kind == VerbKind.Belief)
        && reading.Around(source.First).Any(other => other != found && other.Cue is { } said && other.Source is not null && said.End <= source.First && other.Pieces.Any(piece => piece.First <= source.First && cue.End <= piece.End && said.End <= piece.First)
            && reading.CuesFrom(said.First).Any(verb => verb.Verb is { Kind: VerbKind.Statement, Lemma: not "report" }));

    /// <summary>"recalls realizing “…”": the participle has the statement.</summary>
    private static bool IsSaidByParticiple(ViewReading reading, Attribution found, TokenRange cue, Source source) => found.Pieces is [var only] && only.First == cue.End && reading.Map.Tag(only.First) is "VBG" && reading.Map.Lower(only.First - 1) is not ("for" or "by")
        && reading.Around(only.First).Any(other => other != found && other.Source == source && other.Cue?.First == only.First);

    /// <summary>"said that the raid had failed, and considered it a mistake", all of it the content of what the same source has said.</summary>
    private static bool IsSecondVerdict(ViewReading reading, Attribution found, TokenRange cue, Source source) =>
        reading.Map.Tag(cue.End) is "PRP" && reading.IsContent(cue.First) && reading.CuesFrom(cue.First).Any(verb => verb.Verb.Kind == VerbKind.Belief && verb.Verb.Takes(ContentFrames.ObjectPredicate)) && reading.Around(cue.First).Any(other => other != found && other.Source == source && other.Pieces.Any(piece => piece.First <= cue.First && cue.End <= piece.End));

    /// <summary>"criticised Ruiz for praising the general", "urges others to help by welcoming the displaced": a participle within what the same source has said.</summary>
    private static bool IsOwnParticiple(ViewReading reading, Attribution found, TokenRange cue, Source source) =>
        reading.Map.Tag(cue.First) is "VBG" && reading.Map.Lower(cue.First - 1) is "for" or "by" && reading.Around(cue.First).Any(other => other != found && other.Source == source && other.Pieces.Any(piece => piece.First <= cue.First && cue.End <= piece.End));

    private static bool IsPartOfAnother(ViewReading reading, Attribution found, TokenRange cue, Source source, SpeakerLexicons speakers) =>
        (IsSameMind(reading, cue, source) || IsThing(reading, source, speakers))
        && reading.IsContent(source.First) && reading.Around(source.First).Any(other => other != found && other.Source is not null && other.Pieces.Any(piece => piece.First <= source.First && cue.End <= piece.End));

    private static bool IsSameMind(ViewReading reading, TokenRange cue, Source source) => SpeakerPronouns.Contains(reading.Map.Lower(source.Head))
        && reading.CuesFrom(cue.First).Any(verb => verb.Verb.Kind == VerbKind.Belief);

    /// <summary>"the evidence", "the frequency of the raids": what has no mind, and is nobody's paper.</summary>
    private static bool IsThing(ViewReading reading, Source source, SpeakerLexicons speakers)
    {
        var map = reading.Map;
        var head = map.Lower(source.Head);
        if (Things.Contains(head))
            return true;
        var first = map.PhraseAt(source.Head)?.FirstToken ?? source.Head;
        return map.Tag(source.Head) is "NN" && source.First == source.PhraseFirst && map.Lower(first) is "the" or "a" or "an" && !Enumerable.Range(source.PhraseFirst, source.PhraseEnd - source.PhraseFirst).Any(i => reading.Entities.At(i) is not null)
            && !Words.IsDocument(head) && !Words.IsRecord(head) && !Words.IsVehicle(head) && map.Lower(source.Head + 1) is "of"
            && speakers.RoleIn(map.Tokens, source.PhraseFirst, source.PhraseEnd) is null && speakers.OrganizationIn(map.Tokens, source.PhraseFirst, source.PhraseEnd) is null;
    }
}
