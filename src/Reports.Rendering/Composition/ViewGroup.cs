using Reports.Briefings;

namespace Reports.Rendering.Composition;

/// <summary>Views whose speakers stand in like relation to the events.</summary>
/// <param name="Title">Their heading.</param>
/// <param name="Categories">The speakers' categories.</param>
internal sealed record ViewGroup(string Title, IReadOnlyList<SpeakerCategory> Categories)
{
    /// <summary>The groups in the order in which they are shown; militants come last and apart.</summary>
    public static readonly IReadOnlyList<ViewGroup> InOrder =
    [
        new("Analysts", [SpeakerCategory.Analyst]),
        new("Officials and security forces", [SpeakerCategory.Official, SpeakerCategory.Security]),
        new("Victims and witnesses", [SpeakerCategory.Victim, SpeakerCategory.Witness]),
        new("Media and others", [SpeakerCategory.Media, SpeakerCategory.Other]),
    ];

    public static readonly ViewGroup Militants = new("Militants’ own statements", [SpeakerCategory.Militant]);
}
