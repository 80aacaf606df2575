using Reports.Analysis.Entities;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>What a recogniser read of a party's part in an event.</summary>
/// <param name="Role">The part.</param>
/// <param name="Standing">How sure the text is.</param>
/// <param name="By">Who says so.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="Anchor">Index of the token that names the event, by which it is found.</param>
/// <param name="Rule">The recogniser.</param>
internal sealed record RoleClaim(RoleKind Role, Standing Standing, string? By, TokenRange Span, int Anchor, string Rule)
{
    /// <summary>Whether the text tells of a habit and of no event in particular.</summary>
    public bool IsHabit { get; init; }
}
