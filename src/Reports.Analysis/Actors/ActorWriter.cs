using Reports.Analysis.Entities;
using Reports.Analysis.Incidents;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Actors;

/// <summary>Turns parties into the record's actors.</summary>
internal sealed class ActorWriter(ArticleText text, IncidentTable incidents, States states)
{
    private const int MostEvidence = 4;

    /// <summary>The actors, in the order of the parties, with identifiers a1, a2…</summary>
    public IReadOnlyList<Actor> Write(IReadOnlyList<Party> parties)
    {
        var ids = parties.Select((party, index) => (party, Id: $"a{index + 1}")).ToDictionary(p => p.party, p => p.Id);
        return [.. parties.Select(party => Write(party, ids))];
    }

    private Actor Write(Party party, Dictionary<Party, string> ids)
    {
        var names = PartyName.Of(party, text, states);
        return new Actor
        {
            Id = ids[party],
            Name = names[0],
            Aliases = [.. names.Skip(1)],
            Kind = party.Kind,
            Description = party.Descriptions.Count > 0 ? text.TextOf(party.Descriptions[0].First, party.Descriptions[0].End) : null,
            Roles = Roles(party),
            Relations = Relations(party, ids),
            Status = Status(party),
            Evidence = Mentions(party),
            Rule = party.Group is not null ? "armed-group" : party.Roles.Count > 0 ? party.Roles[0].Rule : party.Relations.Count > 0 ? party.Relations[0].Rule : null,
        };
    }

    private List<ActorRole> Roles(Party party)
    {
        var roles = new List<ActorRole>();
        foreach (var same in party.Roles.GroupBy(r => (r.Role, r.Standing, Incident: r.IsHabit ? null : incidents.IncidentOf(r.Anchor)?.Id)))
        {
            roles.Add(new ActorRole
            {
                Role = same.Key.Role,
                Standing = same.Key.Standing,
                Incident = same.Key.Incident,
                By = same.Select(r => r.By).FirstOrDefault(by => by is not null),
                Evidence = Evidence(same.Select(r => r.Span)),
                Rule = same.First().Rule,
            });
        }

        return roles;
    }

    private List<ActorRelation> Relations(Party party, Dictionary<Party, string> ids)
    {
        var relations = new List<ActorRelation>();
        foreach (var same in party.Relations.Where(r => r.To != party && ids.ContainsKey(r.To)).GroupBy(r => (r.Type, r.To)))
        {
            relations.Add(new ActorRelation
            {
                Type = same.Key.Type,
                To = ids[same.Key.To],
                Hedged = same.All(r => r.Hedged),
                Evidence = Evidence(same.Select(r => r.Span)),
                Rule = same.First().Rule,
            });
        }

        return relations;
    }

    private ActorStatus? Status(Party party)
    {
        if (party.Statuses.Count == 0)
            return null;
        var best = party.Statuses.MaxBy(s => Weight(s.Value))!;
        var same = party.Statuses.Where(s => s.Value == best.Value).ToList();
        return new ActorStatus { Value = best.Value, Hedged = same.Exists(s => s.Hedged), Evidence = Evidence(same.Select(s => s.Span)), Rule = same[0].Rule };
    }

    /// <summary>What says most of where somebody is now.</summary>
    private static int Weight(StatusValue value) => value switch
    {
        StatusValue.Killed => 6,
        StatusValue.Convicted => 5,
        StatusValue.Charged => 4,
        StatusValue.Captured => 3,
        StatusValue.AtLarge => 2,
        StatusValue.Wounded => 1,
        _ => 0,
    };

    private IReadOnlyList<Evidence> Mentions(Party party) => Evidence(party.Forms.OrderBy(f => f.First));

    private List<Evidence> Evidence(IEnumerable<TokenRange> spans) =>
        [.. spans.Distinct().Take(MostEvidence).Select(span => text.EvidenceOf(span.First, span.End))];
}
