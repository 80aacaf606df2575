using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>An actor with the part it had in the main incident.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Role">Its part.</param>
/// <param name="Denies">Whether it also denies a part in the incident.</param>
internal sealed record Participant(Actor Actor, ActorRole Role, bool Denies);
