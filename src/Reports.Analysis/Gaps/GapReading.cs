using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Gaps;

/// <summary>What the rules of gaps look at: the text and all that was found in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Incidents">The incidents, the main one first.</param>
/// <param name="Actors">The actors.</param>
/// <param name="Victims">Who was harmed.</param>
internal sealed record GapReading(ArticleText Text, IReadOnlyList<Incident> Incidents, IReadOnlyList<Actor> Actors, IReadOnlyList<VictimGroup> Victims)
{
    /// <summary>The main incident.</summary>
    public Incident? Primary => Incidents.FirstOrDefault(i => i.Primary);

    /// <summary>Figures of an incident and outcome that count, attackers and figures that the text itself replaces left out.</summary>
    public IEnumerable<VictimGroup> Figures(string incident, Outcome outcome) =>
        Victims.Where(v => v.Incident == incident && v.Outcome == outcome && v.Category != VictimCategory.Attacker && !v.Superseded);
}
