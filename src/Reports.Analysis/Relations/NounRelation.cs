using Reports.Analysis.Actors;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Relations;

/// <summary>"al-Qaeda leader Ayman al-Zawahri", "Belmokhtar, the group's founder", "an offshoot of the FARC called Moon".</summary>
internal sealed class NounRelation(RelationWords words) : IActorRecogniser
{
    private static readonly WordSet Prepositions = WordSets.Of("relation-prepositions");

    private static readonly WordSet Insurgents = WordSets.Of("insurgents");

    private static readonly WordSet Accounts = WordSets.Of("account-verbs");

    private static readonly WordSet Links = WordSets.Of("relation-links");

    public string Rule => "relation-noun";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.NounAt(reading.Tokens, i, sentence.EndToken) is not { } match || !reading.Tokens[i + match.Length - 1].Tag.StartsWith("NN", StringComparison.Ordinal))
                continue;
            ReadNoun(reading, sentence, i, i + match.Length, match.Value);
            i += match.Length - 1;
        }
    }

    private void ReadNoun(ActorReading reading, Sentence sentence, int first, int end, RelationNoun noun)
    {
        // "the front, the army and their allies": each has its own, and which is whose is not said.
        if (first > sentence.FirstToken && reading.Tokens[first - 1].Lower is "their")
            return;
        var (to, toSpan) = Other(reading, sentence, first, end, noun);
        if (to is null)
            return;
        if (noun.Type == RelationType.LeaderOf && first > sentence.FirstToken && reading.Tokens[first - 1].Lower is "deputy" or "vice")
            noun = noun with { Type = to.Kind == ActorKind.Person ? RelationType.MemberOf : RelationType.DeputyOf };
        var after = toSpan.First >= end ? toSpan.End : end;
        var (holder, holderSpan) = Apposed(reading, sentence, first, noun) ?? Behind(reading, sentence, after, end, noun) ?? Before(reading, sentence, first, noun) ?? default;
        if (holder is null || (noun.Type == RelationType.DeputyOf && to.Kind != ActorKind.Person && !IsDeputyLeader(reading, sentence, first)))
            return;
        var span = new TokenRange(Math.Min(first, Math.Min(toSpan.First, holderSpan.First)), Math.Max(end, Math.Max(toSpan.End, holderSpan.End)));
        RelationEnds.Add(holder, noun.Type, to, span, RelationEnds.IsHedged(reading, span), Rule);
        holder.Militant |= holder.Kind == ActorKind.Organization;
    }

    /// <summary>"the deputy | commander of the Moon Front": of a group, unlike of a person, nobody is just the deputy.</summary>
    private static bool IsDeputyLeader(ActorReading reading, Sentence sentence, int noun) => reading.Tokens[noun].Lower is "deputy" || (noun > sentence.FirstToken && reading.Tokens[noun - 1].Lower is "deputy" or "vice");

    /// <summary>The other party: before the noun in its phrase or as its owner, or behind "of".</summary>
    private static (Party? Party, TokenRange Span) Other(ActorReading reading, Sentence sentence, int first, int end, RelationNoun noun)
    {
        for (var i = first - 1; i >= sentence.FirstToken && i > first - 6; i--)
        {
            if ((Target(reading, i, noun) ?? (i == first - 1 ? SideOf(reading, i, noun) : null)) is { } before)
                return (before, new TokenRange(i, first));
            if (reading.Tokens[i].Lower == "its" && GroupAndIts(reading, sentence, i) is { } owner)
                return (owner, new TokenRange(i, first));
            if (reading.Tokens[i].Tag is not ("JJ" or "JJS" or "JJR" or "POS" or "NN" or "NNP" or "CD") && reading.Tokens[i].Lower is not ("-" or "\"" or "'"))
                break;
        }

        if (end < sentence.EndToken - 1 && Prepositions.Contains(reading.Tokens[end].Lower) && reading.Phrases.StartingAt(end + 1) is { } phrase &&
            Within(reading, phrase, noun) is { } behind)
            return (behind, new TokenRange(end, phrase.End));
        return default;
    }

    /// <summary>"the Moon Front group and | its": the group joined to what is its own.</summary>
    private static Party? GroupAndIts(ActorReading reading, Sentence sentence, int its)
    {
        if (its - 2 < sentence.FirstToken || reading.Tokens[its - 1].Lower is not ("and" or "or" or "," or "with"))
            return null;
        for (var i = its - 2; i >= sentence.FirstToken && i > its - 6; i--)
        {
            if (reading.Parties.GroupAt(i) is { } mention)
                return reading.Parties.OfGroup(mention);
            if (!reading.Tokens[i].Tag.StartsWith("NN", StringComparison.Ordinal))
                return null;
        }

        return null;
    }

    /// <summary>"rebel | leader": the rebels of whom the text tells.</summary>
    private static Party? SideOf(ActorReading reading, int token, RelationNoun noun) =>
        noun.Type == RelationType.LeaderOf && reading.Parties.NounAt(token) is { Class: PartyNounClass.Attacker, Plural: false } side && Insurgents.Contains(side.Singular)
            ? reading.Parties.All.FirstOrDefault(party => party is { Kind: ActorKind.Unnamed, IsForce: false, Noun: { Plural: true } fighters } && fighters.Singular == side.Singular)
            : null;

    private static Party? Within(ActorReading reading, Actors.Clauses.PartyPhrase phrase, RelationNoun noun)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (Target(reading, i, noun) is { } party)
                return party;
        }

        return null;
    }

    private static Party? Target(ActorReading reading, int token, RelationNoun noun)
    {
        if (RelationEnds.PartyAt(reading, token) is { } party)
            return party.Kind == ActorKind.Person && noun.Type is not (RelationType.DeputyOf or RelationType.Supports or RelationType.AlliedWith) ? null : party;
        if (noun.Type == RelationType.LeaderOf && reading.Parties.NounAt(token) is { Class: PartyNounClass.Attacker, Plural: true } fighters && Insurgents.Contains(fighters.Singular) && reading.Phrases.At(token) is { } phrase && phrase.Head == token)
            return reading.Parties.Meant(new Actors.Clauses.PartyPhrase(phrase.FirstToken, phrase.EndToken, phrase.EndToken, token), anybody: false) is [var led, ..] ? led : null;
        return noun.Type == RelationType.DeputyOf && reading.Parties.EntityAt(token) is { Type: NameType.Person } person ? reading.Parties.OfEntity(person) : null;
    }

    /// <summary>A name behind the noun: at once, behind a comma, "called", or a place ("the leader in Iraq, X").</summary>
    private static (Party, TokenRange)? Behind(ActorReading reading, Sentence sentence, int from, int end, RelationNoun noun)
    {
        var comma = false;
        for (var i = from; i < sentence.EndToken && i < from + 7; i++)
        {
            if (reading.Parties.GroupAt(i) is { } next && noun.Type == RelationType.DeputyOf && NameBehindTitle(reading, sentence, next.EndToken) is { } titled)
                return (titled, new TokenRange(end, Math.Min(sentence.EndToken, next.EndToken + 2)));
            if (RelationEnds.HolderAt(reading, i, noun.Holder) is { } holder)
                return comma && Speaks(reading, sentence, i) ? null : (holder, new TokenRange(end, i + 1));
            var token = reading.Tokens[i];
            comma |= token.Lower == ",";
            var passes = token.Lower is "," or "called" or "named" or "known" or "as" or "the" or "\"" or "(" or "group" ||
                (noun.Holder == RelationHolder.Group && i > from && IsWhere(reading, i)) || (noun.Holder == RelationHolder.Group && i == from && token.Lower == "in" && i + 1 < sentence.EndToken) ||
                (noun.Holder == RelationHolder.Person && (token.Lower == "in" || token.Tag is "NNP" or "JJ" or "NN"));
            if (!passes)
                return null;
        }

        return null;
    }

    /// <summary>"killed a commander of the Moon Front, Ali Reza said": who says so is not the commander.</summary>
    private static bool Speaks(ActorReading reading, Sentence sentence, int name)
    {
        var end = name + 1;
        while (end < sentence.EndToken && ReferenceEquals(reading.Parties.EntityAt(end), reading.Parties.EntityAt(name)))
            end++;
        return end < sentence.EndToken && Accounts.Contains(reading.Tokens[end].Lower);
    }

    /// <summary>"the affiliate in | West Moonland |, the Moon Front": the place of a group.</summary>
    private static bool IsWhere(ActorReading reading, int token) => reading.Parties.EntityAt(token) is { Type: NameType.Location };

    /// <summary>"bin Laden's deputy, al-Qaeda leader X": the name behind the title.</summary>
    private static Party? NameBehindTitle(ActorReading reading, Sentence sentence, int from)
    {
        for (var i = from; i < sentence.EndToken && i < from + 4; i++)
        {
            if (reading.Parties.GroupAt(i) is null && reading.Parties.EntityAt(i) is { Type: NameType.Person } person)
                return reading.Parties.OfEntity(person);
        }

        return null;
    }

    /// <summary>"X, an affiliate of": the name before the comma that the noun's phrase follows.</summary>
    private static (Party, TokenRange)? Apposed(ActorReading reading, Sentence sentence, int noun, RelationNoun relation)
    {
        var first = Start(reading, sentence, noun, relation);
        return first - 1 > sentence.FirstToken && reading.Tokens[first - 1].Lower == "," && !EndsAttribution(reading, sentence, first - 1) ? At(reading, first - 2, relation, noun) : null;
    }

    /// <summary>"According to Hill, the group's leader, Ali Reza, still hopes": the comma ends who says so, and the noun goes with the name behind it.</summary>
    private static bool EndsAttribution(ActorReading reading, Sentence sentence, int comma)
    {
        for (var i = comma - 1; i > sentence.FirstToken && i > comma - 8; i--)
        {
            if (reading.Tokens[i].Lower == ",")
                return false;
            if (reading.Tokens[i].Lower == "to" && reading.Tokens[i - 1].Lower == "according")
                return true;
        }

        return false;
    }

    private static int Start(ActorReading reading, Sentence sentence, int noun, RelationNoun relation)
    {
        var first = reading.Phrases.At(noun) is { } phrase ? Math.Min(phrase.FirstToken, noun) : noun;
        while (first > sentence.FirstToken && reading.Tokens[first - 1].Tag is "DT" or "JJ" or "POS" or "NNP" && RelationEnds.HolderAt(reading, first - 1, relation.Holder) is null)
            first--;
        return first;
    }

    /// <summary>A name before the noun's phrase: "X, leader of", "X was the leader of", "X, who became the leader of".</summary>
    private static (Party, TokenRange)? Before(ActorReading reading, Sentence sentence, int noun, RelationNoun relation)
    {
        var at = Start(reading, sentence, noun, relation) - 1;
        if (at <= sentence.FirstToken)
            return null;
        if (reading.Tokens[at].Lower == "being" && Antecedent(reading, sentence, at) is { } suspected)
            return At(reading, suspected, relation, noun);
        if (!Links.Contains(reading.Tokens[at].Lower))
            return null;
        var clause = reading.Clauses.Read(at, at + 1, transitive: false);
        return (clause.Agent ?? clause.Patient) is { } subject ? At(reading, subject.Head, relation, noun) : null;
    }

    /// <summary>"X, whom they suspect of being a member": the name before the relative pronoun.</summary>
    private static int? Antecedent(ActorReading reading, Sentence sentence, int being)
    {
        for (var i = being - 1; i > sentence.FirstToken && i > being - 7; i--)
        {
            if (reading.Tokens[i].Tag is "WP" or "WDT")
                return reading.Tokens[i - 1].Lower == "," ? i - 2 : i - 1;
        }

        return null;
    }

    private static (Party, TokenRange)? At(ActorReading reading, int token, RelationNoun relation, int noun) =>
        RelationEnds.HolderAt(reading, token, relation.Holder) is { } holder ? (holder, new TokenRange(token, noun)) : null;
}
