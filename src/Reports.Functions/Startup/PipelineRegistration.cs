using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Pipeline.Hosting;
using Reports.Pipeline.Printing;
using Reports.Pipeline.Settings;
using Reports.Pipeline.Web;
using Reports.Rendering;
using Reports.Rendering.QuestPdf;

namespace Reports.Functions.Startup;

/// <summary>Puts the pipeline into the worker's services.</summary>
internal static class PipelineRegistration
{
    /// <summary>Adds the pipeline.</summary>
    /// <returns>False where a setting is wrong; one line on standard error has said which.</returns>
    public static bool TryAddPipeline(this FunctionsApplicationBuilder builder)
    {
        var (options, connection, problem) = WorkerSettings.Read(builder.Configuration);
        if (problem is not null)
        {
            // The host shows the worker's standard error; there is no logger yet.
            Console.Error.WriteLine($"Reports cannot start: {problem}");
            return false;
        }

        builder.Services.AddSingleton(services => Create(options, connection, services.GetRequiredService<ILoggerFactory>()));
        builder.Services.AddSingleton(services => services.GetRequiredService<ReportsPipeline>().Parse);
        builder.Services.AddSingleton(services => services.GetRequiredService<ReportsPipeline>().Render);
        builder.Services.AddSingleton(services => services.GetRequiredService<ReportsPipeline>().Poison);
        builder.Services.AddSingleton(services => new BriefingCatalogue(services.GetRequiredService<ReportsPipeline>().Survey));
        builder.Services.AddSingleton(services => new BriefingFiles(services.GetRequiredService<ReportsPipeline>().Store, options));
        builder.Services.AddSingleton(services => new SeedUpload(services.GetRequiredService<ReportsPipeline>().Store, options));
        // Uploads are counted where they are read; the server's own limit would end the connection in the middle of one.
        builder.Services.Configure<KestrelServerOptions>(server => server.Limits.MaxRequestBodySize = null);
        // Before the worker's own service: no function may run until there are containers to write to.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IHostedService, ContainerPreparation>());
        return true;
    }

    private static ReportsPipeline Create(PipelineOptions options, StorageConnection connection, ILoggerFactory loggers)
    {
        IBriefingRenderer pdf = options.Renderer == RendererChoice.QuestPdf ? new QuestPdfRenderer(options.QuestPdfLicence) : new SkiaPdfRenderer();
        // The composition root names the machine's clock.
        return new ReportsPipeline(connection.Open(), options, new BriefingPress(pdf, options), loggers, TimeProvider.System);
    }
}
