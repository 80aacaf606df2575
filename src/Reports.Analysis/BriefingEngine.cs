using Reports.Analysis.Actors;
using Reports.Analysis.Entities;
using Reports.Analysis.Gaps;
using Reports.Analysis.Incidents;
using Reports.Analysis.Ranking;
using Reports.Analysis.Text;
using Reports.Analysis.Views;
using Reports.Briefings;

namespace Reports.Analysis;

/// <summary>Reads an article into its record. Safe to use from several threads at once.</summary>
public sealed class BriefingEngine
{
    private static readonly EngineInfo Named = new("Reports", typeof(BriefingEngine).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");

    private readonly TextAnnotator _annotator = new();
    private readonly EntityResolver _resolver = new();
    private readonly ArmedGroups _groups = ArmedGroups.Load();
    private readonly ViewFinder _views = new();
    private readonly ViolenceFinder _violence;
    private readonly GapFinder _gaps = new();
    private readonly ActorLexicons _lexicons;
    private readonly ActorFinder _actors;

    /// <summary>An engine with the lexicons and models that ship with it.</summary>
    public BriefingEngine()
    {
        _violence = new ViolenceFinder(_groups);
        _lexicons = new ActorLexicons(_groups);
        _actors = new ActorFinder(_lexicons);
    }

    /// <summary>Name and version written into every record.</summary>
    public static EngineInfo Info => Named;

    /// <summary>The record of an article.</summary>
    /// <param name="document">The article; its text is read as it stands.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    public Briefing Analyze(SourceDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        var text = _annotator.Annotate(document.Text);
        var entities = _resolver.Resolve(text);
        cancellationToken.ThrowIfCancellationRequested();
        var violence = _violence.Find(text, entities, document.Published);
        cancellationToken.ThrowIfCancellationRequested();
        var parties = ActorRanking.Order(_actors.Find(text, entities, violence.Incidents), violence.Incidents);
        IReadOnlyList<Actor> actors = new ActorWriter(text, violence.Incidents, _lexicons.States).Write(parties);
        var incidents = violence.Incidents.Incidents;
        var attackers = actors.Where(actor => (violence.Victims.Count > 0 && IsAttacker(actor)) || IsClaimant(actor)).SelectMany(actor => actor.Aliases.Append(actor.Name)).ToHashSet(StringComparer.Ordinal);
        var views = _views.Find(text, entities, entity => _groups.Find(entity.Name) is not null, entity => attackers.Contains(entity.Name));
        actors = FatesOfVictims.Tell(DeedsOfVictims.Part(DeedsInStatements.Accuse(actors, views), violence.Victims), violence.Victims);
        cancellationToken.ThrowIfCancellationRequested();
        return new Briefing
        {
            Document = document with { Sentences = [.. text.Sentences.Select(s => new TextRange(s.Start, s.End))] },
            BottomLine = BottomLineWriter.Write(text.Text, incidents, actors, violence.Victims, views) is { } line ? line with { Text = PrintedCase.Of(text, line.Text) } : null,
            Incidents = incidents,
            Actors = actors,
            Victims = violence.Victims,
            Views = views,
            Gaps = _gaps.Find(new GapReading(text, incidents, actors, violence.Victims) { Table = violence.Incidents }),
            Engine = Named,
        };
    }

    /// <summary>Whether an organisation has said that an attack was its own, whatever its name tells of it.</summary>
    private static bool IsClaimant(Actor actor) => actor.Kind == ActorKind.Organization
        && actor.Roles.Any(role => role is { Role: RoleKind.ClaimedResponsibility, Standing: Standing.Claimed });

    private static bool IsAttacker(Actor actor) => actor.Kind is ActorKind.Person or ActorKind.Unnamed
        && actor.Roles.Any(role => role.Role is RoleKind.Perpetrator or RoleKind.Planner or RoleKind.ClaimedResponsibility && role.Standing is not Standing.Denied);
}
