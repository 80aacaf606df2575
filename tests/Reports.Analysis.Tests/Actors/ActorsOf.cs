using Reports.Analysis.Actors;
using Reports.Analysis.Entities;
using Reports.Analysis.Incidents;
using Reports.Analysis.Text;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Actors;

/// <summary>The actors of a sentence or two, for tables of examples.</summary>
internal static class ActorsOf
{
    private static readonly TextAnnotator Annotator = new();
    private static readonly ActorLexicons Lexicons = new(ArmedGroups.Load());
    private static readonly ActorFinder Finder = new(Lexicons);

    public static IReadOnlyList<Actor> Text(string text)
    {
        var article = Annotator.Annotate(text);
        var parties = Finder.Find(article, new EntityResolver().Resolve(article), IncidentTable.Empty);
        return new ActorWriter(article, IncidentTable.Empty, Lexicons.States).Write(parties);
    }

    /// <summary>"name: role standing, …" for every actor with a role, parted by "; ".</summary>
    public static string Roles(string text) => string.Join("; ", Text(text).Where(a => a.Roles.Count > 0).Select(a =>
        $"{a.Name}: {string.Join(", ", a.Roles.Select(r => $"{r.Role} {r.Standing}").Distinct())}"));

    /// <summary>"holder relation other" for every relation, parted by "; ".</summary>
    public static string Relations(string text)
    {
        var actors = Text(text);
        return string.Join("; ", actors.SelectMany(a => a.Relations.Select(r => $"{a.Name} {r.Type} {actors.Single(b => b.Id == r.To).Name}{(r.Hedged ? "?" : "")}")));
    }

    /// <summary>"name status" for every actor with a status, parted by "; ".</summary>
    public static string Statuses(string text) => string.Join("; ", Text(text).Where(a => a.Status is not null).Select(a => $"{a.Name} {a.Status!.Value}{(a.Status.Hedged ? "?" : "")}"));
}
