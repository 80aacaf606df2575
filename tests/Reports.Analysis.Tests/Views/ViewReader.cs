using Reports.Analysis.Actors;
using Reports.Analysis.Entities;
using Reports.Analysis.Text;
using Reports.Analysis.Views;
using Reports.Briefings;

namespace Reports.Analysis.Tests.Views;

/// <summary>Reads the views of a text as the engine does.</summary>
internal static class ViewReader
{
    private static readonly TextAnnotator Annotator = new();
    private static readonly EntityResolver Resolver = new();
    private static readonly ArmedGroups Groups = ArmedGroups.Load();
    private static readonly ViewFinder Finder = new();

    public static IReadOnlyList<View> Read(string text)
    {
        var article = Annotator.Annotate(text);
        return Finder.Find(article, Resolver.Resolve(article), entity => Groups.Find(entity.Name) is not null);
    }

    /// <summary>Each view as "speaker | cue | text".</summary>
    public static IEnumerable<string> Lines(string text) => Read(text).Select(view => $"{view.Speaker.Name} | {view.Cue} | {view.Text}");

    public static string Part(View view, EvidencePart part) => string.Join(" … ", view.Evidence.Where(e => e.Part == part).Select(e => e.Text));
}
