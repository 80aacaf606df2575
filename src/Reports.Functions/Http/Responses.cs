using Microsoft.AspNetCore.Http;

namespace Reports.Functions.Http;

/// <summary>Headers that every answer has.</summary>
internal static class Responses
{
    /// <summary>Keeps answers out of caches and frames, and browsers from guessing types or loading anything.</summary>
    public static void Protect(HttpResponse response, string contentSecurityPolicy)
    {
        response.Headers.ContentSecurityPolicy = contentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-cache";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
