namespace Reports.Rendering.Pdf.Layout;

/// <summary>A paragraph ready to be broken into lines.</summary>
/// <param name="Atoms">What its words are made of, in logical order.</param>
/// <param name="Words">The words, each a stretch of the atoms.</param>
internal readonly record struct WordSequence(TextAtom[] Atoms, Word[] Words);
