using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>Who claims, is accused or stands trial by a phrase of claim-verbs.tsv whose party stands before it.</summary>
internal static class ClaimSubject
{
    private static readonly WordSet ChargePrepositions = WordSets.Of("charge-prepositions");

    /// <summary>"the father of a boy | accused of": the boy is.</summary>
    private static readonly WordSet Associates = WordSets.Of("associates");

    private static readonly WordSet InsertedParticiples = WordSets.Of("charge-participles");

    private static readonly WordSet CustodyVerbs = WordSets.Of("custody-verbs");

    private static readonly WordSet Accusing = WordSets.Of("accusing-verbs");

    /// <summary>The party of the phrase that starts at a token; null where none stands there.</summary>
    public static PartyPhrase? Of(ActorReading reading, Sentence sentence, int first, Clause clause) =>
        FoundGuilty(reading, sentence, first) ?? Inserted(reading, sentence, first) ?? SubjectOfMainClause(reading, sentence, first) ?? Owner(reading, first) ?? Described(reading, sentence, first) ?? CourtAppearance.Of(reading, sentence, first) ?? Arrested(reading, sentence, first) ??
        Defendant.Of(reading, sentence, first) ?? (clause.Passive ? clause.Patient : clause.Agent);

    /// <summary>"A jury found | Ali Reza | guilty of": the one between the verb and its verdict.</summary>
    private static PartyPhrase? FoundGuilty(ActorReading reading, Sentence sentence, int guilty) =>
        reading.Tokens[guilty].Lower == "guilty" && reading.Phrases.At(guilty - 1) is { } found && found.EndToken - guilty is 0 or 1 && found.FirstToken - 1 > sentence.FirstToken && reading.Tokens[found.FirstToken - 1] is { Lower: "found" or "finds", Tag: "VBD" or "VBZ" or "VBN" }
            ? new PartyPhrase(found.FirstToken, guilty, guilty, guilty - 1) // "guilty" may be tagged as a noun.
            : null;

    /// <summary>"Ali Reza, | wanted for two bombings, was": the one before the comma, whatever tense the participle was taken for.</summary>
    private static PartyPhrase? Inserted(ActorReading reading, Sentence sentence, int participle) =>
        participle - 2 >= sentence.FirstToken && reading.Tokens[participle - 1].Lower == "," && InsertedParticiples.Contains(reading.Tokens[participle].Lower) && reading.Tokens[participle].Tag is "VBD" or "VBN"
        && reading.Parties.EntityAt(participle - 2) is { Type: NameType.Person } && reading.Phrases.At(participle - 2) is { } name && name.EndToken == participle - 1
            ? reading.Phrases.Around(name.Head)
            : null;

    /// <summary>"Ali Reza, whom the opposition accused of": the accused stands before the relative pronoun, and the subject accuses.</summary>
    public static PartyPhrase? WhomSubjectAccuses(ActorReading reading, Sentence sentence, Clause clause)
    {
        if (clause is not { Passive: false, Agent: { } accuser } || !Accusing.Contains(reading.Tokens[clause.Verb].Lower))
            return null;
        var pronoun = reading.Tokens[accuser.First].Lower == "which" ? accuser.First : accuser.First - 1;
        if (pronoun <= sentence.FirstToken || reading.Tokens[pronoun].Lower is not ("whom" or "who" or "which"))
            return null;
        var end = reading.Tokens[pronoun - 1].Lower == "," ? pronoun - 1 : pronoun;
        return reading.Phrases.At(end - 1) is { } nearest && nearest.EndToken == end && (reading.Parties.NounAt(nearest.Head) is not null || reading.Parties.EntityAt(nearest.Head) is { Type: NameType.Person })
            ? reading.Phrases.Around(nearest.Head)
            : reading.Phrases.EndingAt(end, sentence.FirstToken);
    }

    /// <summary>"the arrest of five soldiers accused of": a participle right behind those whom it describes is theirs, whatever they hang on.</summary>
    private static PartyPhrase? Described(ActorReading reading, Sentence sentence, int phrase)
    {
        if (phrase <= sentence.FirstToken || reading.Tokens[phrase].Tag is not ("VBN" or "VBD" or "JJ") || reading.Phrases.At(phrase - 1) is not { } nearest || nearest.EndToken != phrase ||
            nearest.FirstToken - 1 <= sentence.FirstToken || !ChargePrepositions.Contains(reading.Tokens[nearest.FirstToken - 1].Lower))
            return null;
        var governor = reading.Phrases.At(nearest.FirstToken - 2);
        return governor is not null && (reading.Parties.NounAt(governor.Head) is null || Associates.Contains(reading.Tokens[governor.Head].Lower)) && reading.Parties.GroupAt(governor.Head) is null && reading.Parties.EntityAt(governor.Head) is null &&
            (reading.Parties.NounAt(nearest.Head) is not null || reading.Parties.EntityAt(nearest.Head) is { Type: NameType.Person })
            ? reading.Phrases.Around(nearest.Head)
            : null;
    }

    /// <summary>"Ivo Panov and Ana Ruiz stayed in prison as they were charged with": "they" are who the sentence speaks of, where those are the only ones before it.</summary>
    private static PartyPhrase? SubjectOfMainClause(ActorReading reading, Sentence sentence, int phrase)
    {
        var they = phrase - 1;
        while (they > sentence.FirstToken && reading.Tokens[they].Lower is "were" or "are" or "been" or "have" or "had")
            they--;
        if (they - 1 <= sentence.FirstToken || reading.Tokens[they].Lower != "they" || reading.Tokens[they - 1].Lower is not ("as" or "because" or "after" or "since" or "when" or "before"))
            return null;
        var verb = Enumerable.Range(sentence.FirstToken + 1, they - sentence.FirstToken - 1).FirstOrDefault(i => reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP", -1);
        return verb > 0 && reading.Parties.EntityAt(verb - 1) is { Type: NameType.Person } ? reading.Phrases.Around(verb - 1) : null;
    }

    /// <summary>"the group's claim of responsibility".</summary>
    private static PartyPhrase? Owner(ActorReading reading, int phrase) => phrase > 1 && reading.Tokens[phrase - 1].Tag == "POS" ? reading.Phrases.Around(phrase - 2) : null;

    /// <summary>"was arrested by police on suspicion of": the phrase belongs to the arrest before it, and its party is whom that befell.</summary>
    private static PartyPhrase? Arrested(ActorReading reading, Sentence sentence, int phrase)
    {
        if (reading.Tokens[phrase].Tag is not "IN")
            return null;
        for (var i = phrase - 1; i > sentence.FirstToken && i > phrase - 14; i--)
        {
            if (reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) && CustodyVerbs.Contains(reading.Tokens[i].Lower))
                return reading.Tokens[i].Lower == "awaiting" ? reading.Clauses.Read(i, i + 1, transitive: true).Agent : reading.Clauses.Read(i, i + 1, transitive: true).Patient;
        }

        return null;
    }
}
