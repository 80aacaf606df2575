using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>A noun for harm or for the harmed.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Kind">What it counts or names.</param>
/// <param name="IsPlural">Whether the form found is the plural.</param>
/// <param name="Violent">Whether it tells of an attack by itself.</param>
internal sealed record CasualtyNoun(Outcome Outcome, CasualtyNounKind Kind, bool IsPlural, bool Violent);
