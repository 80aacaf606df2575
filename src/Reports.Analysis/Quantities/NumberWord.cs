using Reports.Briefings;

namespace Reports.Analysis.Quantities;

/// <summary>A word of the lexicon of numbers.</summary>
internal sealed record NumberWord(string Word, NumberWordKind Kind, int? Minimum, int? Maximum, CountQualifier Qualifier);
