using Reports.Briefings;

namespace Reports.Cli.Explanation;

/// <summary>Every claim of a record, in the record's order.</summary>
internal static class ClaimList
{
    /// <summary>The claims.</summary>
    public static IEnumerable<Claim> Of(Briefing briefing)
    {
        var names = briefing.Actors.ToDictionary(actor => actor.Id, actor => actor.Name);
        var incidents = briefing.Incidents.ToDictionary(incident => incident.Id, incident => incident.Name);
        IEnumerable<Claim> line = briefing.BottomLine is { } bottom ? [new Claim("Bottom line", bottom.Text, bottom.Rule, bottom.Evidence)] : [];
        return line
            .Concat(briefing.Incidents.Select(Incident))
            .Concat(briefing.Actors.SelectMany(actor => Actor(actor, names, incidents)))
            .Concat(briefing.Victims.Select(victim => Victim(victim, incidents)))
            .Concat(briefing.Views.Select(View))
            .Concat(briefing.Gaps.Select(gap => new Claim("Gaps", $"{gap.Kind}: {gap.Text}", gap.Rule, gap.Evidence)));
    }

    private static Claim Incident(Incident incident)
    {
        string?[] facts = [incident.Type.ToString(), incident.Primary ? "primary" : null, incident.Date?.Text, incident.Place?.Text,
            Figure("killed", incident.Killed), Figure("wounded", incident.Wounded), Figure("abducted", incident.Abducted)];
        return new Claim("Incidents", $"{incident.Name} ({string.Join(", ", facts.OfType<string>())})", incident.Rule, incident.Evidence);
    }

    private static IEnumerable<Claim> Actor(Actor actor, Dictionary<string, string> names, Dictionary<string, string> incidents)
    {
        const string Section = "Actors";
        var aliases = actor.Aliases.Count > 0 ? $", also {string.Join(", ", actor.Aliases)}" : "";
        yield return new Claim(Section, $"{actor.Name} ({actor.Kind}{aliases})", actor.Rule, actor.Evidence);
        foreach (var role in actor.Roles)
        {
            var by = role.By is null ? "" : $" by {role.By}";
            var where = role.Incident is null ? "" : $": {incidents[role.Incident]}";
            yield return new Claim(Section, $"{actor.Name} – {role.Role}, {role.Standing}{by}{where}", role.Rule, role.Evidence);
        }

        foreach (var relation in actor.Relations)
            yield return new Claim(Section, $"{actor.Name} – {relation.Type} {names[relation.To]}{Hedge(relation.Hedged)}", relation.Rule, relation.Evidence);
        if (actor.Status is { } status)
            yield return new Claim(Section, $"{actor.Name} – {status.Value}{Hedge(status.Hedged)}", status.Rule, status.Evidence);
    }

    private static Claim Victim(VictimGroup victim, Dictionary<string, string> incidents)
    {
        var where = victim.Incident is null ? "" : $": {incidents[victim.Incident]}";
        var superseded = victim.Superseded ? ", superseded" : "";
        return new Claim("Victims", $"{victim.Outcome} {victim.Count.Text} {victim.Description} ({victim.Scope}, {victim.Category}{superseded}){where}",
            victim.Rule, victim.Evidence);
    }

    private static Claim View(View view) =>
        new("Views", $"{view.Speaker.Name} ({view.Speaker.Category}, {view.Mode}): {view.Text}", view.Rule, view.Evidence);

    private static string? Figure(string outcome, Count? count) => count is null ? null : $"{outcome} {count.Text}";

    private static string Hedge(bool hedged) => hedged ? " (hedged)" : "";
}
