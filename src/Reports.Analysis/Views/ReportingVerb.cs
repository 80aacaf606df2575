namespace Reports.Analysis.Views;

/// <summary>A verb that attributes a statement, belief or wish.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Grade">How the writer stands to what it reports.</param>
/// <param name="Kind">What kind of act it reports.</param>
/// <param name="Frames">What may follow as its content.</param>
/// <param name="Particles">Prepositions that belong to the cue where they follow: "called for", "pointed out".</param>
internal sealed record ReportingVerb(string Lemma, VerbGrade Grade, VerbKind Kind, ContentFrames Frames, IReadOnlyList<string> Particles)
{
    public bool Takes(ContentFrames frame) => (Frames & frame) != 0;
}
