using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Knows locals for witnesses by what they are quoted with: "I heard a bang", "It was terrifying".</summary>
internal static class EyeWitnesses
{
    private static readonly WordSet Perceptions = WordSets.Of("witness-verbs");

    private static readonly WordSet Noises = WordSets.Of("event-noises");

    private static readonly WordSet Frights = WordSets.Of("frights");

    private static readonly WordSet PublicVoices = WordSets.Of("public-voices");

    /// <summary>The views, with the category of such speakers put right in all of them.</summary>
    public static IReadOnlyList<View> Among(IReadOnlyList<View> views)
    {
        var witnesses = views.Where(view => view.Mode == ViewMode.Direct && MayBe(view.Speaker) && TellsOfPresence(view.Text)).Select(view => view.Speaker.Name).ToHashSet(StringComparer.Ordinal);
        return witnesses.Count == 0 ? views : [.. views.Select(view => MayBe(view.Speaker) && witnesses.Contains(view.Speaker.Name) ? view with { Speaker = view.Speaker with { Category = SpeakerCategory.Witness } } : view)];
    }

    private static bool MayBe(Speaker speaker) =>
        speaker is { Category: SpeakerCategory.Other, Affiliations.Count: 0 } && !Words($"{speaker.Name} {speaker.Description}").Any(PublicVoices.Contains);

    private static bool TellsOfPresence(string text)
    {
        var words = Words(text);
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (words[i] is "i" or "we" && Perceptions.Contains(words[i + 1]) && words[i + 2] is not ("that" or "how") && (i == 0 || words[i - 1] is not ("what" or "when")))
                return true;
            if (words[i] is "there" && words[i + 1] is "was" or "were" && words[(i + 2)..Math.Min(words.Length, i + 7)].Any(Noises.Contains))
                return true;
            if (words[i] is "it" && words[i + 1] is "was" && Frights.Contains(words[i + 2]))
                return true;
        }

        return false;
    }

    private static string[] Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '!', '?', '“', '”', '"', '\'', '’').ToLowerInvariant()).Where(word => word.Length > 0)];
}
