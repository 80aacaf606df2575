using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Analysis.Views.Recognisers;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Finds who says what. Safe to use from several threads at once.</summary>
internal sealed class ViewFinder
{
    private static readonly WordSet Universals = WordSets.Of("universal-subjects");

    private static readonly WordSet Calling = WordSets.Of("calling-verbs");

    private readonly ReportingVerbs _verbs = ReportingVerbs.Load();
    private readonly SpeakerLexicons _speakers = new();
    private readonly DescriptionFilter _descriptions;
    private readonly LikelihoodReader _likelihood = new();
    private readonly CueFinder _cues;
    private readonly IReadOnlyList<IViewRecogniser> _recognisers;

    public ViewFinder()
    {
        _cues = new CueFinder(_verbs);
        _descriptions = new DescriptionFilter(_speakers);
        _recognisers =
        [
            new BlockQuotation(),
            new QuotedSource(_verbs),
            new CitedSource(_verbs, _speakers),
            new AsReported(_verbs),
            new TrailingCue(_verbs),
            new SubjectCue(_verbs, _speakers),
            new AntecedentCue(_verbs),
            new FrontedCue(_verbs),
            new SharedSubjectCue(_verbs, _speakers),
            new PassiveCue(),
            new NounCue(_verbs),
            new VoicedNounCue(_verbs),
            new AdjectiveCue(_verbs, _speakers),
            new AccordingTo(_verbs),
            new AsNoted(_verbs),
            new ColonSpeaker(_verbs, _speakers),
            new DashSpeaker(),
            new IntroducedQuotation(_speakers),
            new QuotationThread(),
        ];
    }

    /// <summary>All views in reading order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="entities">Who and what it names.</param>
    /// <param name="isMilitant">Whether an entity takes part in the violence, so that what it says is a militant's view.</param>
    /// <param name="isAttacker">Whether an entity is one of the attackers by what the text tells, whatever it is besides; null where nobody is known.</param>
    public IReadOnlyList<View> Find(ArticleText text, EntityTable entities, Func<Entity, bool> isMilitant, Func<Entity, bool>? isAttacker = null)
    {
        var map = new ClauseMap(text, _verbs);
        var reading = new ViewReading(map, entities, _cues.Find(map), _verbs);
        foreach (var recogniser in _recognisers)
            recogniser.Read(reading);

        var resolver = new SpeakerResolver(map, entities, new SpeakerCategories(map, entities, _speakers, isMilitant, isAttacker ?? (_ => false)), _speakers, _descriptions, new SpeakerNames(map, entities, _speakers));
        var composer = new ViewComposer(map, _likelihood);
        var views = new List<View>();
        var ordered = reading.Found.OrderBy(found => found.Position).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var attribution = ordered[i];
            var worded = attribution with { Source = WithNot(map, attribution.Source), Pieces = [.. attribution.Pieces.Where(piece => HasWord(map, piece)).Select(piece => WithBracket(map, BehindMark(map, piece)))] };
            if (worded.Pieces.Count > 0 && worded.Source is { } source && resolver.Resolve(source, i + 1 < ordered.Count ? ordered[i + 1].Source : null, IsWithin(reading, attribution, source)) is { } speaker && MayStand(reading, attribution) && !NamesTheSpeaker(reading, attribution, speaker))
                views.Add(composer.Compose(views.Count + 1, worded, speaker));
        }

        return HeadlineRepeats.Drop(EyeWitnesses.Among(views), text);
    }

    // "the assembly denounced the deal in which the two had agreed …": a source within what stands behind another one's verb.
    private static bool IsWithin(ViewReading reading, Attribution attribution, Source source) => reading.Around(source.First).Any(other => other != attribution && other is { Cue: { } cue, Source: { } speaker }
        && speaker.First < source.First && other.Pieces.Any(piece => cue.End <= piece.First && piece.First < source.First && source.End <= piece.End));

    // "ruled out", "showed earlier", "found that", "recalls thinking", "declared last week", "reported the mayor said": particles and adverbs alone tell nothing; what somebody is quoted with may be as short as "No".
    private static bool TellsSomething(ClauseMap map, TokenRange piece)
    {
        if (piece.End == piece.First + 1 && map.Tag(piece.First) is "VBG")
            return false;
        if (NounChain.StartingAt(map, piece.First, piece.End) is { } reporter && reporter.End == piece.End - 1 && map.IsFiniteReport(reporter.End))
            return false;
        for (var i = piece.First; i < piece.End; i++)
        {
            if (map.QuotationAt(i) < 0 && (map.IsTime(i) || map.Lower(i) is "last" or "next"))
                continue;
            if (map.QuotationAt(i) >= 0 || map.Tag(i) is not ("IN" or "RP" or "RB" or "RBR" or "DT" or "TO" or "WRB" or "WP" or "WDT" or "," or ":" or "CC" or "UH" or "MD"))
                return true;
        }

        return false;
    }

    // Asked last: an object that says nothing by itself still tells who speaks, and thereby whose the next sentence is.
    private bool MayStand(ViewReading reading, Attribution found)
    {
        if (NestedReports.IsRepeated(reading, found, _speakers) || (found.Cue is { } cue && found.Pieces[0].First == cue.End && !found.Pieces.Any(piece => TellsSomething(reading.Map, piece))))
            return false;
        if (found is not { Cue: { } range, Pieces: [var only] } || only.First < range.First || reading.Map.Lower(range.End - 1) is "as")
            return true;
        return reading.CuesFrom(range.First).FirstOrDefault(cue => cue.Main < range.End) is not { } verb || BareObjects.MayStand(reading.Map, verb, only);
    }

    // "Not everybody agrees that": the "not" is the speaker's.
    private static Source? WithNot(ClauseMap map, Source? source) =>
        source is { First: > 0 } && source.First == source.PhraseFirst && map.Lower(source.First - 1) is "not" && Universals.Contains(map.Lower(source.First))
            ? source with { First = source.First - 1, PhraseFirst = source.PhraseFirst - 1 }
            : source;

    // "has called Panov a traitor": whoever is named is not the one who names.
    private static bool NamesTheSpeaker(ViewReading reading, Attribution found, Speaker speaker) =>
        found is { Cue: { } range, Pieces: [var content, ..] } && content.First == range.End && Calling.Contains(reading.Map.Lower(range.End - 1)) &&
        reading.Map.Tag(content.First) is "NNP" && speaker.Name.Split(' ').Contains(reading.Map.Tokens[content.First].Text);

    // "[TEXT] Nine people died": an agency's mark in front of the sentence.
    private static TokenRange BehindMark(ClauseMap map, TokenRange piece) =>
        map.Lower(piece.First) is "[" && map.Lower(piece.First + 2) is "]" && piece.First == map.SentenceOf(piece.First).FirstToken && piece.First + 3 < piece.End ? piece with { First = piece.First + 3 } : piece;

    // "blamed the Volta Front (VF)": the bracket that closes what the piece has opened, which ends a sentence besides, belongs to it.
    private static TokenRange WithBracket(ClauseMap map, TokenRange piece)
    {
        if (map.Lower(piece.End) is not (")" or "]"))
            return piece;
        var open = 0;
        for (var i = piece.First; i < piece.End; i++)
            open += map.Lower(i) is "(" or "[" ? 1 : map.Lower(i) is ")" or "]" ? -1 : 0;
        return open > 0 ? piece with { End = piece.End + 1 } : piece;
    }

    // What lies between a cue and the next clause may be marks alone; nobody says those.
    private static bool HasWord(ClauseMap map, TokenRange piece)
    {
        for (var i = piece.First; i < piece.End; i++)
        {
            if (char.IsLetterOrDigit(map.Tokens[i].Text[0]))
                return true;
        }

        return false;
    }
}
