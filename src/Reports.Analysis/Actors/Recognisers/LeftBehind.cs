using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"the attackers left leaflets of the Moon Front", "a flag of the group was found at the scene": what attackers leave behind points to a group.</summary>
internal sealed class LeftBehind : IActorRecogniser
{
    private const int Reach = 9;

    private static readonly WordSet Signs = WordSets.Of("signs-left");

    private static readonly WordSet Leaving = WordSets.Of("leaving-verbs");

    public string Rule => "left-behind";

    public void Read(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!IsSign(reading.Tokens[i].Lower) || !WasLeft(reading, sentence))
                continue;
            for (var at = Math.Max(sentence.FirstToken, i - 3); at < sentence.EndToken && at < i + Reach; at++)
            {
                if (reading.Parties.GroupAt(at) is not { } group || group.FirstToken != at)
                    continue;
                var party = reading.Parties.OfGroup(group);
                ActorReading.AddRole(party, RoleKind.Perpetrator, Standing.Suspected, new TokenRange(Math.Min(i, at), Math.Max(i + 1, group.EndToken)), i, Rule);
                return;
            }
        }
    }

    private static bool IsSign(string lower) => Signs.Contains(lower);

    private static bool WasLeft(ActorReading reading, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Leaving.Contains(reading.Tokens[i].Lower) && reading.Tokens[i].Tag.StartsWith('V'))
                return true;
        }

        return false;
    }
}
