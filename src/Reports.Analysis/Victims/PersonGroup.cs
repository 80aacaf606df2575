using Reports.Analysis.Entities;
using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>A phrase for one or more persons, with its number where it has one: "at least nine Afghan soldiers", "two of them", "15".</summary>
internal sealed record PersonGroup
{
    /// <summary>Index of its first token, the hedge's or determiner's.</summary>
    public required int First { get; init; }

    /// <summary>Index behind its head.</summary>
    public required int End { get; init; }

    /// <summary>Index behind the phrase that belongs to the head: "employees of a Russian airline".</summary>
    public required int DescriptionEnd { get; init; }

    /// <summary>Index of the first token that describes, the number left out.</summary>
    public required int DescriptionFirst { get; init; }

    /// <summary>How many.</summary>
    public required Count Count { get; init; }

    /// <summary>True where a number is said.</summary>
    public bool HasNumber { get; init; }

    /// <summary>True where a number stands without a noun: "killing 23", "three others".</summary>
    public bool IsBare { get; init; }

    /// <summary>True for "the three", "the soldiers": persons said before, or known to the reader.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True for "another 15", "three others": on top of persons said before.</summary>
    public bool IsAdditional { get; init; }

    /// <summary>True for "two of them", "11 of the injured": a share of persons said elsewhere.</summary>
    public bool IsShare { get; init; }

    /// <summary>The persons of whom it is a share, where their number is told: "the 12 engineers" of "four of the 12 engineers".</summary>
    public PersonGroup? Whole { get; init; }

    /// <summary>True for a pronoun: "he", "them".</summary>
    public bool IsPronoun { get; init; }

    /// <summary>What the phrase itself says happened: "the wounded", "20 victims".</summary>
    public Outcome? HeadOutcome { get; init; }

    /// <summary>The noun of its head, where the lexicon has it.</summary>
    public PersonNoun? Noun { get; init; }

    /// <summary>The person that it names.</summary>
    public Entity? Person { get; init; }

    /// <summary>The name's stretch of tokens, where it names a person.</summary>
    public TokenRange? Name { get; init; }

    /// <summary>True where it names fighters of an armed group: "hundreds of Taliban".</summary>
    public bool OfArmedGroup { get; init; }
}
