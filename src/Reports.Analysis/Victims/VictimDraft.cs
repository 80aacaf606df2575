using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>Harmed persons while statements about them are brought together.</summary>
internal sealed class VictimDraft
{
    /// <summary>The statement that tells most.</summary>
    public required CasualtyMention Mention { get; set; }

    /// <summary>Every statement of it, in reading order.</summary>
    public required List<CasualtyMention> Mentions { get; init; }

    public required Count Count { get; set; }

    public required VictimCategory Category { get; set; }

    public required IReadOnlyList<string> Nationalities { get; set; }

    public required IReadOnlyList<string> Occupations { get; set; }

    public required List<string> Names { get; init; }

    /// <summary>The nouns that stand behind the name between commas: "son" of "Luis Mora, son of the mayor,".</summary>
    public required IReadOnlyCollection<string> Apposed { get; init; }

    /// <summary>True for "officials said that an inmate had been stabbed": a report that leaves the harmed unnamed and says of nobody that he came on top.</summary>
    public bool IsRetold { get; init; }

    public VictimScope Scope { get; set; } = VictimScope.Part;

    public bool Superseded { get; set; }

    public Outcome Outcome => Mention.Outcome;

    public bool IsAttacker => Category == VictimCategory.Attacker;

    public bool IsSingle => Count is { Minimum: 1, Maximum: 1 };
}
