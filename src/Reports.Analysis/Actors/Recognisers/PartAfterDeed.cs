using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"convicted of helping the bomber", "charged with lying to investigators": a part in an attack other than doing it, of which somebody is accused or found guilty.</summary>
internal static class PartAfterDeed
{
    private const int Reach = 8;

    private static readonly WordSet Hampering = WordSets.Of("hampering-deeds");

    private static readonly WordSet Helping = WordSets.Of("helping-deeds");

    private static readonly WordSet Pleas = WordSets.Of("charge-answers");

    /// <summary>What a court has not taken up may be no more than a reproach.</summary>
    private static readonly WordSet Unproven = WordSets.Of("reproaches");

    /// <summary>Whether a participle tells of help: "for | helping".</summary>
    public static bool IsHelp(ActorReading reading, int gerund) => reading.Tokens[gerund].Tag == "VBG" && Helping.Contains(reading.Tokens[gerund].Lower);

    /// <summary>The part and the event that it goes with; none where the words behind the phrase name no such part or the text tells of no violence.</summary>
    public static (RoleKind Role, int Anchor)? Of(ActorReading reading, Sentence sentence, int first, int end, ClaimPhrase phrase)
    {
        if (phrase.Role != RoleKind.Perpetrator || !(phrase.Complement == ClaimComplement.Event && phrase.Standing is Standing.Accused or Standing.Suspected or Standing.Fact || Pleas.Contains(reading.Tokens[first].Lower)))
            return null;
        for (var i = end; i < sentence.EndToken && i < end + Reach; i++)
        {
            if (reading.Tokens[i].Lower is ";" or "who" or "which")
                return null;
            if (Helping.Contains(reading.Tokens[i].Lower) && DeedNear(reading, sentence, first) is { } helped)
                return (RoleKind.Supporter, helped);
            if (reading.Tokens[i].Lower is "conspiracy" or "accessory" && i + 2 < sentence.EndToken && reading.Tokens[i + 1].Lower == "and" && Hampering.Contains(reading.Tokens[i + 2].Lower) && DeedNear(reading, sentence, first) is { } conspired)
                return (RoleKind.Supporter, conspired);
            if (Hampering.Contains(reading.Tokens[i].Lower) && !Unproven.Contains(reading.Tokens[first].Lower) && DeedNear(reading, sentence, first) is { } hampered)
                return (RoleKind.Other, hampered);
            if (reading.Lexicons.Events.EndsAt(reading.Tokens, i) || (reading.Tokens[i].Tag == "VBG" && reading.Lexicons.Verbs.At(reading.Tokens, i, sentence.EndToken) is { Value.Strong: true }))
                return null;
        }

        return null;
    }

    /// <summary>The deed nearest to the phrase: in its sentence, before it, or behind it.</summary>
    private static int? DeedNear(ActorReading reading, Sentence sentence, int phrase) =>
        reading.Deeds.LastBefore(sentence.EndToken, phrase + 1) ?? reading.Deeds.LastBefore(phrase) ?? reading.Deeds.NextFrom(sentence.EndToken);
}
