using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>A person's name beside a noun for attackers or suspects: "gunman Ali Reza", "the suspect, Ali Reza,", "named the bomber as Ali Reza".</summary>
internal sealed class SuspectName : IActorRecogniser
{
    public string Rule => "suspect-name";

    public void Read(Sentence sentence, ActorReading reading)
    {
        foreach (var name in reading.NamesIn(sentence))
        {
            if (name.Type != NameType.Person || reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
                continue;
            if (NounBefore(reading, sentence, name) is { } before)
                Add(reading, person, before, name.EndToken);
            else if (NounBehind(reading, sentence, name) is { } behind)
                Add(reading, person, behind, behind + 1);
        }
    }

    private static int? NounBefore(ActorReading reading, Sentence sentence, NameMention name)
    {
        var i = name.FirstToken - 1;
        if (i >= sentence.FirstToken && IsTelling(reading, i))
            return i;
        if (i > sentence.FirstToken && reading.Tokens[i].Lower == "," && IsTelling(reading, i - 1) && IsDefinite(reading, i - 1))
            return i - 1;
        if (i > sentence.FirstToken && reading.Tokens[i].Lower is "as" or "named" or "called" or "identified")
            return IdentifiedBefore(reading, sentence, i);
        return null;
    }

    /// <summary>"identified the attacker as", "the suspect was named as", "a man identified as".</summary>
    private static int? IdentifiedBefore(ActorReading reading, Sentence sentence, int at)
    {
        var identifies = reading.Tokens[at].Lower != "as";
        for (var i = at; i >= sentence.FirstToken && i > at - 10; i--)
        {
            identifies |= reading.Tokens[i].Lower is "identified" or "named" or "identifies" or "names" or "identify" or "identifying" or "naming";
            if (identifies && IsTelling(reading, i))
                return i;
        }

        return null;
    }

    /// <summary>"Ali Reza, the gunman", "Ali Reza was the attacker", "Ali Reza, a 27-year-old suspect".</summary>
    private static int? NounBehind(ActorReading reading, Sentence sentence, NameMention name)
    {
        var i = name.EndToken;
        if (i + 1 >= sentence.EndToken || !(reading.Tokens[i].Lower is "," or "was" or "is"))
            return null;
        return reading.Phrases.At(i + 1) is { } phrase && phrase.FirstToken <= i + 1 && IsTelling(reading, phrase.Head) ? phrase.Head : null;
    }

    private static bool IsTelling(ActorReading reading, int token) =>
        reading.Parties.NounAt(token) is { Class: PartyNounClass.Attacker or PartyNounClass.Suspect, Plural: false } noun && IsOfOneEvent(noun);

    /// <summary>Words for who did a deed, not for who belongs to a side or trade.</summary>
    private static bool IsOfOneEvent(PartyNoun noun) =>
        noun.Singular is "gunman" or "gunwoman" or "attacker" or "assailant" or "shooter" or "bomber" or "suicide bomber" or "suicide attacker" or "knifeman" or "stabber" or "sniper" or
            "arsonist" or "hijacker" or "kidnapper" or "hostage-taker" or "assassin" or "killer" or "murderer" or "hitman" or "perpetrator" or "ringleader" or "mastermind" or "suspect" or
            "accomplice" or "culprit" or "accused";

    private static bool IsDefinite(ActorReading reading, int head) => reading.Phrases.At(head) is { } phrase && reading.Tokens[phrase.FirstToken].Lower is "the" or "a" or "an" or "one";

    private void Add(ActorReading reading, Entity person, int noun, int end)
    {
        var phrase = reading.Phrases.At(noun);
        var first = Math.Min(phrase?.FirstToken ?? noun, noun);
        var suspected = reading.Parties.NounAt(noun) is { Class: PartyNounClass.Suspect } || Clauses.AuxiliaryChain.HasDoubt(reading.Tokens, first, noun);
        var party = reading.Parties.OfEntity(person);
        if (reading.Parties.NounAt(noun) is { } called)
            party.CalledBy.Add(called.Singular);
        ActorReading.AddRole(party, RoleKind.Perpetrator, suspected ? Standing.Suspected : Standing.Fact, new TokenRange(first, Math.Max(end, noun + 1)), noun, Rule);
    }
}
