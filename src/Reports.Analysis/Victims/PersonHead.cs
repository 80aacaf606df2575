using Reports.Analysis.Text;

namespace Reports.Analysis.Victims;

/// <summary>The head of a phrase for persons.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Noun">Its noun, or the occupation before its name.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPlural">Whether it stands for several.</param>
/// <param name="OfArmedGroup">Whether it is the name of an armed group.</param>
internal readonly record struct PersonHead(int End, PersonNoun? Noun, NameMention? Name, bool IsPlural, bool OfArmedGroup);
