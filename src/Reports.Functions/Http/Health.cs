using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Reports.Pipeline.Hosting;

namespace Reports.Functions.Http;

/// <summary>GET /api/health: whether the containers can be reached.</summary>
internal sealed class Health(ReportsPipeline pipeline)
{
    /// <summary>Answers 200 where storage answers; a storage fault is thrown and becomes 500.</summary>
    [Function(nameof(Health))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "health")] HttpRequest request, CancellationToken cancellationToken)
    {
        await pipeline.PrepareAsync(cancellationToken).ConfigureAwait(false);
        Responses.Protect(request.HttpContext.Response, "default-src 'none'");
        return new OkObjectResult(new { status = "healthy" });
    }
}
