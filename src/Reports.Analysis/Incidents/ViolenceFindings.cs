using Reports.Briefings;

namespace Reports.Analysis.Incidents;

/// <summary>What a text tells of violence: the incidents with their figures, and the harmed.</summary>
/// <param name="Incidents">The incidents, the main one first.</param>
/// <param name="Victims">The harmed, in the order of the incidents and of the text.</param>
internal sealed record ViolenceFindings(IncidentTable Incidents, IReadOnlyList<VictimGroup> Victims);
