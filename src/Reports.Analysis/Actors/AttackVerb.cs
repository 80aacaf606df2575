namespace Reports.Analysis.Actors;

/// <summary>A verb of violence.</summary>
/// <param name="Class">What it does.</param>
/// <param name="Strong">Whether whoever does it is a perpetrator; a weak verb has peaceful senses.</param>
internal sealed record AttackVerb(AttackVerbClass Class, bool Strong);
