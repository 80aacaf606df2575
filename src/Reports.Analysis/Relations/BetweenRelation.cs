using Reports.Analysis.Actors;
using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Relations;

/// <summary>"a rivalry between the Moon Front and the Sun Army", "an alliance between", "the two rivals".</summary>
internal sealed class BetweenRelation : IActorRecogniser
{
    private const int FarthestBetween = 8;

    private static readonly WordSet Rivalries = WordSets.Of("rivalries");

    private static readonly WordSet Alliances = WordSets.Of("alliances");

    public string Rule => "relation-between";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (TypeOf(reading.Tokens[i].Lower) is { } type && Between(reading, sentence, i) is { } between)
                ReadPair(reading, sentence, i, between, type);
        }
    }

    private static RelationType? TypeOf(string lower)
    {
        if (Rivalries.Contains(lower))
            return RelationType.RivalOf;
        return Alliances.Contains(lower) ? RelationType.AlliedWith : null;
    }

    private static int? Between(ActorReading reading, Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < sentence.EndToken && i <= noun + 2; i++)
        {
            if (reading.Tokens[i].Lower is "between" or "among")
                return i;
        }

        return null;
    }

    private void ReadPair(ActorReading reading, Sentence sentence, int noun, int between, RelationType type)
    {
        Party? first = null;
        var end = between;
        for (var i = between + 1; i < sentence.EndToken && i < end + FarthestBetween + 6; i++)
        {
            if (reading.Tokens[i].Lower is ";" or "." || reading.Tokens[i].Tag is "VBD" or "VBZ")
                return;
            if (RelationEnds.PartyAt(reading, i) is not { Kind: ActorKind.Organization or ActorKind.State } party || party == first)
                continue;
            if (first is null)
            {
                (first, end) = (party, i);
                continue;
            }

            var span = new TokenRange(noun, i + 1);
            RelationEnds.Add(first, type, party, span, RelationEnds.IsHedged(reading, span), Rule);
            return;
        }
    }
}
