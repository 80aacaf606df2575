using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>The phrases of claim-verbs.tsv: "claimed responsibility", "blamed on", "was convicted of the murder", "denied involvement".</summary>
internal sealed class ClaimOrAccusation : IActorRecogniser
{
    private const int ComplementReach = 10;

    private const int FarthestHolding = 6;

    private static readonly WordSet FormsOfHold = WordSets.Of("forms-of-hold");

    private static readonly WordSet NoPart = WordSets.Of("no-part");

    private static readonly WordSet ClauseOpeners = WordSets.Of("clause-openers");

    private static readonly WordSet Anyone = WordSets.Of("anyone");

    private static readonly WordSet Guilty = WordSets.Of("guilt-adjectives");

    private static readonly WordSet AnyoneDeterminers = WordSets.Of("anyone-determiners");

    private static readonly WordSet Authorities = WordSets.Of("authorities");

    private static readonly WordSet Nobody = WordSets.Of("nobody");

    /// <summary>"an inquiry into the killing | on the orders of the president".</summary>
    private static readonly WordSet OrderedThings = WordSets.Of("ordered-things");

    private static readonly WordSet ChargedEvents = WordSets.Of("charged-events");

    /// <summary>The rule's name in a record.</summary>
    public const string Id = "claim-or-accusation";

    public string Rule => Id;

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var whole = reading.Lexicons.Claims.At(reading.Tokens, i, sentence.EndToken);
            if (whole is null or { Length: 1 } && PartedPhrase.At(reading, sentence, i) is { } parted)
            {
                if (NamesDeed(reading, sentence, parted.End))
                    ReadPhrase(reading, sentence, i, parted.End, parted.Phrase);
                continue;
            }

            if (whole is not { } match)
                continue;
            ReadPhrase(reading, sentence, i, i + match.Length, match.Value);
            i += match.Length - 1;
        }
    }

    /// <summary>Far from its verb a preposition needs more than "crimes" behind it.</summary>
    private static bool NamesDeed(ActorReading reading, Sentence sentence, int end) =>
        EventBetween(reading, end, EndOfComplement(reading, sentence, end)) is not { } deed || !ChargedEvents.Contains(reading.Tokens[deed].Lower);

    private void ReadPhrase(ActorReading reading, Sentence sentence, int first, int end, ClaimPhrase phrase)
    {
        var clause = reading.Clauses.Read(first, end, transitive: false);
        if (clause.Certainty is Certainty.Unreal || (clause.Certainty == Certainty.Negated && phrase.Role != RoleKind.Planner && phrase.Standing != Standing.Fact))
            return;
        if (clause.Certainty == Certainty.Negated)
            return;
        if (phrase.PartyBefore)
            ReadSubject(reading, sentence, first, end, phrase, clause);
        else
            ReadObject(reading, sentence, first, end, phrase);
    }

    private void ReadSubject(ActorReading reading, Sentence sentence, int first, int end, ClaimPhrase phrase, Clause clause)
    {
        var part = PartAfterDeed.Of(reading, sentence, first, end, phrase);
        var named = part is { } other ? other.Anchor : EventAnchor(reading, sentence, first, end, phrase.Complement);
        if ((named ?? AccusedDeed.AbuseBehind(reading, sentence, end, phrase)) is not { } anchor)
            return;
        if (part is { } told)
            phrase = phrase with { Role = told.Role };
        else if (phrase.Standing == Standing.Fact && IsHeld(reading, sentence, first))
            phrase = phrase with { Standing = Standing.Accused };
        if (reading.Tokens[first].Lower is "linked" or "connected" or "tied" && !clause.Passive && clause.Certainty == Certainty.Stated)
            return;
        var accused = ClaimSubject.WhomSubjectAccuses(reading, sentence, clause);
        var subject = accused ?? ClaimSubject.Of(reading, sentence, first, clause);
        if (Defendant.BehindHand(reading, subject) is { } hand)
            (subject, phrase) = (hand, phrase with { Role = RoleKind.Planner });
        subject = subject is { } described ? NamedAgent.Predicated(reading, sentence, described, end) ?? NamedAgent.Of(reading, described) : subject;
        if (named is null && !(subject is { } accusedOne && AccusedDeed.MayAbuse(reading, accusedOne)))
            return;
        if (subject is not { } party || IsNobody(reading, party) || IsOfKind(reading, party, first, anchor) || IsAnyoneGuilty(reading, party, first))
            return;
        var span = new TokenRange(Math.Min(party.First, first), Math.Max(end, anchor < end + ComplementReach && anchor >= end ? anchor + 1 : end));
        if (reading.Tokens[first].Lower == "convicted" && reading.Tokens[first - 1 > 0 ? first - 1 : 0].Lower is "twice" or "once" or "previously")
            return; // "who was twice convicted of assault": what a life story tells.
        if (TellsOfEvent(reading, sentence, end, phrase) || TellsOfLosses(reading, end) || AddForVoice(reading, party, phrase, span, anchor) || AddOwnAccount(reading, party, phrase, span, anchor))
            return;
        var by = accused is not null && clause.Agent is { } accuser ? reading.NameOf(accuser) : By(reading, sentence, end, phrase);
        Add(reading, party, phrase, clause.Certainty, span, anchor, by);
        if (reading.Parties.GroupAt(party.Head) is not null && JoinedAgent.GroupBefore(reading, party) is { } joined)
            ActorReading.AddRole(reading.Parties.OfGroup(joined), phrase.Role, Standings.Of(phrase.Standing, clause.Certainty), span, anchor, Rule, by);
        if (JoinedAgent.SubjectBefore(reading, party) is { } beside)
            Add(reading, beside, phrase, clause.Certainty, span, anchor, by); // "The army and the rebels are blamed for".
        foreach (var name in PersonLists.Before(reading, sentence, party).Concat(phrase.Standing is Standing.Accused or Standing.Fact ? PersonLists.Among(reading, sentence, party) : []))
            Add(reading, name, phrase, clause.Certainty, new TokenRange(Math.Min(name.First, span.First), span.End), anchor, by);
    }

    /// <summary>"hold Ali Reza personally | responsible for".</summary>
    private static bool IsHeld(ActorReading reading, Sentence sentence, int responsible) =>
        reading.Tokens[responsible].Lower == "responsible" && Enumerable.Range(Math.Max(sentence.FirstToken, responsible - FarthestHolding), Math.Min(FarthestHolding, responsible - sentence.FirstToken)).Any(i => FormsOfHold.Contains(reading.Tokens[i].Lower));

    /// <summary>"A Moon Front spokesman claimed responsibility", "denied involvement": the group does, through whoever speaks for it.</summary>
    private bool AddForVoice(ActorReading reading, PartyPhrase subject, ClaimPhrase phrase, TokenRange span, int anchor)
    {
        if (phrase.Standing is not (Standing.Claimed or Standing.Denied) || reading.Tokens[subject.Head].Lower is "he" or "she" || OwnAccount.GroupOfVoice(reading, subject) is not { } group)
            return false;
        ActorReading.AddRole(group, phrase.Role, phrase.Standing, span, anchor, Rule);
        return true;
    }

    /// <summary>"The Moon Front said they were behind the attack": what a group says of itself it claims.</summary>
    private bool AddOwnAccount(ActorReading reading, PartyPhrase subject, ClaimPhrase phrase, TokenRange span, int anchor)
    {
        if (phrase is not { Standing: Standing.Fact, Role: RoleKind.Perpetrator or RoleKind.Planner })
            return false;
        var tellers = OwnAccount.Tellers(reading, subject);
        foreach (var teller in tellers)
            ActorReading.AddRole(teller, teller.IsForce ? phrase.Role : RoleKind.ClaimedResponsibility, Standing.Claimed, span, anchor, Rule);
        return tellers.Count > 0;
    }

    /// <summary>"claimed the attack | killed nine": the event is no object that is claimed, for a clause tells of it.</summary>
    private static bool TellsOfEvent(ActorReading reading, Sentence sentence, int end, ClaimPhrase phrase) =>
        phrase is { Role: RoleKind.ClaimedResponsibility, Complement: ClaimComplement.None } && end < sentence.EndToken && reading.Lexicons.Events.EndsAt(reading.Tokens, end - 1) && reading.Tokens[end].Tag is "VBD" or "VBZ" or "MD";

    /// <summary>"officers responsible for murders": plurals without article or number speak of a kind of deed and a kind of persons.</summary>
    private static bool IsOfKind(ActorReading reading, PartyPhrase party, int phrase, int anchor) =>
        party.End == phrase && IsBarePlural(reading, party.First, party.Head) && reading.Parties.GroupAt(party.Head) is null && anchor > phrase && reading.Phrases.At(anchor) is { } deed && IsBarePlural(reading, deed.FirstToken, deed.Head);

    private static bool IsBarePlural(ActorReading reading, int first, int head) =>
        reading.Tokens[head].Tag == "NNS" && Enumerable.Range(first, head - first).All(i => reading.Tokens[i].Tag is "JJ" or "NN" or "NNS");

    /// <summary>"admitted to | three soldiers wounded": what somebody owns up to is no deed but what befell his own.</summary>
    private static bool TellsOfLosses(ActorReading reading, int end) =>
        reading.Tokens[end - 1].Lower == "to" && reading.Phrases.StartingAt(end) is { } lost && lost.End < reading.Tokens.Count && reading.Tokens[lost.End].Tag is "VBN" or "VBD" or "JJ" &&
        reading.Parties.NounAt(lost.Head) is { Class: PartyNounClass.Force or PartyNounClass.Person };

    private void ReadObject(ActorReading reading, Sentence sentence, int first, int end, ClaimPhrase phrase)
    {
        if (reading.Tokens[first].Tag is "NN" or "NNS" or "JJ" && phrase.Complement != ClaimComplement.None && reading.Tokens[end - 1].Lower is not ("of" or "by"))
            return;
        var behind = phrase.Complement == ClaimComplement.EventTo ? BehindEvent(reading, sentence, end, "to") : BlamedOn(reading, sentence, first, end) ?? end;
        if (behind is not { } at || reading.PhraseFrom(at) is not { } party || IsNobody(reading, party))
            return;
        if (party.BaseEnd + 1 < sentence.EndToken && reading.Tokens[party.BaseEnd].Lower == "for" && reading.Tokens[party.BaseEnd + 1].Lower is "not" or "failing")
            return; // "blamed the government for not heeding warnings".
        if (party.BaseEnd + 1 < sentence.EndToken && reading.Tokens[party.BaseEnd].Tag == "POS" && reading.Phrases.Around(party.BaseEnd) is { } owned && reading.Parties.NounAt(owned.Head) is { Class: PartyNounClass.Force or PartyNounClass.Attacker })
            party = owned; // "accused | Moonland's | forces of".
        if (phrase.Standing == Standing.Fact && SentencedByArmed(reading, first))
            return;
        var listed = PersonLists.After(reading, sentence, party).ToList();
        if ((EventAnchor(reading, sentence, first, listed.Count > 0 ? listed[^1].End : party.End, phrase.Complement) ?? EventOfParty(reading, sentence, first, party, phrase) ?? BareAccusation(reading, sentence, first, party, phrase)) is not { } anchor)
            return;
        if (HelpsBehind(reading, sentence, party.BaseEnd) || HelpsBehind(reading, sentence, party.End))
            phrase = phrase with { Role = RoleKind.Supporter }; // "blamed the party for cooperating with the bombers".
        var by = phrase.Standing == Standing.Accused ? Accuser(reading, sentence, first) : null;
        Add(reading, party, phrase, Certainty.Stated, new TokenRange(first, Math.Max(party.End, end)), anchor, by);
        foreach (var other in listed)
            Add(reading, other, phrase, Certainty.Stated, new TokenRange(first, other.End), anchor, by);
        if (listed.Count == 0)
            ReadConjoined(reading, sentence, party, phrase, first, anchor, by);
    }

    /// <summary>"the Moon Party | (MP) of helping": behind the short form of a name, too.</summary>
    private static bool HelpsBehind(ActorReading reading, Sentence sentence, int at)
    {
        var link = at + 3 < sentence.EndToken && reading.Tokens[at].Lower == "(" && reading.Tokens[at + 2].Lower == ")" ? at + 3 : at;
        return link + 1 < sentence.EndToken && reading.Tokens[link].Lower is "for" or "of" or "with" && PartAfterDeed.IsHelp(reading, link + 1);
    }

    /// <summary>"accused the Moon Front | of an attack on a pipeline": the deed that hangs on the party's phrase.</summary>
    private static int? EventOfParty(ActorReading reading, Sentence sentence, int first, PartyPhrase party, ClaimPhrase phrase) =>
        phrase.Complement == ClaimComplement.Event && party.BaseEnd < party.End && reading.Tokens[party.BaseEnd].Lower == "of" ? EventAnchor(reading, sentence, first, party.BaseEnd, phrase.Complement) : null;

    /// <summary>"the rebels sentenced the engineer to death": no court found anybody guilty.</summary>
    private static bool SentencedByArmed(ActorReading reading, int verb) =>
        reading.Clauses.Read(verb, verb + 1, transitive: true) is { Passive: false, Agent: { } judge } &&
        (reading.Parties.GroupAt(judge.Head) is not null || reading.Parties.NounAt(judge.Head) is { Class: PartyNounClass.Attacker or PartyNounClass.Collective } || reading.Parties.MayBearArms(judge.Head) || reading.Tokens[judge.Head].Tag == "PRP");

    /// <summary>"The general accused the Moon Front." says of what only by where it stands; of an armed group that is enough.</summary>
    private static int? BareAccusation(ActorReading reading, Sentence sentence, int first, PartyPhrase party, ClaimPhrase phrase) =>
        phrase is { Standing: Standing.Accused or Standing.Suspected, Complement: ClaimComplement.Event or ClaimComplement.EventNear } && (reading.Parties.GroupAt(party.Head) is not null || reading.Parties.Meant(party, anybody: false).Any(meant => meant is { Kind: ActorKind.Organization, IsForce: false, Entity: not null })) &&
        reading.Tokens[first].Tag is "VBD" or "VBN" or "VBP" && (party.BaseEnd >= sentence.EndToken || reading.Tokens[party.BaseEnd].Lower is "." or ";" || (phrase.Complement == ClaimComplement.EventNear && reading.Tokens[party.BaseEnd].Lower is "," or "but"))
            ? first
            : null;

    /// <summary>"claimed by the Moon Front and the Sun Army".</summary>
    private void ReadConjoined(ActorReading reading, Sentence sentence, PartyPhrase before, ClaimPhrase phrase, int first, int anchor, string? by)
    {
        if (before.End + 1 < sentence.EndToken && reading.Tokens[before.End].Lower == "and" && reading.PhraseFrom(before.End + 1) is { } second)
            Add(reading, second, phrase, Certainty.Stated, new TokenRange(first, second.End), anchor, by);
    }

    private void Add(ActorReading reading, PartyPhrase party, ClaimPhrase phrase, Certainty certainty, TokenRange span, int anchor, string? by)
    {
        if (IsAuthority(reading, party) || IsDeed(reading, party))
            return;
        party = OneNamed(reading, party) ?? party;
        foreach (var meant in reading.Parties.Meant(party, anybody: true, accused: true))
        {
            if (phrase.Role == RoleKind.ClaimedResponsibility && meant.IsForce && meant.Kind != ActorKind.State)
                continue;
            if (phrase is { Standing: Standing.Suspected, PartyBefore: false } && meant is { Kind: ActorKind.Unnamed, Noun.Class: PartyNounClass.Attacker } && meant.Roles.Exists(role => role is { Role: RoleKind.Perpetrator, Standing: Standing.Fact }))
                continue; // "Police suspect the attackers were trained abroad": that they attacked is known.
            var role = phrase.Role == RoleKind.ClaimedResponsibility && meant.Kind == ActorKind.State ? RoleKind.Perpetrator
                : phrase is { Standing: Standing.Claimed, Role: RoleKind.Perpetrator } && meant is { Kind: ActorKind.Organization, IsForce: false } ? RoleKind.ClaimedResponsibility : phrase.Role;
            ActorReading.AddRole(meant, role, Standings.Of(phrase.Standing, certainty), span, anchor, Rule, by);
        }
    }

    /// <summary>"Ali Reza, one of the men involved": the one who has a name.</summary>
    private static PartyPhrase? OneNamed(ActorReading reading, PartyPhrase party)
    {
        var one = reading.Tokens[party.Head].Tag == "CD" ? party.First : party.First - 2;
        return one > 1 && reading.Tokens[one].Lower == "one" && reading.Tokens[one + 1].Lower == "of" && reading.Tokens[one - 1].Lower == "," &&
            reading.Parties.EntityAt(one - 2) is { Type: NameType.Person } && reading.Phrases.At(one - 2) is { } name && name.EndToken == one - 1
            ? new PartyPhrase(name.FirstToken, name.EndToken, name.EndToken, one - 2)
            : null;
    }

    /// <summary>"the people responsible for the attack": says nothing of who they are.</summary>
    private static bool IsAnyoneGuilty(ActorReading reading, PartyPhrase party, int phrase) =>
        party.BaseEnd - party.First <= 2 && reading.Parties.NounAt(party.Head) is { } noun && Anyone.Contains(noun.Singular) &&
        Guilty.Contains(reading.Tokens[phrase].Lower) && (phrase == party.End || AnyoneDeterminers.Contains(reading.Tokens[party.First].Lower));

    /// <summary>"appeared in Moon District Court, charged with": courts and prosecutors try deeds, they do not do them.</summary>
    private static bool IsAuthority(ActorReading reading, PartyPhrase party) => Authorities.Contains(reading.Tokens[party.Head].Lower);

    /// <summary>"accused of shooting and killing two people": what somebody did, not who did it.</summary>
    private static bool IsDeed(ActorReading reading, PartyPhrase party) =>
        reading.Tokens[party.First].Tag == "VBG" && reading.Lexicons.Verbs.At(reading.Tokens, party.First, party.End) is not null;

    /// <summary>"no group", "nobody", "no one".</summary>
    private static bool IsNobody(ActorReading reading, PartyPhrase phrase) =>
        Nobody.Contains(reading.Tokens[phrase.First].Lower) || (phrase.First > 0 && reading.Tokens[phrase.First - 1].Lower is "no" or "neither" or "nor") ||
        (phrase.First > 1 && reading.Tokens[phrase.First - 1].Lower is "or" && reading.Phrases.At(phrase.First - 2) is { } before && Nobody.Contains(reading.Tokens[before.FirstToken].Lower));

    /// <summary>The token by which the event is found, or none where the phrase needs an event and has none.</summary>
    private static int? EventAnchor(ActorReading reading, Sentence sentence, int first, int end, ClaimComplement complement)
    {
        switch (complement)
        {
            case ClaimComplement.None:
                return EventBetween(reading, sentence.FirstToken, sentence.EndToken) ?? first;
            case ClaimComplement.Event:
                var close = EndOfComplement(reading, sentence, end);
                return TellsOfNoPart(reading, sentence, end) || !AccusedDeed.MayBeViolent(reading, first, end, close) ? null : EventBetween(reading, end, close) ?? KnownEvent(reading, sentence, end);
            case ClaimComplement.EventBefore:
                return OrderedThings.Contains(reading.Tokens[Math.Max(sentence.FirstToken, first - 1)].Lower) ? null : EventBetween(reading, sentence.FirstToken, first);
            case ClaimComplement.EventTo:
                return EventBetween(reading, first, end);
            case ClaimComplement.EventNear:
                return EventBetween(reading, sentence.FirstToken, sentence.EndToken);
            case ClaimComplement.Responsible:
                for (var i = end; i < sentence.EndToken && i < end + 9; i++)
                {
                    if (reading.Tokens[i].Lower == "responsible")
                        return i;
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>"is behind | this", "was responsible for | it.": the event told of just before.</summary>
    private static int? KnownEvent(ActorReading reading, Sentence sentence, int end) =>
        end < sentence.EndToken && reading.Tokens[end].Lower is "this" or "it" && reading.Tokens[end - 1].Lower is "behind" or "for" && (end + 1 >= sentence.EndToken || reading.Tokens[end + 1].Lower is "." or "," or "\"" or "”") &&
        sentence.Index > 0 && reading.Text.Sentences[sentence.Index - 1] is var before ? EventBetween(reading, before.FirstToken, before.EndToken) : null;

    /// <summary>"jailed for | praising the attack": the event is no deed of the party's.</summary>
    private static bool TellsOfNoPart(ActorReading reading, Sentence sentence, int end)
    {
        var at = end < sentence.EndToken && reading.Tokens[end].Lower is "for" or "of" ? end + 1 : end;
        return at < sentence.EndToken && NoPart.Contains(reading.Tokens[at].Lower);
    }

    /// <summary>"blamed the murder of two priests on the rebels": what follows "blamed" is the deed; who did it stands behind "on".</summary>
    private static int? BlamedOn(ActorReading reading, Sentence sentence, int first, int end) =>
        reading.Tokens[first].Lower.StartsWith("blam", StringComparison.Ordinal) && reading.Phrases.StartingAt(end) is { } deed && reading.Lexicons.Events.EndsAt(reading.Tokens, deed.Head)
            ? BehindEvent(reading, sentence, end, "on")
            : null;

    /// <summary>"attributes the attack on the mayor to": index behind the "to" that follows the event.</summary>
    private static int? BehindEvent(ActorReading reading, Sentence sentence, int start, string link)
    {
        for (var i = start; i < sentence.EndToken - 1 && i < start + ComplementReach + 4; i++)
        {
            if (reading.Tokens[i].Lower is ";" or ":")
                return null;
            if (reading.Tokens[i].Lower == link && EventBetween(reading, start, i) is not null)
                return i + 1;
        }

        return null;
    }

    /// <summary>Where the words that go with a phrase end: at a mark, or where another clause begins.</summary>
    private static int EndOfComplement(ActorReading reading, Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.EndToken && end < start + ComplementReach && reading.Tokens[end].Lower is not (";" or ":") && !ClauseOpeners.Contains(reading.Tokens[end].Lower) &&
               !(reading.Tokens[end].Lower == "," && end > start + 2) && !SaysMore(reading, start, end))
            end++;
        return end;
    }

    /// <summary>"took part in a march | protesting the murder", "in talks | where": words that only say what the noun before them is.</summary>
    private static bool SaysMore(ActorReading reading, int start, int at) =>
        at > start && (reading.Tokens[at].Tag == "WRB" || (reading.Tokens[at].Tag == "VBG" && reading.Tokens[at].Lower != "including" && reading.Tokens[at - 1].Tag is "NN" or "NNS"));

    private static int? EventBetween(ActorReading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Lexicons.Events.LengthAt(reading.Tokens, i, end) > 0)
                return i;
            if (reading.Lexicons.Verbs.At(reading.Tokens, i, end) is { Value: { Strong: true } } && reading.Tokens[i].Tag.StartsWith("VB", StringComparison.Ordinal))
                return i;
            if (ChargedEvents.Contains(reading.Tokens[i].Lower) || HandlesWeapon(reading, i, end))
                return i;
        }

        return null;
    }

    /// <summary>"planting the device", "throwing a grenade": what is done with a weapon.</summary>
    private static bool HandlesWeapon(ActorReading reading, int verb, int end) =>
        reading.Tokens[verb].Tag == "VBG" && (reading.Lexicons.Verbs.At(reading.Tokens, verb, end) is { Value.Class: AttackVerbClass.Weapon } || reading.Tokens[verb].Lower is "sending" or "mailing" or "posting") &&
        reading.Phrases.StartingAt(verb + 1) is { } handled && (reading.Lexicons.Weapons.EndsAt(reading.Tokens, handled.Head) || reading.Tokens[handled.Head].Lower is "device" or "devices");

    private static string? By(ActorReading reading, Sentence sentence, int end, ClaimPhrase phrase)
    {
        if (phrase.Standing is not (Standing.Accused or Standing.Suspected))
            return null;
        for (var i = end; i < sentence.EndToken - 1 && i < end + ComplementReach; i++)
        {
            if (reading.Tokens[i].Lower == "by" && reading.Phrases.StartingAt(i + 1) is { } accuser)
                return reading.NameOf(accuser);
            if (reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null; // "accused of two bombings | was shot dead by police".
        }

        return null;
    }

    /// <summary>The subject of an active accusation: "police blamed", "the government accuses".</summary>
    private static string? Accuser(ActorReading reading, Sentence sentence, int verb)
    {
        var clause = reading.Clauses.Read(verb, verb + 1, transitive: true);
        if (clause.Passive || clause.Agent is not { } accuser || reading.Tokens[accuser.Head].Tag == "PRP")
            return clause.Passive ? reading.Clauses.ByAgent(verb + 1, sentence.EndToken) is { } by ? reading.NameOf(by) : null : null;
        return reading.NameOf(accuser);
    }
}
