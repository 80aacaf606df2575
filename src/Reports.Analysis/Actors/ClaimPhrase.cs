using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>A phrase that ties a party to an attack.</summary>
/// <param name="PartyBefore">Whether the party stands before the phrase, else behind it.</param>
/// <param name="Role">The part it gives the party.</param>
/// <param name="Standing">How sure it is.</param>
/// <param name="Complement">What has to follow.</param>
internal sealed record ClaimPhrase(bool PartyBefore, RoleKind Role, Standing Standing, ClaimComplement Complement);
