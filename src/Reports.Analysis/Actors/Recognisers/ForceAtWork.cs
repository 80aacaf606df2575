using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>What a state's forces do in their work and not as attackers: "police raided five farms", "the army's offensive against the rebels", "police blew up the device".</summary>
internal static class ForceAtWork
{
    /// <summary>How far behind an operation those whom it is against may stand.</summary>
    private const int Reach = 6;

    private static readonly WordSet Operations = WordSets.Of("harmless-operations");

    private static readonly WordSet Contraband = WordSets.Of("contraband");

    private static readonly WordSet Explosives = WordSets.Of("bomb-disposal");

    private static readonly WordSet Enforcers = WordSets.Of("law-enforcers");

    private static readonly WordSet Harm = WordSets.Of("harm");

    /// <summary>Whether a clause tells of such work: its object, an operation, contraband or a bomb, and nobody in the sentence comes to harm.</summary>
    public static bool Is(ActorReading reading, Party force, Clause clause, AttackVerb attack)
    {
        if (clause.Patient is not { } patient || TellsOfHarm(reading, clause.Verb))
            return false;
        return attack.Class switch
        {
            AttackVerbClass.Commit => IsOperation(reading, force, patient.Head, Math.Max(clause.VerbEnd, patient.End)),
            AttackVerbClass.Attack => IsRaid(reading, clause.Verb) && (force.Kind != ActorKind.State || force.Noun is not null) && Holds(reading, patient, Contraband),
            AttackVerbClass.Destroy => Holds(reading, patient, Contraband) || IsDisposal(reading, force, patient),
            AttackVerbClass.Weapon => IsDisposal(reading, force, patient),
            _ => false,
        };
    }

    /// <summary>"soldiers dragged six farmers from their homes and shot | them": a pronoun behind persons who are no attackers.</summary>
    public static bool MeansOthers(ActorReading reading, int pronoun)
    {
        var first = reading.Text.Sentences[reading.Tokens[pronoun].Sentence].FirstToken;
        var persons = false;
        for (var i = pronoun - 1; i >= first; i--)
        {
            if (reading.Parties.NounAt(i) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect } || reading.Parties.GroupAt(i) is not null)
                return false;
            persons |= reading.Tokens[i].Tag == "NNS" && reading.Tokens[pronoun].Lower == "them" && reading.Parties.NounAt(i) is not { Class: PartyNounClass.Force } && reading.Lexicons.Persons.IsPerson(reading.Tokens, i);
        }

        return persons;
    }

    /// <summary>"police stormed the building": how officers end what others have begun.</summary>
    public static bool Storms(ActorReading reading, Party force, Clause clause) =>
        reading.Tokens[clause.Verb].Lower is "stormed" or "storming" or "storm" && (Enforcers.Contains(force.Noun?.Singular ?? "") || force.Noun is { Singular: "special forces" or "riot police" }) && clause.Patient is { } stormed &&
        reading.Parties.NounAt(stormed.Head) is null;

    /// <summary>"the police raid on the office", "an offensive against the rebels": an operation of a force in whose sentence nobody comes to harm.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="force">Whose operation it is.</param>
    /// <param name="noun">The operation.</param>
    /// <param name="end">Behind the words that tell of it.</param>
    public static bool IsOperation(ActorReading reading, Party force, int noun, int end) =>
        force.IsForce && Operations.Contains(reading.Tokens[noun].Lower) && !TellsOfHarm(reading, noun) &&
        (Enforcers.Contains(force.Noun?.Singular ?? "") || IsAgainstAttackers(reading, noun, end));

    private static bool IsAgainstAttackers(ActorReading reading, int noun, int end)
    {
        var limit = reading.Text.Sentences[reading.Tokens[noun].Sentence].EndToken;
        for (var i = noun + 1; i < Math.Min(limit, Math.Max(end, noun) + Reach) - 1; i++)
        {
            if (reading.Tokens[i].Lower is not ("against" or "on" or "at") || reading.Phrases.StartingAt(i + 1) is not { } target)
                continue;
            return Holds(reading, target, Contraband) ||
                Enumerable.Range(target.First, target.End - target.First).Any(at => reading.Parties.GroupAt(at) is not null || reading.Parties.NounAt(at) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect } || IsCrime(reading, at));
        }

        return false;
    }

    private static bool IsCrime(ActorReading reading, int at) => reading.Parties.NounAt(at) is { Class: PartyNounClass.Collective } noun && PartyWords.IsOfCrime(noun);

    private static bool IsRaid(ActorReading reading, int verb) => reading.Tokens[verb].Lower.StartsWith("raid", StringComparison.Ordinal);

    private static bool IsDisposal(ActorReading reading, Party force, PartyPhrase patient) =>
        Enforcers.Contains(force.Noun?.Singular ?? "") && Holds(reading, patient, Explosives);

    private static bool Holds(ActorReading reading, PartyPhrase phrase, WordSet words) =>
        Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => words.Contains(reading.Tokens[i].Lower));

    private static bool TellsOfHarm(ActorReading reading, int at)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[at].Sentence];
        return Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => Harm.Contains(reading.Tokens[i].Lower));
    }
}
