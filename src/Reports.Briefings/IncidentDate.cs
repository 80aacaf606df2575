namespace Reports.Briefings;

/// <summary>When an incident happened.</summary>
/// <param name="Text">As the document says it: "Nov. 20", "on Friday".</param>
/// <param name="Earliest">First possible day, ISO 8601: "2015-11-20"; "--11-20" where no year is known; "2015-11" or "2015" where no day is.</param>
/// <param name="Latest">Last possible day, in the same form.</param>
public sealed record IncidentDate(string Text, string? Earliest = null, string? Latest = null);
