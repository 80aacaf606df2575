using Reports.Analysis.Actors;
using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Relations;

/// <summary>The phrases of relation-phrases.tsv: "founded by", "broke away from", "pledged allegiance to".</summary>
internal sealed class PhraseRelation(RelationWords words) : IActorRecogniser
{
    public string Rule => "relation-phrase";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.PhraseAt(reading.Tokens, i, sentence.EndToken) is not { } match)
                continue;
            ReadPhrase(reading, i, i + match.Length, match.Value);
            i += match.Length - 1;
        }
    }

    private void ReadPhrase(ActorReading reading, int first, int end, RelationPhrase phrase)
    {
        var clause = reading.Clauses.Read(first, end, transitive: false);
        if (clause.Certainty is Certainty.Negated or Certainty.Unreal)
            return;
        var left = Left(reading, first, clause);
        if (left is not { } leftPhrase || reading.Phrases.StartingAt(end) is not { } rightPhrase)
            return;
        var (holderPhrase, otherPhrase) = phrase.HolderLeft ? (leftPhrase, rightPhrase) : (rightPhrase, leftPhrase);
        var forces = phrase.Type is RelationType.Supports or RelationType.AlliedWith;
        if ((RelationEnds.PartyIn(reading, otherPhrase) ?? Apposed(reading, otherPhrase) ?? (forces ? RelationEnds.ForceIn(reading, otherPhrase) : null)) is not { } other || (Holder(reading, holderPhrase, phrase) ?? (forces ? RelationEnds.ForceIn(reading, holderPhrase) : null)) is not { } holder)
            return;
        if (phrase.Type is RelationType.LeaderOf or RelationType.FounderOf or RelationType.MemberOf && other.Kind == ActorKind.Person)
            return;
        var span = new TokenRange(Math.Min(leftPhrase.First, first), Math.Max(rightPhrase.End, end));
        var type = phrase.Type == RelationType.AffiliateOf && holder.Kind is ActorKind.Person ? RelationType.MemberOf : phrase.Type;
        RelationEnds.Add(holder, type, other, span, clause.Certainty != Certainty.Stated || RelationEnds.IsHedged(reading, span), Rule);
    }

    /// <summary>"Moon Front, a jihadist group led by": the group that the description is of.</summary>
    private static Party? Apposed(ActorReading reading, PartyPhrase description) =>
        description.First > 1 && reading.Tokens[description.First - 1].Lower == "," && reading.Tokens[description.First].Tag == "DT" &&
        reading.Parties.NounAt(description.Head) is { Class: PartyNounClass.Collective, Plural: false } && reading.Parties.GroupAt(description.First - 2) is { } group
            ? reading.Parties.OfGroup(group)
            : null;

    private static PartyPhrase? Left(ActorReading reading, int first, Clause clause) =>
        OfMainVerb(reading, first) ?? BeforeComma(reading, first) ?? (clause.Passive ? clause.Patient : clause.Agent) ?? reading.Phrases.EndingAt(first, reading.Text.Sentences[reading.Tokens[first].Sentence].FirstToken);

    /// <summary>"carried out strikes | in support of": whoever did so.</summary>
    private static PartyPhrase? OfMainVerb(ActorReading reading, int first)
    {
        if (reading.Tokens[first].Lower != "in")
            return null;
        var sentence = reading.Text.Sentences[reading.Tokens[first].Sentence];
        for (var i = sentence.FirstToken + 1; i < first; i++)
        {
            if (reading.Tokens[i].Tag is "VBD" or "VBZ" or "VBP")
                return reading.Clauses.Read(i, i + 1, transitive: false) is { Passive: false } clause ? clause.Agent : null;
        }

        return null;
    }

    /// <summary>"The Moon Front, | led by": a participle behind a comma goes with the phrase before it.</summary>
    private static PartyPhrase? BeforeComma(ActorReading reading, int first)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[first].Sentence];
        return reading.Tokens[first].Tag == "VBN" && first - 1 > sentence.FirstToken && reading.Tokens[first - 1].Lower == "," && reading.Phrases.EndingAt(first - 1, sentence.FirstToken) is { } before && before.End == first - 1 &&
            RelationEnds.PartyIn(reading, before) is not null
            ? before
            : null;
    }

    private static Party? Holder(ActorReading reading, PartyPhrase phrase, RelationPhrase relation)
    {
        var kind = relation.Holder;
        if (relation.Type == RelationType.AffiliateOf && RelationEnds.PartyAt(reading, phrase.Head) is null && reading.Parties.EntityAt(phrase.Head) is not null)
            return null;
        if (RelationEnds.HolderAt(reading, phrase.Head, kind) is { } head)
            return head;
        var meant = reading.Parties.Meant(phrase, anybody: false);
        foreach (var party in meant)
        {
            if (RelationEnds.Fits(party, kind) && !party.IsForce)
                return party;
        }

        return null;
    }
}
