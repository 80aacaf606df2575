using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>A phrase that says what became of somebody.</summary>
/// <param name="Value">What became of them.</param>
/// <param name="OfObject">Whether it befell the verb's object rather than its subject.</param>
internal sealed record StatusPhrase(StatusValue Value, bool OfObject);
