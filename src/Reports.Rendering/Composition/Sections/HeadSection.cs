using Reports.Briefings;
using Reports.Rendering.Model;

namespace Reports.Rendering.Composition.Sections;

/// <summary>Title, what the briefing rests on, and the bottom line.</summary>
internal sealed class HeadSection : ISectionComposer
{
    private const int HashCharacters = 12;
    private const int CitationsInHead = 3;
    private const string NotStated = "not stated";

    public static string TitleOf(CompositionContext context)
    {
        var document = context.Briefing.Document;
        return context.Main is { } incident
            ? Wording.Capitalised(context.Name(DisplayText.Clean(incident.Name)))
            : context.Name(DisplayText.Clean(document.Title ?? Wording.Capitalised(Readable(document.Name))));
    }

    /// <summary>A file's name as words: without its type, hyphens and underscores as spaces.</summary>
    private static string Readable(string name)
    {
        var words = Path.GetFileNameWithoutExtension(name).Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length > 0 ? words : name;
    }

    public Section? Compose(CompositionContext context)
    {
        List<Block> blocks =
        [
            Paragraph.Of("Incident briefing", ParagraphStyle.Label) with { KeepWithNext = true },
            new Heading(1, TitleOf(context)),
            new FactGrid(Facts(context)),
            Provenance(context),
            BottomLine(context),
        ];
        return new() { Anchor = "top", Blocks = blocks };
    }

    private static List<Fact> Facts(CompositionContext context)
    {
        var document = context.Briefing.Document;
        List<Fact> facts = [];
        if (context.Main is { } incident)
        {
            var citations = context.Cite(incident.Evidence.OrderBy(span => span.Start).Take(CitationsInHead));
            facts.Add(new("Event date", new([.. Date(context, incident.Date), .. citations])));
            facts.Add(new("Place", Paragraph.Of(Place(context, incident.Place))));
            facts.Add(new("Kind of event", Paragraph.Of(Wording.Of(incident.Type))));
        }
        facts.Add(new("Document date", Paragraph.Of(document.Published is { } day ? DateWording.Of(day) : NotStated)));
        return facts;
    }

    /// <summary>What the briefing was made of and what it is worth, in a line or two.</summary>
    private static Paragraph Provenance(CompositionContext context)
    {
        var document = context.Briefing.Document;
        List<Inline> inlines = [new TextRun("Generated from ", RunStyle.Bold), new TextRun(context.Name(document.Name)), new TextRun($" (SHA-256 {document.Id[..Math.Min(HashCharacters, document.Id.Length)]}…)")];
        if (Described(context) is { Length: > 0 } described)
            inlines.Add(new TextRun($": {described}"));
        inlines.Add(new TextRun(". Machine-generated from one source, not reviewed."));
        return new(inlines, ParagraphStyle.Small);
    }

    /// <summary>Headline, publisher and byline, as far as the document states them.</summary>
    private static string Described(CompositionContext context)
    {
        var document = context.Briefing.Document;
        var headline = string.IsNullOrWhiteSpace(document.Title) ? null : $"“{context.Name(document.Title)}”";
        return string.Join(", ", new[] { headline, document.Publisher, document.Byline }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => context.Name(part!)));
    }

    private static IEnumerable<Inline> Date(CompositionContext context, IncidentDate? date)
    {
        if (date is null)
            return [new TextRun(NotStated)];
        var words = context.Name(DateWording.Of(date));
        return words == date.Text ? [new TextRun(words)] : [new TextRun(words), new TextRun($" (“{context.Name(date.Text)}”)", RunStyle.Muted)];
    }

    private static string Place(CompositionContext context, Place? place)
    {
        if (place is null)
            return NotStated;
        var text = context.Name(place.Text);
        return Countries.Name(place.Country) is { } country && !Names(text, country) ? $"{text}, {country}" : text;
    }

    /// <summary>True where a place names its country already, in full or by its initials: "U.S." and "USA" are the United States.</summary>
    private static bool Names(string place, string country)
    {
        var initials = string.Concat(country.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return place.Contains(country, StringComparison.OrdinalIgnoreCase) || initials.Length > 1 && (string.Concat(place.Where(char.IsLetter)).StartsWith(initials, StringComparison.Ordinal) || place.Split(' ', ',').Contains(initials, StringComparer.Ordinal));
    }

    private static Callout BottomLine(CompositionContext context)
    {
        List<Inline> inlines = [];
        if (context.Briefing.BottomLine is { } line)
            inlines.AddRange([new TextRun(context.Passage(line.Text)), .. context.Cite(line.Evidence)]);
        else if (context.Main is { } incident)
            inlines.AddRange([new TextRun($"{Wording.Capitalised(context.Name(incident.Name))}."), .. context.Cite(incident.Evidence)]);
        else if (context.Briefing.Incidents.Count > 0)
            inlines.Add(new TextRun(context.Briefing.Incidents.Count == 1
                ? "This document mentions an incident that is not its main subject; it is listed below."
                : "This document tells of several incidents, none of them its main subject; they are listed below."));
        else
            inlines.Add(new TextRun("No attack was found in this document."));
        return new("Bottom line", [new Paragraph(inlines, ParagraphStyle.Lead)]) { Anchor = "bottom-line" };
    }
}
