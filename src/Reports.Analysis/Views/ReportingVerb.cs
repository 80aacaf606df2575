namespace Reports.Analysis.Views;

/// <summary>A verb that attributes a statement, belief or wish.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Grade">How the writer stands to what it reports.</param>
/// <param name="Kind">What kind of act it reports.</param>
/// <param name="Frames">What may follow as its content.</param>
/// <param name="Particles">Prepositions that belong to the cue where they follow: "called for", "pointed out".</param>
/// <param name="NeedsParticle">Whether the verb attributes nothing without one of its particles: "made it clear".</param>
internal sealed record ReportingVerb(string Lemma, VerbGrade Grade, VerbKind Kind, ContentFrames Frames, IReadOnlyList<string> Particles, bool NeedsParticle)
{
    /// <summary>Whether the verb by itself tells of something said: "said", not "put" or "made".</summary>
    public bool Speaks => Kind == VerbKind.Statement && !NeedsParticle && Frames != ContentFrames.ObjectAt;

    public bool Takes(ContentFrames frame) => (Frames & frame) != 0;
}
