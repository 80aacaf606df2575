using System.Globalization;
using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>The other incidents that the source mentions, in the order of time.</summary>
internal sealed class IncidentSection : ISectionComposer
{
    private static readonly IReadOnlyList<TableColumn> Columns = [new("No.", 4.5), new("When, and how exactly known", 34), new("What and where", 40), new("Victims", 22)];

    public Section? Compose(CompositionContext context)
    {
        var others = context.Briefing.Incidents.Where(incident => incident != context.Main).ToList();
        if (others.Count == 0)
            return null;
        var section = context.Begin("incidents", context.Main is null ? "Incidents mentioned" : "Other incidents mentioned");
        var ordered = others.Take(context.Limits.Incidents).OrderBy(incident => DateWording.Days(incident.Date)?.First ?? int.MaxValue).ToList();
        List<Block> blocks = [];
        if (Pictures.TimelinePicture.Of(context, ordered) is { } timeline)
            blocks.Add(timeline);
        blocks.Add(new Table("Other incidents in the order of time", Columns, [.. ordered.Select((incident, index) => Row(context, incident, index))]));
        if (others.Count > ordered.Count)
            blocks.Add(Paragraph.Of(Wording.Capitalised(Wording.More(others.Count - ordered.Count)), ParagraphStyle.Small));
        return section with { Blocks = blocks };
    }

    private static TableRow Row(CompositionContext context, Incident incident, int index) => new(
    [
        TableCell.Of(new TextRun((index + 1).ToString(CultureInfo.InvariantCulture), RunStyle.Bold)),
        TableCell.Of(When(context, incident.Date)),
        TableCell.Of([new TextRun(Wording.Capitalised(context.Name(incident.Name)), RunStyle.Bold), new TextRun(About(context, incident)), .. context.Cite(incident.Evidence)]),
        TableCell.Of(Victims(incident)),
    ]);

    private static List<Inline> When(CompositionContext context, IncidentDate? date)
    {
        if (date is null)
            return [new TextRun("no date stated", RunStyle.Muted)];
        var words = context.Name(DateWording.Of(date));
        var precision = DateWording.Precision(date);
        var stated = words == date.Text ? "" : $"“{context.Name(date.Text)}”, ";
        return [new TextRun(words), new TextRun($" ({stated}{Exactness(precision)})", RunStyle.Muted | RunStyle.Small)];
    }

    private static string Exactness(string precision) => precision is "day" or "month" or "year" ? $"to the {precision}" : precision;

    private static string About(CompositionContext context, Incident incident)
    {
        List<string> about = [Wording.Of(incident.Type).ToLowerInvariant()];
        if (incident.Place is { } place && !incident.Name.Contains(place.Text, StringComparison.OrdinalIgnoreCase))
            about.Add(context.Name(place.Text));
        return $" ({string.Join(", ", about)})";
    }

    private static string Victims(Incident incident)
    {
        List<string> victims = [];
        Add("killed", incident.Killed);
        Add("wounded", incident.Wounded);
        Add("abducted", incident.Abducted);
        return victims.Count == 0 ? "no figure" : string.Join(", ", victims);

        void Add(string word, Count? count)
        {
            if (count is not null)
                victims.Add($"{CountWording.Of(count)} {word}");
        }
    }
}
