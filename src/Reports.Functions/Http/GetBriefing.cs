using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Net.Http.Headers;
using Reports.Pipeline.Web;

namespace Reports.Functions.Http;

/// <summary>GET /api/briefings/{*name}: a PDF, a page, a record or an error record, whole or in ranges.</summary>
internal sealed class GetBriefing(BriefingFiles files)
{
    /// <summary>Answers.</summary>
    [Function(nameof(GetBriefing))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "briefings/{*name}")] HttpRequest request, CancellationToken cancellationToken)
    {
        var name = request.RouteValues["name"] as string ?? "";
        var file = await files.OpenAsync(name, cancellationToken).ConfigureAwait(false);
        Responses.Protect(request.HttpContext.Response, BriefingFiles.ContentSecurityPolicy);
        if (file is null)
            return new NotFoundResult();
        return new FileStreamResult(file.Content, file.ContentType)
        {
            EnableRangeProcessing = true,
            EntityTag = new EntityTagHeaderValue($"\"{file.ETag}\""),
            LastModified = file.LastModified,
        };
    }
}
