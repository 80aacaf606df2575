using Reports.Analysis.Actors;
using Reports.Analysis.Actors.Clauses;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Relations;

/// <summary>Finds the parties at the two ends of a relation.</summary>
internal static class RelationEnds
{
    /// <summary>The armed group, or party already known to take part, at a token; none for anything else.</summary>
    public static Party? PartyAt(ActorReading reading, int token)
    {
        if (reading.Parties.GroupAt(token) is { } mention)
            return reading.Parties.OfGroup(mention);
        return reading.Parties.EntityAt(token) is { } entity ? reading.Parties.Known(entity) : null;
    }

    /// <summary>The party that a phrase's tokens name, the head first.</summary>
    public static Party? PartyIn(ActorReading reading, PartyPhrase phrase)
    {
        if (PartyAt(reading, phrase.Head) is { } head)
            return head;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (PartyAt(reading, i) is { } party)
                return party;
        }

        return null;
    }

    /// <summary>The force that a phrase means: "Moonish security forces".</summary>
    public static Party? ForceIn(ActorReading reading, PartyPhrase phrase) =>
        reading.Parties.NounAt(phrase.Head) is { Class: PartyNounClass.Force } ? reading.Parties.Meant(phrase, anybody: false).FirstOrDefault(party => party is { IsForce: true, Kind: ActorKind.Organization }) : null;

    /// <summary>The holder that stands at a token: a party, a person's name, or, for groups, another organisation's name.</summary>
    public static Party? HolderAt(ActorReading reading, int token, RelationHolder kind)
    {
        if (reading.Parties.GroupAt(token) is { } mention)
            return kind == RelationHolder.Person ? null : reading.Parties.OfGroup(mention);
        if (reading.Parties.EntityAt(token) is not { } entity)
            return null;
        return entity.Type switch
        {
            NameType.Person => kind == RelationHolder.Group ? null : reading.Parties.OfEntity(entity),
            NameType.Organization when kind == RelationHolder.Group => reading.Parties.OfEntity(entity),
            _ => reading.Parties.Known(entity) is { } known && Fits(known, kind) ? known : null,
        };
    }

    /// <summary>Whether a party can hold a relation.</summary>
    public static bool Fits(Party party, RelationHolder kind) => kind switch
    {
        RelationHolder.Person => party.Kind is ActorKind.Person or ActorKind.Unnamed,
        RelationHolder.Group => party.Kind is ActorKind.Organization or ActorKind.State,
        _ => true,
    };

    /// <summary>Notes a relation, unless its ends are one party.</summary>
    public static void Add(Party holder, RelationType type, Party to, TokenRange span, bool hedged, string rule)
    {
        if (holder != to && !(holder.Group is not null && holder.Group == to.Group))
            holder.Relations.Add(new RelationClaim(type, to, hedged, span, rule));
    }

    /// <summary>Whether the sentence's start or the words of the span hold a doubt.</summary>
    public static bool IsHedged(ActorReading reading, TokenRange span)
    {
        var sentence = reading.Text.Sentences[reading.Tokens[span.First].Sentence];
        return AuxiliaryChain.HasDoubt(reading.Tokens, Math.Max(sentence.FirstToken, span.First - 2), span.End) ||
            (sentence.EndToken - sentence.FirstToken > 4 && reading.Tokens[sentence.FirstToken].Lower == "according" && reading.Tokens[sentence.FirstToken + 1].Lower == "to");
    }
}
