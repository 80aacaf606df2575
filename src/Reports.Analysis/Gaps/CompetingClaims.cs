using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Several actors, each for itself, claim responsibility for one incident.</summary>
internal sealed class CompetingClaims : IGapRule
{
    public string Rule => "competing-claims";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        var claims = reading.Actors.SelectMany(actor => actor.Roles.Where(r => r is { Role: RoleKind.ClaimedResponsibility, Standing: Standing.Claimed }).Select(role => (Actor: actor, Role: role)))
            .Where(claim => claim.Role.Incident is not null || reading.Incidents.Count < 2);
        foreach (var incident in claims.GroupBy(c => c.Role.Incident))
        {
            // what one statement says of two groups is a joint claim
            var claimants = incident.DistinctBy(c => c.Actor.Id).DistinctBy(c => (c.Role.Evidence[0].Start, c.Role.Evidence[0].End)).ToList();
            if (claimants.Count > 1)
                yield return new Gap
                {
                    Kind = GapKind.Conflict,
                    Text = $"{Enumeration.Of([.. claimants.Select(c => c.Actor.Name)])} each claim responsibility for {reading.NameOf(incident.Key)}.",
                    Evidence = [.. claimants.Select(c => c.Role.Evidence[0])],
                };
        }
    }
}
