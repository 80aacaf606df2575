using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>A form of a verb that says what happened to persons.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Form">Which form.</param>
/// <param name="Intransitive">Whether the subject is harmed ("died"), not the object.</param>
/// <param name="Violent">Whether it tells of an attack by itself.</param>
internal sealed record CasualtyVerb(Outcome Outcome, VerbForm Form, bool Intransitive, bool Violent);
