namespace Reports.Analysis.Actors;

/// <summary>A group of the lexicon armed-groups.tsv.</summary>
/// <param name="Name">The name that an English newspaper gives in full.</param>
/// <param name="Aliases">Other names, acronyms and spellings.</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes of the countries where it is at home.</param>
/// <param name="Kind">What it fights for or as.</param>
internal sealed record ArmedGroup(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Countries, ArmedGroupKind Kind);
