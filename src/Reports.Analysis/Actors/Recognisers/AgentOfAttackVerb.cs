using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Incidents;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"The gunmen killed two guards", "was abducted by rebels", "the group carried out the attack".</summary>
/// <param name="pronouns">Whether to read those whom a pronoun means, and only those: "he" is somebody only where the text tells of his part elsewhere too.</param>
internal sealed class AgentOfAttackVerb(bool pronouns) : IActorRecogniser
{
    /// <summary>The rule's name in a record.</summary>
    public const string Id = "agent-of-attack-verb";

    /// <summary>How far "on fire" may stand behind the object of "set".</summary>
    private const int FarthestParticle = 6;

    /// <summary>How many words a load may take with "packed with".</summary>
    private const int LongestLoad = 5;

    private static readonly WordSet Laden = WordSets.Of("laden-words");

    private static readonly WordSet HostageWords = WordSets.Of("hostage-words");

    private static readonly WordSet AttackNounVerbs = WordSets.Of("attack-noun-verbs");

    private static readonly WordSet Adverbials = WordSets.Of("attack-adverbials");

    private static readonly WordSet Captivity = WordSets.Of("captivity");

    private static readonly WordSet ForcesOfNature = WordSets.Of("forces-of-nature");

    private static readonly WordSet SpokenWords = WordSets.Of("spoken-words");

    private static readonly AttackVerb Arson = new(AttackVerbClass.Destroy, Strong: true);

    private static readonly WordSet Unintended = WordSets.Of("unlike-deeds");

    private static readonly WordSet TakingVerbs = WordSets.Of("taking-verbs");

    private static readonly WordSet BeatingVerbs = WordSets.Of("beating-verbs");

    private static readonly WordSet Charges = WordSets.Of("charge-nouns");

    private static readonly WordSet Leaders = WordSets.Of("leaders-of-armed");

    private static readonly WordSet Marksmen = WordSets.Of("marksmen");

    private static readonly AttackVerb Taking = new(AttackVerbClass.Abduct, Strong: true);

    private static readonly AttackVerb Beating = new(AttackVerbClass.Kill, Strong: true);

    private static readonly AttackVerb Shooting = new(AttackVerbClass.Weapon, Strong: false);

    private static readonly AttackVerb CarryingOut = new(AttackVerbClass.Weapon, Strong: true);

    private static readonly AttackVerb Ramming = new(AttackVerbClass.Weapon, Strong: true);

    public string Rule => Id;

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (SetsOnFire(reading, sentence, i))
                ReadVerb(reading, i, i + 1, Arson);
            if (ShootsAt(reading, sentence, i))
                ReadVerb(reading, i, i + 1, Shooting);
            if (Outcome(reading, sentence, i) is { } outcome)
                ReadVerb(reading, i, i + 1, outcome);
            if (CarriesItOut(reading.Tokens, i, sentence.EndToken))
                ReadVerb(reading, i, i + 3, CarryingOut);
            if (ForcedInto.IsAt(reading.Tokens, i, sentence.EndToken))
                ReadVerb(reading, i, i + 1, Taking);
            if ((DrivenInto.IsAt(reading.Tokens, i, sentence.EndToken) || DrivenBomb.IsAt(reading.Tokens, i, sentence.EndToken)) && IsVerb(reading.Tokens, i))
                ReadVerb(reading, i, i + 1, Ramming);
            if (reading.Lexicons.Verbs.At(reading.Tokens, i, sentence.EndToken) is not { } match || !IsVerb(reading.Tokens, i))
                continue;
            ReadVerb(reading, i, i + match.Length, match.Value);
            i += match.Length - 1;
        }
    }

    /// <summary>"set two lorries loaded with coal on fire", "set the town hall ablaze": the object parts the verb from its particle.</summary>
    private static bool SetsOnFire(ActorReading reading, Sentence sentence, int verb)
    {
        if (!(reading.Tokens[verb].Lower is "set" or "sets" or "setting") || !reading.Tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal) || reading.Phrases.StartingAt(verb + 1) is not { } burnt)
            return false;
        for (var i = burnt.End; i < sentence.EndToken && i < burnt.End + FarthestParticle; i++)
        {
            if (reading.Tokens[i].Lower is "ablaze" or "afire" || (reading.Tokens[i].Lower == "fire" && reading.Tokens[i - 1].Lower == "on"))
                return true;
            if (reading.Tokens[i].Lower is "," or ";" || reading.Tokens[i].Tag is "VBZ" or "VBP" or "MD")
                return false;
        }

        return false;
    }

    /// <summary>"said its fighters had | carried it out": the attack told of just before.</summary>
    private static bool CarriesItOut(TokenList tokens, int verb, int end) =>
        verb + 2 < end && tokens[verb].Lower is "carried" or "carries" or "carrying" && tokens[verb + 1].Lower is "it" or "them" or "this" && tokens[verb + 2].Lower == "out";

    /// <summary>"shot repeatedly at the house": nobody need be hit.</summary>
    private static bool ShootsAt(ActorReading reading, Sentence sentence, int verb)
    {
        if (reading.Tokens[verb] is not ({ Lower: "shot", Tag: "VBD" or "VBN" } or { Lower: "shooting", Tag: "VBG" }))
            return false;
        var at = BehindTimes(reading, verb + 1);
        while (at < sentence.EndToken && reading.Tokens[at].Tag == "RB")
            at++;
        return (at > verb + 1 || reading.Tokens[verb].Tag == "VBG") && at < sentence.EndToken && reading.Tokens[at].Lower is "at" or "into"; // "Four people shot at a party" were hit.
    }

    /// <summary>"took the passengers hostage", "hacked nine villagers to death": what became of the object makes the verb one of violence.</summary>
    private static AttackVerb? Outcome(ActorReading reading, Sentence sentence, int verb)
    {
        var lower = reading.Tokens[verb].Lower;
        var takes = TakingVerbs.Contains(lower);
        if (!(takes || BeatingVerbs.Contains(lower)) || !reading.Tokens[verb].Tag.StartsWith("VB", StringComparison.Ordinal) || reading.Phrases.StartingAt(verb + 1) is not { } whom)
            return null;
        for (var i = whom.First; i < sentence.EndToken && i < whom.End + 2; i++)
        {
            if (takes && HostageWords.Contains(reading.Tokens[i].Lower) && (i > whom.First || reading.Tokens[i].Tag == "NNS"))
                return Taking;
            if (!takes && reading.Tokens[i].Lower == "death" && reading.Tokens[i - 1].Lower == "to")
                return Beating;
        }

        return null;
    }

    private static bool IsVerb(TokenList tokens, int i) =>
        tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal) && !IsModifier(tokens, i) && !IsGerundNoun(tokens, i) && !IsReproach(tokens, i);

    /// <summary>"criticised the army for killing civilians", "on charges of bombing a train": the deed is not the subject's, or is one that he is charged with.</summary>
    private static bool IsReproach(TokenList tokens, int i) => i > 1 && tokens[i].Tag == "VBG" && (tokens[i - 1].Lower == "for" || (tokens[i - 1].Lower == "of" && Charges.Contains(tokens[i - 2].Lower)));

    /// <summary>"indiscriminate killing", "the bombing of".</summary>
    private static bool IsGerundNoun(TokenList tokens, int i) => i > 0 && tokens[i].Tag == "VBG" && tokens[i - 1].Tag is "DT" or "JJ" or "PRP$" or "POS";

    /// <summary>"the wounded man", "a targeted approach".</summary>
    private static bool IsModifier(TokenList tokens, int i) => i > 0 && i + 1 < tokens.Count && tokens[i].Tag is "VBN" or "VBG" &&
        tokens[i - 1].Tag is "DT" or "JJ" or "PRP$" or "CD" or "POS" && tokens[i + 1].Tag.StartsWith("NN", StringComparison.Ordinal);

    private void ReadVerb(ActorReading reading, int verb, int verbEnd, AttackVerb attack)
    {
        var transitive = attack.Class is not AttackVerbClass.Weapon;
        var clause = reading.Clauses.Read(verb, verbEnd, transitive);
        if (clause.Agent is not { } agent || clause.Certainty is Certainty.Unreal or Certainty.Negated || clause.Prospective || Habit.Characterises(reading.Tokens, clause, reading.Text.Sentences[reading.Tokens[verb].Sentence].FirstToken) || IsNounAfterAll(reading, verb, agent) || IsForceOfNature(reading, agent) || reading.Tokens[agent.First].Lower == "no" || IsEvent(reading, agent))
            return;
        if (attack is { Class: AttackVerbClass.Commit, Strong: false } && !CommittedDeed.IsIn(reading, clause) && !(clause.Passive && IsPronoun(reading, clause.Patient)))
            return;
        if (attack.Class == AttackVerbClass.Captive && !SpeaksOfCaptives(reading, verb) && !AreHeldByGroup(reading, clause) && !HoldsPersons(reading, clause))
            return;
        if (IsNoVictim(reading, clause.Patient))
            return;
        var armed = attack.Class == AttackVerbClass.Weapon && HandlesWeapon(reading, clause) && !FiredAt.IsTest(reading.Tokens, verb, reading.Text.Sentences[reading.Tokens[verb].Sentence].EndToken);
        var fires = FiresAtSomebody(reading, verb, verbEnd, agent);
        if (attack is { Class: AttackVerbClass.Weapon, Strong: false } && !armed && !fires)
            return;
        if (transitive && !clause.Passive && clause.Patient is null && !StrikesSomewhere(reading, verb, verbEnd, agent))
            return;
        if (clause.Passive && clause.Patient is null && !attack.Strong && reading.Parties.NounAt(agent.Head) is null or { Class: PartyNounClass.Force })
            return;
        if (pronouns != (reading.Tokens[agent.Head].Tag == "PRP"))
            return;
        var tellers = OwnAccount.Tellers(reading, agent);
        if (tellers.Count == 0 && (reading.Tokens[agent.First].Lower == "our" || (pronouns && !TakesPart(reading, agent) && !KillsHerself(reading, agent, verb))))
            return;
        var anybody = attack.Strong || armed || fires || attack.Class == AttackVerbClass.Commit || IsStoppedByPersons(reading, clause, agent);
        var listed = clause.Passive ? [] : JoinedAgent.Listed(reading, agent);
        agent = listed.Count > 0 ? agent : NamedAgent.Of(reading, WithConjunct(reading, agent));
        if (tellers.Count == 0 || reading.Tokens[agent.First].Tag == "PRP$" || OwnAccount.MayBeOwnFighters(reading, agent))
        {
            foreach (var party in reading.Parties.Meant(agent, anybody, accused: anybody && IsDeliberate(reading, verb) && reading.Parties.MayBearArms(agent.Head)))
                AddRole(reading, party, clause, attack, agent, tellers.Count > 0);
        }

        foreach (var teller in tellers)
            AddAccount(reading, teller, clause, attack, agent);
        foreach (var party in listed.SelectMany(item => reading.Parties.Meant(item, anybody || reading.Parties.NounAt(item.Head) is { Class: PartyNounClass.Force })))
            AddRole(reading, party, clause, attack, agent);
        if (listed.Count == 0 && JoinedAgent.Of(reading, clause.Passive, agent) is { } other)
        {
            foreach (var party in reading.Parties.Meant(other, anybody: anybody && (reading.Parties.EntityAt(other.Head) is { Type: NameType.Person } || reading.Parties.NounAt(other.Head) is { Class: PartyNounClass.Person })))
                AddRole(reading, party, clause, attack, other);
        }
    }

    /// <summary>"kidnapped", "ambushed", unlike "killed", is done by nobody and nothing without intent.</summary>
    private static bool IsDeliberate(ActorReading reading, int verb) => !Unintended.Contains(reading.Tokens[verb].Lower);

    /// <summary>"a police raid removed": a base form behind a singular noun is a noun.</summary>
    private static bool IsNounAfterAll(ActorReading reading, int verb, PartyPhrase agent) =>
        (reading.Tokens[verb].Tag is "VBP" or "VB" || AttackNounVerbs.Contains(reading.Tokens[verb].Lower)) && agent.End == verb && reading.Tokens[agent.Head].Tag is "NN" or "NNP";

    /// <summary>"clashes with the army that killed": what killed is the event.</summary>
    private static bool IsEvent(ActorReading reading, PartyPhrase agent) => reading.Parties.NounAt(agent.Head) is null && reading.Parties.GroupAt(agent.Head) is null && reading.Lexicons.Events.EndsAt(reading.Tokens, agent.Head);

    /// <summary>"Typhoon Haiyan", "the flood".</summary>
    private static bool IsForceOfNature(ActorReading reading, PartyPhrase agent) =>
        Enumerable.Range(agent.First, agent.BaseEnd - agent.First).Any(i => ForcesOfNature.Contains(reading.Tokens[i].Lower));

    private static bool TakesPart(ActorReading reading, PartyPhrase agent) =>
        reading.Parties.EntityAt(agent.Head) is { } entity && reading.Parties.Known(entity) is { } known && (known.Kind != ActorKind.Person || known.Roles.Exists(r => r.Role != RoleKind.Target));

    /// <summary>"Ana Ruiz died when she detonated a vest": whose name opens the sentence needs no other word of her part, where the deed is told of nobody else.</summary>
    private static bool KillsHerself(ActorReading reading, PartyPhrase agent, int verb) =>
        reading.Tokens[verb].Lower is "detonated" or "blew" && reading.Parties.EntityAt(agent.Head) is { Type: NameType.Person } person && person.Mentions.Any(mention => mention.Kind == MentionKind.Name && mention.EndToken <= agent.First && reading.Tokens[mention.FirstToken].Sentence == reading.Tokens[verb].Sentence);

    /// <summary>"troops attacked in the hamlet": those who bear arms need no object.</summary>
    private static bool StrikesSomewhere(ActorReading reading, int verb, int verbEnd, PartyPhrase agent) =>
        reading.Tokens[verb].Lower is "attacked" or "struck" && verbEnd < reading.Tokens.Count && Adverbials.Contains(reading.Tokens[verbEnd].Lower) &&
        reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Attacker or PartyNounClass.Force };

    /// <summary>"the rebels released the engineers who were kidnapped": whoever holds or frees captives took them.</summary>
    private static bool SpeaksOfCaptives(ActorReading reading, int verb)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[verb].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Captivity.Contains(reading.Tokens[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>"two women have been held by the Moon Front": of an armed group that says enough.</summary>
    private static bool AreHeldByGroup(ActorReading reading, Clause clause) =>
        clause is { Passive: true, Agent: { } agent, Patient: { } held } && reading.Tokens[clause.Verb].Lower == "held" && reading.Parties.GroupAt(agent.Head) is not null &&
        reading.Tokens[held.Head].Tag != "PRP" && IsLiving(reading, held);

    /// <summary>"the Moon Front said it was holding three sailors": of an armed group, or of what one tells of itself.</summary>
    private static bool HoldsPersons(ActorReading reading, Clause clause) =>
        clause is { Passive: false, Agent: { } holder, Patient: { } held } && reading.Tokens[clause.Verb].Lower is "holding" or "held" or "holds" && IsPerson(reading, held) &&
        (reading.Parties.GroupAt(holder.Head) is not null || OwnAccount.Tellers(reading, holder).Any(teller => teller.Group is not null));

    /// <summary>"the judge was intercepted by four men".</summary>
    private static bool IsStoppedByPersons(ActorReading reading, Clause clause, PartyPhrase agent) =>
        clause is { Passive: true, Patient: { } stopped } && reading.Tokens[clause.Verb].Lower == "intercepted" && IsLiving(reading, stopped) && reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Person };

    /// <summary>"intercepted a call": what is said is caught without harm.</summary>
    private static bool IsNoVictim(ActorReading reading, PartyPhrase? patient) => patient is { } phrase && SpokenWords.Contains(reading.Tokens[phrase.Head].Lower);

    /// <summary>"gunmen and suicide bombers": one party, where both nouns are for attackers.</summary>
    private static PartyPhrase WithConjunct(ActorReading reading, PartyPhrase agent)
    {
        var limit = reading.Text.Sentences[reading.Tokens[agent.Head].Sentence].FirstToken;
        return reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Attacker } && reading.Phrases.ConjunctBefore(agent, limit) is { } left &&
            reading.Parties.NounAt(left.Head) is { Class: PartyNounClass.Attacker }
            ? agent with { First = left.FirstToken }
            : agent;
    }

    /// <summary>"three masked men fired from several sides at the car", "shot repeatedly at the house": a weapon goes without saying.</summary>
    private static bool FiresAtSomebody(ActorReading reading, int verb, int verbEnd, PartyPhrase agent) =>
        reading.Tokens[verb].Lower is "fired" or "firing" or "shot" or "shooting" && reading.Tokens[verb].Tag is "VBD" or "VBN" or "VBG" && BehindTimes(reading, verbEnd) is var at && at < reading.Tokens.Count && reading.Tokens[at].Tag is "IN" or "RB" &&
        reading.Parties.NounAt(agent.Head) is { Class: PartyNounClass.Attacker or PartyNounClass.Person or PartyNounClass.Collective } && !AuxiliaryChain.Before(reading.Tokens, verb, reading.Text.Sentences[reading.Tokens[verb].Sentence].FirstToken).HasBe;

    /// <summary>"fired | several times | at the house".</summary>
    private static int BehindTimes(ActorReading reading, int at) =>
        at + 1 < reading.Tokens.Count && reading.Tokens[at + 1].Lower == "times" && reading.Tokens[at].Tag is "JJ" or "CD" ? at + 2 : at;

    /// <summary>What a group tells of itself it claims; what a state's force tells of itself has the part that any deed of it has.</summary>
    private void AddAccount(ActorReading reading, Party teller, Clause clause, AttackVerb attack, PartyPhrase agent)
    {
        var before = teller.Roles.Count;
        AddRole(reading, teller, clause, attack, agent, ownAccount: true);
        if (teller.Roles.Count > before && !teller.IsForce)
            teller.Roles[^1] = teller.Roles[^1] with { Role = RoleKind.ClaimedResponsibility };
    }

    private void AddRole(ActorReading reading, Party party, Clause clause, AttackVerb attack, PartyPhrase agent, bool ownAccount = false)
    {
        if (attack.Class == AttackVerbClass.Seize && (party.IsForce || party.Kind is ActorKind.Person or ActorKind.State))
            return;
        if (attack.Class == AttackVerbClass.Kill && !clause.Passive && !IsKnownForViolence(party) && !IsLiving(reading, clause.Patient))
            return;
        if (attack.Class == AttackVerbClass.Abduct && (!attack.Strong || ForcedInto.IsForcing(reading.Tokens[clause.Verb])) && (party.IsForce || !IsPerson(reading, clause.Patient)))
            return;
        if (party is { Kind: ActorKind.Unnamed, Noun: { } noun } && Marksmen.Contains(noun.Singular) && ForceOnAttackers.HitsAttackers(reading, clause.Patient))
            return;
        var accuser = party.IsForce && !ownAccount ? OwnAccount.Accuser(reading, agent) : null;
        var standing = ownAccount ? Standing.Claimed : accuser is not null ? Standing.Accused : clause.Passive && AuxiliaryChain.HasDoubt(reading.Tokens, agent.First, agent.BaseEnd) ? Standing.Suspected : Standings.Of(clause.Certainty);
        var span = new TokenRange(Math.Min(agent.First, clause.Verb), Math.Max(agent.End, clause.Patient is { } p ? Math.Max(p.BaseEnd, clause.VerbEnd) : clause.VerbEnd));
        var anchor = attack.Class == AttackVerbClass.Commit && CommittedDeed.EventIn(reading, clause.Patient) is { } named ? named : clause.Verb;
        var role = party.IsForce && (ForceOnAttackers.Responds(reading, party, clause) || ForceAtWork.Storms(reading, party, clause) || ForceAtWork.Is(reading, party, clause, attack)) ? RoleKind.Responder : RoleKind.Perpetrator;
        party.Roles.Add(new RoleClaim(role, standing, accuser, span, anchor, Rule) { IsHabit = Habit.Tells(reading.Tokens, clause) });
    }

    /// <summary>"a truck | packed with explosives".</summary>
    private static bool IsLaden(TokenList tokens, int end) => end + 1 < tokens.Count && Laden.Contains(tokens[end].Lower) && tokens[end + 1].Lower == "with";

    /// <summary>"threw things | , including petrol bombs".</summary>
    private static bool GoesOn(TokenList tokens, int end) => end + 1 < tokens.Count && tokens[tokens[end].Lower == "," ? end + 1 : end].Lower == "including";

    /// <summary>Of others, parties and states and persons, "killed" may be a figure of speech: "killed the bill".</summary>
    private static bool IsKnownForViolence(Party party) =>
        party.Group is not null || party.IsForce && party.Kind != ActorKind.State || party.Kind == ActorKind.Unnamed && party.Noun is { Class: not PartyNounClass.Collective };

    private static bool IsPronoun(ActorReading reading, PartyPhrase? patient) => patient is { } phrase && reading.Tokens[phrase.Head].Lower is "it" or "this" or "that";

    /// <summary>"planted a bomb", "hurled grenades at": the object, or for a passive verb the subject, is a weapon.</summary>
    private static bool HandlesWeapon(ActorReading reading, Clause clause)
    {
        if (clause.Patient is not { } phrase)
            return false;
        var end = IsLaden(reading.Tokens, phrase.End) || GoesOn(reading.Tokens, phrase.End) ? phrase.End + LongestLoad : phrase.End;
        for (var i = phrase.First; i < Math.Min(end, reading.Tokens.Count); i++)
        {
            if (reading.Lexicons.Weapons.EndsAt(reading.Tokens, i))
                return true;
        }

        return false;
    }

    /// <summary>A person, a figure, a pronoun: what somebody can kill.</summary>
    private static bool IsLiving(ActorReading reading, PartyPhrase? patient)
    {
        if (patient is not { } phrase)
            return false;
        return reading.Tokens[phrase.Head].Tag is "CD" or "NNS" or "NNPS" || Leaders.Contains(reading.Tokens[phrase.Head].Lower) || IsPerson(reading, patient);
    }

    private static bool IsPerson(ActorReading reading, PartyPhrase? patient) =>
        patient is { } phrase && (reading.Tokens[phrase.Head].Tag == "PRP" || reading.Entities.At(phrase.Head) is { Type: NameType.Person } || reading.Parties.NounAt(phrase.Head) is not null ||
            reading.Lexicons.Persons.IsPerson(reading.Tokens, phrase.Head));
}
