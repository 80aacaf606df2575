namespace Reports.Analysis.Entities;

/// <summary>A run of tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
internal readonly record struct TokenRange(int First, int End);
