using Reports.Briefings;

namespace Reports.Rendering.Composition;

/// <summary>How an incident's figure divides among the groups that the source describes.</summary>
/// <param name="Outcome">What happened to the victims.</param>
/// <param name="Total">The whole figure.</param>
/// <param name="Parts">The described groups; at least one.</param>
/// <param name="Remainder">Victims that no group accounts for; null where it cannot be said.</param>
internal sealed record TollDivision(Outcome Outcome, Count Total, IReadOnlyList<VictimGroup> Parts, int? Remainder);
