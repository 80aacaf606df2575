namespace Reports.Analysis.Views;

/// <summary>What follows a noun or adjective that attributes something.</summary>
/// <param name="Clause">A clause may follow.</param>
/// <param name="Infinitive">"to" and a verb may follow.</param>
/// <param name="Lists">What it says may stand behind "include", or as an infinitive behind a form of "be".</param>
/// <param name="Alone">It says enough by itself.</param>
/// <param name="Prepositions">Prepositions that belong to the cue and open a noun phrase.</param>
internal sealed record ReportingWord(bool Clause, bool Infinitive, bool Lists, bool Alone, IReadOnlyList<string> Prepositions);
