using Reports.Analysis.Entities;
using Reports.Analysis.Lexicons;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors.Recognisers;

/// <summary>"shot by a prisoner, suspected to be 23-year-old Ali Reza": the person is suspected of what the words before tell of somebody without a name.</summary>
internal sealed class SuspectedToBe : IActorRecogniser
{
    private const int Reach = 6;

    private static readonly WordSet Beliefs = WordSets.Of("belief-participles");

    public string Rule => "suspected-to-be";

    public void Read(Sentence sentence, ActorReading reading)
    {
        ReadGroups(sentence, reading);
        foreach (var name in reading.NamesIn(sentence))
        {
            if (name.Type != NameType.Person || reading.Entities.At(name.FirstToken) is not { Type: NameType.Person } person)
                continue;
            if (Doubt(reading, sentence, name.FirstToken) is not { } doubt)
                continue;
            if (Unnamed(reading, sentence, doubt) is not { } unnamed)
            {
                if (DeedBy(reading, sentence, doubt) is { } deed)
                    ActorReading.AddRole(reading.Parties.OfEntity(person), RoleKind.Perpetrator, Standing.Suspected, new TokenRange(deed, name.EndToken), deed, Rule);
                continue;
            }

            var party = reading.Parties.OfEntity(person);
            var told = unnamed.Roles.Find(r => r.Role == RoleKind.Perpetrator && reading.Tokens[r.Anchor].Sentence == reading.Tokens[doubt].Sentence)!;
            ActorReading.AddRole(party, RoleKind.Perpetrator, Standing.Suspected, new TokenRange(Math.Min(told.Span.First, doubt), name.EndToken), told.Anchor, Rule);
            party.Statuses.AddRange(unnamed.Statuses);
            party.CalledBy.Add(unnamed.Noun!.Singular);
        }
    }

    /// <summary>"gunmen believed to be members of the Moon Front abducted": the group is suspected of what the unnamed right before did.</summary>
    private void ReadGroups(Sentence sentence, ActorReading reading)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (reading.Parties.GroupAt(i) is not { } group || group.FirstToken != i || Doubt(reading, sentence, i) is not { } doubt)
                continue;
            foreach (var told in reading.Parties.All.Where(p => p.Kind == ActorKind.Unnamed && p.Forms.Exists(f => f.End == (reading.Tokens[doubt - 1].Lower == "," ? doubt - 1 : doubt))).SelectMany(p => p.Roles).Where(r => r.Role == RoleKind.Perpetrator && r.Span.First <= doubt).ToList())
                ActorReading.AddRole(reading.Parties.OfGroup(group), RoleKind.Perpetrator, Standing.Suspected, told.Span, told.Anchor, Rule);
        }
    }

    /// <summary>The word of doubt of "suspected to be … NAME".</summary>
    private static int? Doubt(ActorReading reading, Sentence sentence, int name)
    {
        for (var i = name - 1; i > sentence.FirstToken && i > name - Reach; i--)
        {
            if (reading.Tokens[i].Lower is "," or ";")
                return null;
            if (reading.Tokens[i].Lower is "be" or "belong" or "come" && reading.Tokens[i - 1].Lower == "to" && i - 2 >= sentence.FirstToken && Beliefs.Contains(reading.Tokens[i - 2].Lower))
                return i - 2;
        }

        return null;
    }

    /// <summary>The violent verb before "by a prisoner, suspected to be", however much stands between the two.</summary>
    private static int? DeedBy(ActorReading reading, Sentence sentence, int doubt)
    {
        var by = Enumerable.Range(Math.Max(sentence.FirstToken, doubt - 6), Math.Min(6, doubt - sentence.FirstToken)).LastOrDefault(i => reading.Tokens[i].Lower == "by", -1);
        for (var i = by - 1; i >= sentence.FirstToken; i--)
        {
            if (reading.Tokens[i].Tag is "VBN" or "VBD" && reading.Lexicons.Verbs.At(reading.Tokens, i, by) is { Value.Strong: true })
                return i;
        }

        return null;
    }

    /// <summary>The last single person without a name, in the same sentence, who did it.</summary>
    private static Party? Unnamed(ActorReading reading, Sentence sentence, int doubt) => reading.Parties.All.LastOrDefault(p =>
        p is { Kind: ActorKind.Unnamed, IsForce: false, Noun.Plural: false } && p.Forms.Exists(f => f.First >= sentence.FirstToken && f.End <= doubt) &&
        p.Roles.Exists(r => r.Role == RoleKind.Perpetrator && reading.Tokens[r.Anchor].Sentence == reading.Tokens[doubt].Sentence));
}
