using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>Whether a force that kills or strikes meets attackers: "troops killed the bombers", "he was shot by police". Then it responds, and does not attack.</summary>
internal static class ForceOnAttackers
{
    /// <summary>How far back "he" may have been told of.</summary>
    private const int NearestSentences = 2;

    private static readonly WordSet Ordinals = WordSets.Of("ordinals-of-persons");

    private static readonly WordSet StrikingForces = WordSets.Of("striking-forces");

    private static readonly WordSet AirStrikes = WordSets.Of("air-strikes");

    private static readonly WordSet AirForces = WordSets.Of("air-forces");

    private static readonly WordSet StrikeVerbs = WordSets.Of("strike-verbs");

    /// <summary>Those hit are attackers, by the words for them or by what the text has told of them, and the force does not strike from afar.</summary>
    public static bool Responds(ActorReading reading, Party force, Clause clause) =>
        (HitsAttackers(reading, clause.Patient) && !StrikesFromAfar(reading, force, clause)) || ShootsAttacker(reading, clause);

    /// <summary>Whether those hit are attackers themselves: then a force that hits them responds.</summary>
    public static bool HitsAttackers(ActorReading reading, PartyPhrase? patient)
    {
        if (patient is not { } phrase)
            return false;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (reading.Parties.GroupAt(i) is not null || reading.Parties.NounAt(i) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect })
                return true;
        }

        return (reading.Tokens[phrase.Head].Lower is "him" or "her" or "them" && !ForceAtWork.MeansOthers(reading, phrase.Head)) || reading.Tokens[phrase.End - 1].Lower == "them" || reading.Tokens[phrase.Head].Lower is "man" or "suspect";
    }

    /// <summary>"Moonland bombed Moon Front positions", "the coalition struck rebel fighters": a state that strikes is the author of its strike, whomever it strikes.</summary>
    private static bool StrikesFromAfar(ActorReading reading, Party force, Clause clause) =>
        (force.Kind == ActorKind.State || (force.Noun is { } noun && StrikingForces.Contains(noun.Singular))) && (StrikeVerbs.Contains(reading.Tokens[clause.Verb].Lower) || (force.Kind == ActorKind.State && ByStrike(reading, clause)) || (force.Noun is { } arm && AirForces.Contains(arm.Singular)));

    /// <summary>"killed a commander | in a strike on his house": what a state kills with.</summary>
    private static bool ByStrike(ActorReading reading, Clause clause)
    {
        var end = reading.Text.Sentences[reading.Tokens[clause.Verb].Sentence].EndToken;
        for (var i = clause.VerbEnd; i < end && reading.Tokens[i].Tag is not ("VBD" or "VBZ" or "VBP" or "MD"); i++)
        {
            if (AirStrikes.Contains(reading.Tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>"The attacker – shot dead by police –", "the gunman charged, and was shot by troops", "a third was shot by soldiers": whom a force shoots beside a single attacker and names no further is that attacker.</summary>
    private static bool ShootsAttacker(ActorReading reading, Clause clause)
    {
        if (!clause.Passive || (clause.Patient is { } patient && !IsAmongAttackers(reading, patient)))
            return false;
        var sentence = reading.Text.Sentences[reading.Tokens[clause.Verb].Sentence];
        if (clause.Patient is { } known && (IsKnownUnnamed(reading, known) || (reading.Tokens[known.Head].Lower is "he" or "she" && OneAttackerBefore(reading, sentence))))
            return true;
        var counted = clause.Patient is { } all && reading.Tokens[all.First].Lower is "all" or "both" ? all.First : clause.Patient?.Head ?? clause.Verb - 2; // An ordinal alone, "the third was shot", is no phrase.
        var first = counted >= sentence.FirstToken && (Counts(reading, counted) || reading.Tokens[counted].Tag == "PRP") && sentence.Index > 0 && reading.Text.Sentences[sentence.Index - 1] is var before && before.Paragraph == sentence.Paragraph
            ? before.FirstToken
            : sentence.FirstToken;
        for (var i = clause.Verb - 1; i >= first; i--)
        {
            if (reading.Parties.NounAt(i) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect } || (Counts(reading, counted) && IsDoerBefore(reading, i)) || SuspectName.TellsOfDeed(reading, i) || IsKnownAttacker(reading, i))
                return true;
        }

        return false;
    }

    /// <summary>"A driver ploughed into a crowd. … He was shot by a police officer": the only one who has done something in the sentences just before.</summary>
    private static bool OneAttackerBefore(ActorReading reading, Sentence sentence) =>
        sentence.Index > 0 && reading.Text.Sentences[Math.Max(0, sentence.Index - NearestSentences)].FirstToken is var first &&
        reading.Parties.All.Count(party => party is { IsForce: false, Kind: ActorKind.Person } or { IsForce: false, Noun.Plural: false } && party.Roles.Exists(role => role.Role == RoleKind.Perpetrator && role.Anchor >= first && role.Anchor < sentence.FirstToken)) == 1;

    /// <summary>"A Moonlander stabbed two people before being shot by police": somebody without a name of whose part the text has told.</summary>
    private static bool IsKnownUnnamed(ActorReading reading, PartyPhrase patient) =>
        reading.Parties.Meant(patient, anybody: false).Any(party => party is { Kind: ActorKind.Unnamed, IsForce: false } && party.Roles.Exists(r => r.Role == RoleKind.Perpetrator));

    /// <summary>"A man drove a van into pedestrians with two other men. All three were shot": the head of a phrase for one of whose part the text has told.</summary>
    private static bool IsDoerBefore(ActorReading reading, int token) =>
        reading.Parties.NounAt(token) is { Class: PartyNounClass.Person } && reading.Phrases.Around(token) is { } phrase && phrase.Head == token && IsKnownUnnamed(reading, phrase);

    /// <summary>"Ali Reza" of whose part in the violence the text has told.</summary>
    private static bool IsKnownAttacker(ActorReading reading, int token) =>
        reading.Parties.EntityAt(token) is { Type: NameType.Person } person && reading.Parties.Known(person) is { } known && known.Roles.Exists(r => r.Role == RoleKind.Perpetrator);

    /// <summary>"the third", "the last": one of those of whom the sentence before tells.</summary>
    private static bool Counts(ActorReading reading, int head) => Ordinals.Contains(reading.Tokens[head].Lower) || reading.Tokens[head].Lower is "other" or "all" or "both";

    /// <summary>"the third", "one", "Ali Reza" of whose part in the violence the text tells.</summary>
    private static bool IsAmongAttackers(ActorReading reading, PartyPhrase patient) =>
        reading.Tokens[patient.Head].Lower is "other" or "one" or "who" or "they" or "he" or "she" || Counts(reading, patient.Head) || reading.Tokens[patient.First].Lower is "all" or "both" ||
        IsKnownAttacker(reading, patient.Head) || IsKnownUnnamed(reading, patient) || IsNamedAttacker(reading, patient) || IsDescribedAsAttacker(reading, patient);

    /// <summary>"Ali Reza, | the gunman | , was shot".</summary>
    private static bool IsDescribedAsAttacker(ActorReading reading, PartyPhrase patient) =>
        reading.Tokens[patient.BaseEnd].Lower is "," or "-" or "--" or "(" && reading.Phrases.At(patient.BaseEnd + 1) is { } description && reading.Parties.NounAt(description.Head) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect };

    /// <summary>"The gunman, identified as Ali Reza, 34": a name or an age behind a word for an attacker, with no verb of another clause between.</summary>
    private static bool IsNamedAttacker(ActorReading reading, PartyPhrase patient)
    {
        if (reading.Tokens[patient.Head].Tag != "CD" && reading.Parties.EntityAt(patient.Head) is not { Type: NameType.Person })
            return false;
        var sentence = reading.Text.Sentences[reading.Tokens[patient.Head].Sentence];
        for (var i = patient.First - 1; i >= sentence.FirstToken; i--)
        {
            if (reading.Parties.NounAt(i) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect })
                return true;
            if (reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
        }

        return false;
    }
}
