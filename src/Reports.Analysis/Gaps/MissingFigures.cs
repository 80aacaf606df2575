using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>The main incident lacks a figure for the dead or the wounded.</summary>
internal sealed class MissingFigures : IGapRule
{
    public string Rule => "missing-figures";

    public IEnumerable<Gap> Find(GapReading reading)
    {
        if (reading.Primary is not { } primary || primary.Type is IncidentType.Abduction or IncidentType.Sabotage or IncidentType.HostageTaking)
            yield break;
        if (primary.Killed is null && primary.Wounded is null)
            yield return new Gap { Kind = GapKind.NotStated, Text = "The document gives no figure for the dead or the wounded." };
        else if (primary.Wounded is null && primary.Type != IncidentType.Assassination && !IsOneMurder(primary))
            yield return new Gap { Kind = GapKind.NotStated, Text = "The document gives no figure for the wounded." };
    }

    /// <summary>One person's killing by no bomb leaves nobody to expect among the wounded.</summary>
    private static bool IsOneMurder(Incident incident) => Figures.Exact(incident.Killed) == 1 && incident.Type is IncidentType.Other or IncidentType.Stabbing or IncidentType.ArmedAssault or IncidentType.Airstrike;
}
