using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>What a role noun tells of a speaker.</summary>
/// <param name="Category">Whose voice it is.</param>
/// <param name="IsWeak">Whether an organisation that the phrase names decides first: "spokesman for the ministry".</param>
internal sealed record SpeakerRole(SpeakerCategory Category, bool IsWeak);
