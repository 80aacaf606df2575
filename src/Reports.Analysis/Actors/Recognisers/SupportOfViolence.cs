using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"accused Moonland of arming the Moon Front", "Moonland denies backing the rebels": whoever is said to stand behind those who bear arms supports them.</summary>
internal sealed class SupportOfViolence : IActorRecogniser
{
    private const int Reach = 8;

    private static readonly WordSet Supporting = WordSets.Of("supporting-gerunds");

    private static readonly WordSet Accusing = WordSets.Of("accusing-verbs");

    private static readonly WordSet Denying = WordSets.Of("denying-verbs");

    private static readonly WordSet Providing = WordSets.Of("providing-verbs");

    private static readonly WordSet Aiding = WordSets.Of("aiding-verbs");

    private static readonly WordSet Governing = WordSets.Of("governments");

    private static readonly WordSet Help = WordSets.Of("help-nouns");

    private static readonly WordSet OfArms = WordSets.Of("words-of-armed-help");

    public string Rule => "support-of-violence";

    public void Read(Sentence sentence, ActorReading reading)
    {
        ReadHelp(sentence, reading);
        for (var i = sentence.FirstToken + 2; i < sentence.EndToken - 1; i++)
        {
            if (!Supporting.Contains(reading.Tokens[i].Lower) || !BearArms(reading, i + 1))
                continue;
            if (reading.Tokens[i - 1].Lower == "of")
                ReadAccusation(reading, sentence, i);
            else if (Denying.Contains(reading.Tokens[i - 1].Lower) && reading.Clauses.Read(i - 1, i, transitive: false) is { Passive: false, Agent: { } denier })
                Add(reading, denier, Standing.Denied, i, null);
        }
    }

    /// <summary>"Moonish jets provided air support for the troops": armed help that is given.</summary>
    private void ReadHelp(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 1; i++)
        {
            if (!(Providing.Contains(reading.Tokens[i].Lower) || Aiding.Contains(reading.Tokens[i].Lower)) || !reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) || reading.Clauses.Read(i, i + 1, transitive: true) is not { Passive: false, Certainty: Certainty.Stated, Prospective: false, Agent: { } helper, Patient: { } help })
                continue;
            if (!(Providing.Contains(reading.Tokens[i].Lower) ? IsArmedHelp(reading, help) : IsForceOrGroup(reading, help)))
                continue;
            AddHelper(reading, helper, help);
            if (JoinedAgent.Of(reading, passive: false, helper) is { } other)
                AddHelper(reading, other, help);
        }
    }

    /// <summary>Of a state's jets or an alliance: whom a government supports in words is for its relations to tell.</summary>
    private void AddHelper(ActorReading reading, PartyPhrase helper, PartyPhrase help)
    {
        if (reading.Parties.GroupAt(helper.Head) is not null || reading.Parties.NounAt(helper.Head) is { Class: PartyNounClass.Force or PartyNounClass.Attacker } noun && !Governing.Contains(noun.Singular))
            Add(reading, helper, Standing.Fact, help.Head, null);
    }

    /// <summary>"supports | the Moon Front", "helped | Moonish troops".</summary>
    private static bool IsForceOrGroup(ActorReading reading, PartyPhrase help) =>
        reading.Parties.GroupAt(help.Head) is not null || reading.Parties.NounAt(help.Head) is { Class: PartyNounClass.Force, Plural: true };

    /// <summary>"air support", "military assistance", unlike "support".</summary>
    private static bool IsArmedHelp(ActorReading reading, PartyPhrase help) =>
        Help.Contains(reading.Tokens[help.Head].Lower) && Enumerable.Range(help.First, help.Head - help.First).Any(i => OfArms.Contains(reading.Tokens[i].Lower));

    private static bool BearArms(ActorReading reading, int first) =>
        reading.Phrases.StartingAt(first) is { } phrase &&
        (Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => reading.Parties.GroupAt(i) is not null) || reading.Parties.NounAt(phrase.Head) is { Class: PartyNounClass.Attacker });

    private void ReadAccusation(ActorReading reading, Sentence sentence, int gerund)
    {
        for (var i = gerund - 2; i > sentence.FirstToken && i > gerund - 2 - Reach; i--)
        {
            if (!Accusing.Contains(reading.Tokens[i].Lower) || !reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                continue;
            var clause = reading.Clauses.Read(i, i + 1, transitive: i + 1 < gerund - 1);
            if (clause.Certainty == Certainty.Stated && (clause.Passive || i + 1 == gerund - 1 ? clause.Patient ?? clause.Agent : reading.PhraseFrom(i + 1)) is { } accused)
                Add(reading, accused, Standing.Accused, gerund, !clause.Passive && i + 1 < gerund - 1 && clause.Agent is { } accuser && reading.Tokens[accuser.Head].Tag != "PRP" ? reading.NameOf(accuser) : null);
            return;
        }
    }

    private void Add(ActorReading reading, PartyPhrase supporter, Standing standing, int gerund, string? by)
    {
        foreach (var party in reading.Parties.Meant(supporter, anybody: false))
        {
            if (party.Kind is ActorKind.State or ActorKind.Organization)
                ActorReading.AddRole(party, RoleKind.Supporter, standing, new TokenRange(Math.Min(supporter.First, gerund), gerund + 1), gerund, Rule, by);
        }
    }
}
