namespace Reports.Analysis.Views;

/// <summary>What follows a noun or adjective that attributes something.</summary>
/// <param name="Clause">A clause may follow.</param>
/// <param name="Infinitive">"to" and a verb may follow.</param>
/// <param name="Prepositions">Prepositions that belong to the cue and open a noun phrase.</param>
internal sealed record ReportingWord(bool Clause, bool Infinitive, IReadOnlyList<string> Prepositions);
