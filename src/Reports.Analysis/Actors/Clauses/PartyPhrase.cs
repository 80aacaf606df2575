namespace Reports.Analysis.Actors.Clauses;

/// <summary>A noun phrase with what hangs on it: "members of the Shining Path", "two men riding a motorcycle".</summary>
/// <param name="First">Index of its first token, determiner included.</param>
/// <param name="BaseEnd">Index behind the base phrase that its head closes.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Head">Index of its head.</param>
internal readonly record struct PartyPhrase(int First, int BaseEnd, int End, int Head);
