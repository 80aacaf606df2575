using Reports.Analysis.Actors;
using Reports.Analysis.Actors.Recognisers;
using Reports.Analysis.Lexicons;
using Reports.Briefings;

namespace Reports.Analysis.Ranking;

/// <summary>A deed that only somebody's statement tells of is that speaker's accusation, not the document's fact.</summary>
internal static class DeedsInStatements
{
    private static readonly Lazy<States> States = new(() => new States());

    /// <summary>Bodies that speak for the forces of whichever state a text tells of.</summary>
    private static readonly WordSet OwnOrgans = WordSets.Of("own-organs");

    /// <summary>The organs of states that go by names of their own, and whose they are.</summary>
    private static readonly Lazy<Dictionary<string, string>> Organs = new(() => LexiconFile.Rows("state-organs").ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    /// <summary>The actors, with the deeds of named ones that stand in statements told as accusations by their speakers. A court's judgement is none, whoever tells of it.</summary>
    public static IReadOnlyList<Actor> Accuse(IReadOnlyList<Actor> actors, IReadOnlyList<View> views) => [.. actors.Select(actor => actor is { Status.Value: StatusValue.Convicted } ? actor : Accuse(actor, views))];

    private static Actor Accuse(Actor actor, IReadOnlyList<View> views)
    {
        var roles = MergedRoles.Of(actor.Roles.Select(role => LacksAccuser(actor, role) && Speaker(actor, role, views) is { } by ? role with { Standing = Standing.Accused, By = by } : role));
        return actor with { Roles = [.. roles.Where(role => !roles.Exists(fact => IsToldAnyway(fact, role)))] };
    }

    /// <summary>What the document tells of an event itself needs no statement beside it.</summary>
    private static bool IsToldAnyway(ActorRole fact, ActorRole role) =>
        fact.Standing == Standing.Fact && fact.Role == role.Role && fact.Incident is not null && fact.Incident == role.Incident && role.Standing == Standing.Accused && IsDeed(role);

    /// <summary>A deed told as fact, or taken for an accusation since it is quoted; who charges somebody is not who tells of the charge.</summary>
    private static bool LacksAccuser(Actor actor, ActorRole role) =>
        role.By is null && (actor.Kind != ActorKind.Unnamed || role.Rule == ClaimOrAccusation.Id) && (role is { Role: RoleKind.Perpetrator or RoleKind.Planner, Standing: Standing.Fact } || (role.Standing == Standing.Accused && IsDeed(role)));

    private static bool IsDeed(ActorRole role) => role.Rule is AgentOfAttackVerb.Id or AgentOfEventNoun.Id;

    /// <summary>Who says so, where all words for the deed stand within statements of others than the one who did it.</summary>
    private static string? Speaker(Actor actor, ActorRole role, IReadOnlyList<View> views)
    {
        string? speaker = null;
        foreach (var evidence in role.Evidence)
        {
            if (views.FirstOrDefault(view => Tells(view, evidence)) is not { } view || view.Speaker.Name == actor.Name || actor.Aliases.Contains(view.Speaker.Name) || SpeaksFor(view.Speaker.Name, actor))
                return null;
            speaker ??= view.Speaker.Name;
        }

        return speaker;
    }

    /// <summary>"A US strike killed nine people, the Pentagon said", "Turkish jets hit the town, the army said": what a state's own organ tells of the state's deed is no accusation.</summary>
    private static bool SpeaksFor(string speaker, Actor actor) =>
        IsOwnOrgan(WithoutArticle(speaker), actor) ||
        actor.Kind == ActorKind.State && Organs.Value.TryGetValue(WithoutArticle(speaker), out var state) && (actor.Name == state || actor.Aliases.Contains(state) || IsNamed(actor, state));

    /// <summary>"the army" of the only state that is told of, "the coalition" of what coalition forces do.</summary>
    private static bool IsOwnOrgan(string speaker, Actor actor) =>
        OwnOrgans.Contains(speaker.ToLowerInvariant()) && (actor.Kind == ActorKind.State || actor.Name.Contains(speaker, StringComparison.OrdinalIgnoreCase));

    private static string WithoutArticle(string speaker) => speaker.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? speaker[4..] : speaker;

    private static bool IsNamed(Actor actor, string state) => States.Value.CodeOf(actor.Name) is { } code && code == States.Value.CodeOf(state);

    /// <summary>Whether words stand within a statement, or begin in one that opens with who says so: "Police say that two brothers, Ali and Omar Reza, carried …".</summary>
    private static bool Tells(View view, Evidence deed) => view.Evidence.Any(said => said.Part == EvidencePart.Content && said.Start <= deed.Start && deed.Start < said.End &&
        (deed.End <= said.End || (said.Sentence == deed.Sentence && view.Mode == ViewMode.Indirect && view.Evidence.All(other => other.Part == EvidencePart.Content || other.End <= said.Start))));
}
