using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Reports.Pipeline.Web;

namespace Reports.Functions.Http;

/// <summary>GET /api/briefings: the list, as a page or as JSON.</summary>
internal sealed class ListBriefings(BriefingCatalogue catalogue)
{
    /// <summary>Answers.</summary>
    [Function(nameof(ListBriefings))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "briefings")] HttpRequest request, CancellationToken cancellationToken)
    {
        var entries = await catalogue.ListAsync(cancellationToken).ConfigureAwait(false);
        Responses.Protect(request.HttpContext.Response, CataloguePage.ContentSecurityPolicy);
        request.HttpContext.Response.Headers.Vary = "Accept";
        if (!CataloguePage.IsAskedFor(request.Headers.Accept))
            return new FileContentResult(CatalogueJson.Serialize(entries), "application/json; charset=utf-8");
        return new ContentResult
        {
            Content = CataloguePage.Html(entries, request.Query["code"].FirstOrDefault()),
            ContentType = "text/html; charset=utf-8",
        };
    }
}
