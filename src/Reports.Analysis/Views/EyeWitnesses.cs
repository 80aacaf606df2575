using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Views;

/// <summary>Knows locals for witnesses by what they are quoted with: "I heard a bang", "It was terrifying", "We hid in the kitchen"; and families and the harmed for victims: "They killed my son", "They stabbed me".</summary>
internal static class EyeWitnesses
{
    private static readonly WordSet Perceptions = WordSets.Of("witness-verbs");

    private static readonly WordSet Noises = WordSets.Of("event-noises");

    private static readonly WordSet Frights = WordSets.Of("frights");

    private static readonly WordSet Perceiving = WordSets.Of("perceiving-participles");

    private static readonly WordSet Testifying = WordSets.Of("testifying-cues");

    private static readonly WordSet Kin = WordSets.Of("kin");

    private static readonly WordSet Losses = WordSets.Of("words-of-loss");

    private static readonly WordSet Hiding = WordSets.Of("hiding-verbs");

    private static readonly WordSet SeenAttackers = WordSets.Of("attackers-seen");

    private static readonly WordSet SeenDeeds = WordSets.Of("deeds-seen");

    private static readonly WordSet Mistaken = WordSets.Of("noises-mistaken-for-shots");

    private static readonly WordSet Panicking = WordSets.Of("panicking-participles");

    private static readonly WordSet UnseenObjects = WordSets.Of("unseen-objects");

    private static readonly WordSet SufferedDeeds = WordSets.Of("deeds-suffered");

    private static readonly WordSet PublicVoices = WordSets.Of("public-voices");

    /// <summary>The views, with the category of such speakers put right in all of them.</summary>
    public static IReadOnlyList<View> Among(IReadOnlyList<View> views)
    {
        var bereaved = views.Where(view => MayBe(view.Speaker) && (view.Mode == ViewMode.Direct ? TellsOfLoss(view.Text) : TellsOfOwnLoss(view.Text))).Select(view => view.Speaker.Name).ToHashSet(StringComparer.Ordinal);
        var witnesses = views.Where(view => Testifies(view) || IsCalledOne(view.Speaker.Description) || (MayBe(view.Speaker) && (TellsOfPerception(view.Text) || TellsOfScene(view.Text) || (view.Mode == ViewMode.Direct && TellsOfPresence(view.Text))))).Select(view => view.Speaker.Name).ToHashSet(StringComparer.Ordinal);
        var harmed = views.Where(view => (MayBe(view.Speaker) || Testifies(view)) && TellsOfHarm(view)).Select(view => view.Speaker.Name).ToHashSet(StringComparer.Ordinal);
        return witnesses.Count + bereaved.Count + harmed.Count == 0 ? views : [.. views.Select(view => view.Speaker.Category != SpeakerCategory.Other ? view
            : harmed.Contains(view.Speaker.Name) || bereaved.Contains(view.Speaker.Name) ? Of(view, SpeakerCategory.Victim) : witnesses.Contains(view.Speaker.Name) ? Of(view, SpeakerCategory.Witness) : view)];
    }

    /// <summary>"Ana Ruiz, who witnessed the collision,".</summary>
    private static bool IsCalledOne(string? description) => description is not null && Words(description) is ["who", var verb, ..] && (verb is "witnessed" || Perceptions.Contains(verb));

    private static View Of(View view, SpeakerCategory category) => view with { Speaker = view.Speaker with { Category = category } };

    /// <summary>"My son is dead", "They killed my brother", "I lost my husband that day": what only a family of the dead says.</summary>
    private static bool TellsOfLoss(string text)
    {
        var words = Words(text);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i] is not ("my" or "our") || !Kin.Contains(words[i + 1]))
                continue;
            if (i > 1 && ((words[i - 1] is "killed" or "murdered" && words[i - 2] is "they" or "he" or "she" or "who") || (words[i - 1] is "lost" && words[i - 2] is "i" or "we")))
                return true;
            if (i > 0 && words[i - 1] is "find" or "finding")
                return true;
            if (i + 3 < words.Length && words[i + 2] is "is" or "was" or "were" or "are" && Losses.Contains(words[i + 3]))
                return true;
        }

        return false;
    }

    /// <summary>"they raped me", "I was stabbed", and as reported "she was raped": what was done to whoever speaks.</summary>
    private static bool TellsOfHarm(View view)
    {
        var words = Words(view.Text);
        for (var i = 1; i < words.Length; i++)
        {
            if (!SufferedDeeds.Contains(words[i]))
                continue;
            if (view.Mode == ViewMode.Direct && ((i + 1 < words.Length && words[i + 1] is "me" or "us" && words[i - 1] is "they" or "he" or "she" or "who" or "men") || (i > 1 && words[i - 1] is "was" or "were" && words[i - 2] is "i" or "we")))
                return true;
            if (view.Mode != ViewMode.Direct && i > 1 && (words[i - 1] is "was" or "were" && words[i - 2] is "she" or "he" or "they") && i == 2)
                return true;
        }

        return false;
    }

    /// <summary>"the landlord testified that": whoever speaks in court for himself is a witness.</summary>
    private static bool Testifies(View view) => view.Speaker.Category == SpeakerCategory.Other && view.Cue is { } cue && Words(cue).Any(Testifying.Contains) && IsPrivate(view.Speaker);

    private static bool MayBe(Speaker speaker) =>
        speaker is { Category: SpeakerCategory.Other, Affiliations.Count: 0 } && IsPrivate(speaker);

    private static bool IsPrivate(Speaker speaker) => !Words($"{speaker.Name} {speaker.Description}").Any(PublicVoices.Contains);

    /// <summary>"he saw a man run away", "hearing shots": what a local is reported to have seen or heard.</summary>
    private static bool TellsOfPerception(string text)
    {
        var words = Words(text);
        if (words.Length < 3)
            return false;
        return (Perceiving.Contains(words[0]) && words[1..Math.Min(words.Length, 8)].Any(Noises.Contains)) || (words[0] is "he" or "she" or "they" && Perceptions.Contains(words[1]) && !UnseenObjects.Contains(words[2]) && !words.Contains("as"));
    }

    /// <summary>"her nephew was missing": what somebody is reported to have said of his own family.</summary>
    private static bool TellsOfOwnLoss(string text) => Words(text) is [("his" or "her" or "their"), var kin, ("is" or "was" or "were" or "had"), var loss, ..] words
        && Kin.Contains(kin) && Losses.Contains(loss is "been" or "still" && words.Length > 4 ? words[4] : loss);

    /// <summary>"the gunman walked in calmly", "the bomber was wearing a coat": what only somebody near has seen.</summary>
    private static bool TellsOfScene(string text)
    {
        var words = Words(text);
        var start = words.Length > 0 && words[0] is "the" or "a" or "two" or "three" ? 1 : 0;
        return words.Length > start + 2 && SeenAttackers.Contains(words[start]) && SeenDeeds.Contains(words[start + 1] is "was" or "were" or "had" ? words[start + 2] : words[start + 1]);
    }

    private static bool TellsOfPresence(string text)
    {
        var words = Words(text);
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (words[i] is "i" or "we" && Perceptions.Contains(words[i + 1]) && words[i + 2] is not ("that" or "how") && (i == 0 || words[i - 1] is not ("what" or "when")))
                return true;
            if (words[i] is "i" or "we" && Hiding.Contains(words[i + 1]) && words[i + 2] is "in" or "under" or "behind" or "inside" or "beneath" or "down" or "on")
                return true;
            if (words[i] is "i" or "we" && words[i + 1] is "thought" && words[(i + 2)..Math.Min(words.Length, i + 7)].Any(Mistaken.Contains))
                return true;
            if (words[i] is "people" or "everyone" or "everybody" or "kids" && words[i + 1] is "was" or "were" or "started" or "began" && Panicking.Contains(words[i + 2]))
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
