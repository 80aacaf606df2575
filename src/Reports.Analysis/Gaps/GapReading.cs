using Reports.Analysis.Incidents;
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
    /// <summary>Which incident a place of the text speaks of.</summary>
    public IncidentTable Table { get; init; } = IncidentTable.Empty;

    /// <summary>The main incident.</summary>
    public Incident? Primary => Incidents.FirstOrDefault(i => i.Primary);

    /// <summary>Figures of an incident and outcome that count, attackers and figures that the text itself replaces left out.</summary>
    public IEnumerable<VictimGroup> Figures(string incident, Outcome outcome) =>
        Victims.Where(v => v.Incident == incident && v.Outcome == outcome && v.Category != VictimCategory.Attacker && !v.Superseded);

    /// <summary>Whether a token's surroundings speak of another incident than the main one.</summary>
    public bool IsOfAnother(int token) => Table.IncidentOf(token) is { Primary: false };

    /// <summary>The sentences that tell of the main incident and of those harmed in it.</summary>
    public IEnumerable<Sentence> Telling(Incident incident) =>
        incident.Evidence.Concat(Victims.Where(v => v.Incident == incident.Id).SelectMany(v => v.Evidence)).Select(e => e.Sentence).Distinct().Order().Select(index => Text.Sentences[index]);

    /// <summary>The words of a sentence in lower case.</summary>
    public IEnumerable<string> Words(Sentence sentence) => Text.Tokens.Between(sentence.FirstToken, sentence.EndToken).Select(t => t.Lower);

    /// <summary>An incident in running words: "the incident", or its name where there are several.</summary>
    public string NameOf(string? incident) =>
        Incidents.Count > 1 && Incidents.FirstOrDefault(i => i.Id == incident) is { } named ? $"“{named.Name}”" : "the incident";
}
