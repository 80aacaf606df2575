using System.Globalization;
using Reports.Analysis.Actors;
using Reports.Analysis.Dates;
using Reports.Analysis.Entities;
using Reports.Analysis.Incidents;
using Reports.Analysis.Quantities;
using Reports.Analysis.Text;
using Reports.Analysis.Victims;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Victims;

/// <summary>Reads the incidents and the harmed of a text as the engine does.</summary>
internal static class ViolenceReader
{
    private static readonly TextAnnotator Annotator = new();
    private static readonly EntityResolver Resolver = new();
    private static readonly ArmedGroups Groups = ArmedGroups.Load();
    private static readonly ViolenceFinder Finder = new(Groups);
    private static readonly CasualtyFinder Casualties = new(new QuantityReader(new NumberWords()), new Demonyms());
    private static readonly DateFinder Dates = new(new NumberWords());

    public static ViolenceFindings Read(string text, DateOnly? published = null)
    {
        var article = Annotator.Annotate(text);
        return Finder.Find(article, Resolver.Resolve(article), published);
    }

    public static ArticleText Annotate(string text) => Annotator.Annotate(text);

    /// <summary>Each casualty statement of a text, before incidents are sought: "killed 3..3 victims.subject".</summary>
    public static IEnumerable<string> Statements(string text) =>
        Mentions(text).Select(m => $"{Name(m.Outcome)} {Bounds(m.Group.Count)} {m.Rule}");

    public static IReadOnlyList<CasualtyMention> Mentions(string text)
    {
        var article = Annotator.Annotate(text);
        var reading = new ArticleReading(article, Resolver.Resolve(article), Groups.FindAll(article.Tokens), Dates.Find(article, null), null);
        return Casualties.Find(Casualties.Read(reading));
    }

    /// <summary>Each group of victims: "killed 3..3 total military".</summary>
    public static IEnumerable<string> Victims(string text) =>
        Read(text).Victims.Select(v => $"{Name(v.Outcome)} {Bounds(v.Count)} {Name(v.Scope)} {Name(v.Category)}");

    public static string Bounds(Count? count) => count is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"{count.Minimum}..{count.Maximum}");

    private static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
