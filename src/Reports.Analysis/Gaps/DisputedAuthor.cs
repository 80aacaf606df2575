using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Somebody is accused or suspected of an incident and denies it, or several are accused of one, each by other words.</summary>
internal sealed class DisputedAuthor : IGapRule
{
    public string Rule => "disputed-author";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        foreach (var actor in reading.Actors)
        {
            if (actor.Roles.FirstOrDefault(r => r.Standing == Standing.Denied) is { } denial && actor.Roles.FirstOrDefault(r => IsCharge(r) && r.Incident == denial.Incident) is { } charge)
                yield return new Gap
                {
                    Kind = GapKind.Conflict,
                    Text = $"{actor.Name} is {(charge.Standing == Standing.Suspected ? "suspected" : "accused")} of {Object(reading, charge)} and denies it.",
                    Evidence = [charge.Evidence[0], denial.Evidence[0]],
                };
        }

        var accused = reading.Actors.SelectMany(actor => actor.Roles.Where(r => r is { Role: RoleKind.Perpetrator, Standing: Standing.Accused, Incident: not null }).Select(role => (Actor: actor, Role: role)));
        foreach (var incident in accused.GroupBy(a => a.Role.Incident))
        {
            var blamed = incident.DistinctBy(a => a.Actor.Id).Where(a => a.Actor.Kind is ActorKind.Organization or ActorKind.State).DistinctBy(a => (a.Role.Evidence[0].Start, a.Role.Evidence[0].End)).ToList();
            if (blamed.Count > 1)
                yield return new Gap
                {
                    Kind = GapKind.Conflict,
                    Text = $"{Enumeration.Of([.. blamed.Select(a => a.Actor.Name)])} are each blamed for {reading.NameOf(incident.Key)}.",
                    Evidence = [.. blamed.Select(a => a.Role.Evidence[0])],
                };
        }
    }

    private static string Object(GapReading reading, ActorRole charge) => charge.Incident is null ? "violence" : reading.NameOf(charge.Incident);

    private static bool IsCharge(ActorRole role) => role.Standing is Standing.Accused or Standing.Suspected;
}
