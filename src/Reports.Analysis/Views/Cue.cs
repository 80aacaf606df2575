namespace Reports.Analysis.Views;

/// <summary>A place where a reporting verb may attribute something.</summary>
/// <param name="First">Index of the first token of the verb group, auxiliaries and adverbs included: "has also said".</param>
/// <param name="Main">Index of the reporting verb.</param>
/// <param name="End">Index behind the cue, its particle included: "called for".</param>
/// <param name="Verb">The verb.</param>
/// <param name="Form">How the group stands in its clause.</param>
/// <param name="Particle">The particle that belongs to it, or empty.</param>
/// <param name="Negated">Whether the group says that it did not happen.</param>
/// <param name="Hypothetical">Whether a modal verb makes it a possibility: "would say".</param>
internal sealed record Cue(int First, int Main, int End, ReportingVerb Verb, CueForm Form, string Particle, bool Negated, bool Hypothetical);
