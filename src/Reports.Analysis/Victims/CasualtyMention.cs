using Reports.Briefings;

namespace Reports.Analysis.Victims;

/// <summary>One statement of the text that persons came to harm.</summary>
internal sealed record CasualtyMention
{
    /// <summary>What happened to them.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Who.</summary>
    public required PersonGroup Group { get; init; }

    /// <summary>Index of the token that tells of the harm.</summary>
    public required int Trigger { get; init; }

    /// <summary>Index of the first token of the statement.</summary>
    public required int First { get; init; }

    /// <summary>Index behind the last token of the statement.</summary>
    public required int End { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Name of the recogniser.</summary>
    public required string Rule { get; init; }

    /// <summary>True where the wording makes it a share: "including", "two of them".</summary>
    public bool IsPart { get; init; }

    /// <summary>True for "the death toll rose to": it replaces earlier figures.</summary>
    public bool Supersedes { get; init; }

    /// <summary>True for a figure that the text itself calls old: "initially reported".</summary>
    public bool IsOutdated { get; init; }

    /// <summary>True where the words tell of an attack ("murdered"), not only of harm ("killed").</summary>
    public bool IsViolent { get; init; }

    /// <summary>The attackers themselves: "the bomber died", "blew himself up".</summary>
    public bool IsAttacker { get; init; }

    /// <summary>True where police or troops did it.</summary>
    public bool ByForces { get; init; }

    /// <summary>True for "was taken to hospital", "died of his wounds": where and when that was is not where and when the harm was done.</summary>
    public bool IsAftermath { get; init; }

    /// <summary>True for "died", which tells of no deed.</summary>
    public bool IsBareDeath { get; init; }

    /// <summary>True where it only gives a name to somebody told of before: "the victim was identified as", "The victim, a pupil, was taken to hospital".</summary>
    public bool Identifies { get; init; }

    /// <summary>True for "… and 32 in Brussels": a figure of another place, told with the verb before it.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Number of the list it stands in, the same for all its members; 0 where it stands alone.</summary>
    public int List { get; init; }
}
