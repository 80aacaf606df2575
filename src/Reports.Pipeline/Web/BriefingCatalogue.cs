using Reports.Pipeline.Naming;
using Reports.Pipeline.Survey;

namespace Reports.Pipeline.Web;

/// <summary>The list of briefings, from the containers' listings alone.</summary>
/// <param name="survey">What looks at the containers.</param>
public sealed class BriefingCatalogue(PipelineSurvey survey)
{
    /// <summary>Every seed and every briefing, those last dropped first.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> ListAsync(CancellationToken cancellationToken)
    {
        var statuses = await survey.TakeAsync(cancellationToken).ConfigureAwait(false);
        return [.. statuses.OrderByDescending(status => status.Changed).ThenBy(status => status.Name, StringComparer.Ordinal).Select(Entry)];
    }

    private static CatalogueEntry Entry(SeedStatus status)
    {
        var notes = status.Notes;
        var reason = status.State == SeedState.Rejected ? notes.Message ?? notes.Code : null;
        return new CatalogueEntry(SeedName.ForDisplay(status.Name), notes.Title, notes.Incident, notes.Toll,
            status.State.ToString().ToLowerInvariant(), reason, status.Changed, notes.Rendering is null ? null : LinksTo(status.Name));
    }

    private static CatalogueLinks LinksTo(string seed)
    {
        var path = $"briefings/{string.Join('/', seed.Split('/').Select(Uri.EscapeDataString))}";
        return new CatalogueLinks(path + OutputNames.PdfEnding, path + OutputNames.HtmlEnding, path + OutputNames.RecordEnding);
    }
}
