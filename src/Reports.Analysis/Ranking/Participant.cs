using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>An actor with the part it had in the main incident.</summary>
internal sealed record Participant(Actor Actor, ActorRole Role);
