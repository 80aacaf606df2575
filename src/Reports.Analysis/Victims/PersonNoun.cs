using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>A noun for persons.</summary>
/// <param name="Singular">Its singular.</param>
/// <param name="Category">Who they are to a briefing.</param>
/// <param name="IsOccupation">Whether it names an occupation.</param>
/// <param name="IsPlural">Whether the form found is the plural.</param>
internal sealed record PersonNoun(string Singular, VictimCategory Category, bool IsOccupation, bool IsPlural);
