using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Reports.Pipeline.Tests.Faults;

internal enum Fault
{
    /// <summary>The request goes through.</summary>
    None,

    /// <summary>503 Server Busy; the service never sees the request.</summary>
    Busy,

    /// <summary>500 after the service has done what was asked.</summary>
    ErrorAfterwards,

    /// <summary>The connection breaks before the service sees the request.</summary>
    ResetBefore,

    /// <summary>The connection breaks after the service has done what was asked.</summary>
    ResetAfterwards,

    /// <summary>The body comes in crumbs and then the connection breaks.</summary>
    BodyBroken,
}

/// <summary>Stands between the client and Azurite and does to each request what a list says.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private static readonly string[] HopHeaders = ["Host", "Connection", "Transfer-Encoding", "Keep-Alive", "Content-Length"];
    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly Uri _target;
    private readonly Func<int, Fault> _fault;
    private int _requests;
    private int _faults;

    private FaultyProxy(WebApplication app, Uri target, Func<int, Fault> fault) => (_app, _target, _fault) = (app, target, fault);

    public int Faults => _faults;

    public string Address => _app.Urls.First();

    /// <summary>Starts a proxy.</summary>
    /// <param name="target">Where requests go.</param>
    /// <param name="fault">What happens to each request, by its number.</param>
    public static async Task<FaultyProxy> StartAsync(Uri target, Func<int, Fault> fault)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0").ConfigureKestrel(options => options.Limits.MaxRequestBodySize = null);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var proxy = new FaultyProxy(app, target, fault);
        app.Run(proxy.HandleAsync);
        await app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var fault = _fault(Interlocked.Increment(ref _requests));
        if (fault != Fault.None)
            Interlocked.Increment(ref _faults);
        if (fault is Fault.ResetBefore)
        {
            context.Abort();
            return;
        }

        if (fault is Fault.Busy)
        {
            context.Response.StatusCode = 503;
            context.Response.Headers["x-ms-error-code"] = "ServerBusy";
            return;
        }

        using var answer = await ForwardAsync(context.Request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        switch (fault)
        {
            case Fault.ResetAfterwards:
                context.Abort();
                return;
            case Fault.ErrorAfterwards:
                context.Response.StatusCode = 500;
                return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !HopHeaders.Contains(header.Key)))
            context.Response.Headers[name] = values.ToArray();
        if (answer.Content.Headers.ContentLength is { } length && answer.StatusCode != System.Net.HttpStatusCode.NoContent)
            context.Response.ContentLength = length;
        if (fault == Fault.BodyBroken && body.Length > 1)
        {
            await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
            await context.Response.Body.FlushAsync();
            context.Abort();
            return;
        }

        await context.Response.Body.WriteAsync(body);
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpRequest request)
    {
        // As it was sent, letter for letter: the signature covers it.
        var sent = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var address = new Uri(_target.GetLeftPart(UriPartial.Authority) + sent, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var forwarded = new HttpRequestMessage(new HttpMethod(request.Method), address);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        if (body.Length > 0 || request.ContentLength is not null)
            forwarded.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in request.Headers.Where(header => !HopHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!forwarded.Headers.TryAddWithoutValidation(name, values.ToArray()))
                forwarded.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        return await _client.SendAsync(forwarded);
    }
}
