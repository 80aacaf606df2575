using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Reports.Functions.Startup;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
if (!builder.TryAddPipeline())
    return 1;
builder.AddTelemetry();
try
{
    builder.Build().Run();
    return 0;
}
catch (StorageUnreachableException fault)
{
    Console.Error.WriteLine($"Reports cannot start: {fault.Message}");
    return 1;
}
