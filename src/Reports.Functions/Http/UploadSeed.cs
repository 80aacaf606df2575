using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Reports.Pipeline.Web;

namespace Reports.Functions.Http;

/// <summary>POST /api/seeds/{*name}: drops a seed.</summary>
internal sealed class UploadSeed(SeedUpload upload)
{
    /// <summary>Answers.</summary>
    [Function(nameof(UploadSeed))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "seeds/{*name}")] HttpRequest request, CancellationToken cancellationToken)
    {
        var name = request.RouteValues["name"] as string ?? "";
        var (outcome, message) = await upload.StoreAsync(name, request.Body, request.ContentLength, cancellationToken).ConfigureAwait(false);
        Responses.Protect(request.HttpContext.Response, CataloguePage.ContentSecurityPolicy);
        return new ObjectResult(new { outcome = outcome.ToString(), message })
        {
            StatusCode = outcome switch
            {
                UploadOutcome.Accepted => StatusCodes.Status202Accepted,
                UploadOutcome.TooLarge => StatusCodes.Status413PayloadTooLarge,
                _ => StatusCodes.Status400BadRequest,
            },
        };
    }
}
