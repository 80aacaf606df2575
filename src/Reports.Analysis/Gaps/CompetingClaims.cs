using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>Several actors claim responsibility for one incident.</summary>
internal sealed class CompetingClaims : IGapRule
{
    public string Rule => "competing-claims";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        var claims = reading.Actors.SelectMany(actor => actor.Roles.Where(r => r is { Role: RoleKind.ClaimedResponsibility, Standing: Standing.Claimed }).Select(role => (Actor: actor, Role: role)));
        foreach (var incident in claims.GroupBy(c => c.Role.Incident))
        {
            var claimants = incident.DistinctBy(c => c.Actor.Id).ToList();
            if (claimants.Count > 1)
                yield return new Gap
                {
                    Kind = GapKind.Conflict,
                    Text = $"{Enumeration.Of([.. claimants.Select(c => c.Actor.Name)])} each claim responsibility.",
                    Evidence = [.. claimants.Select(c => c.Role.Evidence[0])],
                };
        }
    }
}
