using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Reports.Functions.Startup;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
if (!builder.TryAddPipeline())
    return 1;
builder.AddTelemetry();
builder.Build().Run();
return 0;
