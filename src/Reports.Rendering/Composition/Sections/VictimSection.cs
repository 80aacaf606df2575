using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>Who was harmed: for each incident the totals, the parts, and what the parts leave open.</summary>
internal sealed class VictimSection : ISectionComposer
{
    private static readonly IReadOnlyList<TableColumn> Columns =
    [
        new("Who", 44), new("How many", 21), new("Nationality, occupation, names", 35),
    ];

    public Section? Compose(CompositionContext context)
    {
        if (context.Briefing.Victims.Count == 0)
            return null;
        var section = context.Begin("victims", "Victims");
        var incidents = context.Briefing.Incidents.OrderBy(incident => incident == context.Main ? 0 : 1)
            .Select(incident => (Incident: incident, Groups: context.Briefing.Victims.Where(group => group.Incident == incident.Id).ToList())).ToList();
        List<TableRow> rows = [.. incidents.Where(pair => !IsLoneTotal(context, pair.Incident, pair.Groups)).SelectMany(pair => Rows(context, pair.Incident, pair.Groups))];
        var lone = incidents.Where(pair => IsLoneTotal(context, pair.Incident, pair.Groups)).Select(pair => LoneTotal(context, pair.Incident, pair.Groups[0])).ToList();
        if (lone.Count > 0)
            lone[0] = lone[0] with { GroupTitle = "Other incidents, one figure each" };
        rows.AddRange(lone);
        rows.AddRange(Rows(context, null, [.. context.Briefing.Victims.Where(group => context.Incident(group.Incident) is null)]));
        return section with { Blocks = [new Table("Victims by incident: totals and described groups", Columns, rows).WithoutEmpty()] };
    }

    private static bool IsLoneTotal(CompositionContext context, Incident incident, List<VictimGroup> groups) => incident != context.Main && groups.Count == 1;

    private static TableRow LoneTotal(CompositionContext context, Incident incident, VictimGroup group)
    {
        var row = Row(context, group);
        List<Inline> who = [new TextRun(Wording.Capitalised(context.Name(incident.Name)), RunStyle.Bold)];
        if (!string.IsNullOrWhiteSpace(group.Description))
            who.Add(new TextRun($": {context.Passage(group.Description)}"));
        who.AddRange(row.Cells[0].Paragraphs[0].Inlines.Skip(1));
        return row with { Cells = [TableCell.Of(who), .. row.Cells.Skip(1)] };
    }

    private static List<TableRow> Rows(CompositionContext context, Incident? incident, List<VictimGroup> groups)
    {
        if (groups.Count == 0)
            return [];
        var ordered = groups.OrderBy(group => group.Outcome).ThenBy(group => group.Category == VictimCategory.Attacker).ThenBy(group => group.Scope).ThenBy(group => group.Superseded).ToList();
        List<TableRow> rows = [];
        foreach (var outcome in ordered.Take(context.Limits.VictimsPerIncident).GroupBy(group => group.Outcome))
        {
            rows.AddRange(outcome.Where(group => group.Category != VictimCategory.Attacker).Select(group => Row(context, group)));
            if (incident is not null && Remainder(context, incident, outcome.Key) is { } remainder)
                rows.Add(remainder);
            rows.AddRange(outcome.Where(group => group.Category == VictimCategory.Attacker).Select(group => Row(context, group)));
        }
        if (ordered.Count > context.Limits.VictimsPerIncident)
            rows.Add(new([TableCell.Of(Wording.Capitalised(Wording.More(ordered.Count - context.Limits.VictimsPerIncident))), new([]), new([])]));
        rows[0] = rows[0] with { GroupTitle = incident is null ? "Not tied to one incident" : Wording.Capitalised(context.Name(incident.Name)) };
        return rows;
    }

    private static TableRow Row(CompositionContext context, VictimGroup group)
    {
        var total = group.Scope == VictimScope.Total;
        List<Inline> who = [new TextRun(Wording.Capitalised(Who(context, group)), total ? RunStyle.Bold : RunStyle.None)];
        if (group.Superseded)
            who.AddRange([new TextRun(" "), new Mark("earlier figure", MarkKind.Said)]);
        if (group.ReportedBy is { } source)
            who.Add(new TextRun($"; says {context.Name(source)}", RunStyle.Muted));
        who.AddRange(context.Cite(group.Evidence));
        return new([TableCell.Of(who), Count(group, total), Details(group) is { Length: > 0 } details ? TableCell.Of(context.Passage(details)) : new([])]);
    }

    private static string Who(CompositionContext context, VictimGroup group)
    {
        var whole = group.Category == VictimCategory.Attacker ? "Attackers" : "Total";
        if (group.Scope == VictimScope.Total)
            return string.IsNullOrWhiteSpace(group.Description) ? whole : $"{whole}: {context.Passage(group.Description)}";
        return context.Passage(VictimWording.Of(group));
    }

    private static TableCell Count(VictimGroup group, bool total)
    {
        var count = group.Count;
        var figure = CountWording.Of(count);
        List<Inline> inlines = [new TextRun($"{figure} {Wording.Of(group.Outcome).ToLowerInvariant()}", total ? RunStyle.Bold : RunStyle.None)];
        if (count.Qualifier == CountQualifier.Approximate && figure != "not counted" && !figure.Contains("about", StringComparison.Ordinal) && count.Maximum is null && count.Minimum is { } least)
            inlines.Add(new TextRun($" (at least {Wording.Number(least)})", RunStyle.Muted));
        return TableCell.Of(inlines);
    }

    private static string Details(VictimGroup group)
    {
        List<string> details = [];
        if (group.Nationalities.Count > 0)
            details.Add(string.Join(", ", group.Nationalities.Select(code => Countries.Name(code) ?? code)));
        if (group.Occupations.Count > 0)
            details.Add(string.Join(", ", group.Occupations));
        if (Wording.Of(group.Category) is { Length: > 0 } category && (group.Occupations.Count == 0 || group.Category == VictimCategory.Attacker))
            details.Add(category);
        if (group.Names.Count > 0)
            details.Add(string.Join(", ", group.Names));
        return string.Join("; ", details);
    }

    private static TableRow? Remainder(CompositionContext context, Incident incident, Outcome outcome)
    {
        var division = Toll.Divide(context.Briefing, incident, outcome);
        if (division?.Remainder is not > 0)
            return null;
        var total = Toll.Totals(context.Briefing, incident, outcome).Where(group => Toll.SameFigure(group.Count, division.Total)).SelectMany(group => group.Evidence);
        List<Inline> who = [new TextRun("Not described by the source", RunStyle.Italic), .. context.Cite(total)];
        return new([TableCell.Of(who), TableCell.Of($"{Wording.Number(division.Remainder.Value)} {Wording.Of(outcome).ToLowerInvariant()}"), TableCell.Of("The total less the described groups, if none overlap")]);
    }
}
