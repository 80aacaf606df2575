using Reports.Analysis.Actors;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Relations;

/// <summary>"FARC guerrillas", "members of the Shining Path": those without a name belong to the group that their phrase names.</summary>
internal sealed class MembersOfGroup : IActorRecogniser
{
    public string Rule => "members-of-group";

    public void Read(Sentence sentence, ActorReading reading)
    {
        foreach (var party in reading.Parties.All)
        {
            if (party.Kind != ActorKind.Unnamed || party.IsForce || party.Roles.Count == 0)
                continue;
            foreach (var form in party.FormsWithin(sentence.FirstToken, sentence.EndToken))
            {
                if (Group(reading, form) is { } group)
                    RelationEnds.Add(party, RelationType.MemberOf, group, form, RelationEnds.IsHedged(reading, form), Rule);
            }
        }
    }

    private static Party? Group(ActorReading reading, TokenRange form)
    {
        for (var i = form.First; i < form.End; i++)
        {
            if (reading.Parties.GroupAt(i) is { } mention)
                return reading.Parties.OfGroup(mention);
        }

        var before = form.First - 1;
        while (before > 0 && reading.Tokens[before].Lower is ")" or "]" or "\"" or "\u201D" or "''")
            before--;
        if (before < 0 || reading.Tokens[before].Sentence != reading.Tokens[form.First].Sentence || (before == form.First - 1 && reading.Phrases.At(before) != reading.Phrases.At(form.First)))
            return null;
        return reading.Parties.GroupAt(before) is { } named ? reading.Parties.OfGroup(named) : null;
    }
}
