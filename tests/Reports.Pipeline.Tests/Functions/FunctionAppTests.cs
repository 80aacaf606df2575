using System.Text.Json;
using System.Text.RegularExpressions;
using Reports.Pipeline.Settings;
using Reports.Tests;

namespace Reports.Pipeline.Tests.Functions;

/// <summary>
/// Holds the function app's source to what the Functions host demands. The app itself is built in the Azure configuration, where its
/// packages are; what is read here is read everywhere.
/// </summary>
public sealed partial class FunctionAppTests
{
    private static readonly string Folder = Repository.PathOf("src", "Reports.Functions");

    private static readonly Dictionary<string, string> Sources = Directory
        .EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);

    private static readonly Dictionary<string, string> Functions = Sources
        .Where(pair => pair.Value.Contains("[Function(", StringComparison.Ordinal)).ToDictionary();

    [Fact]
    public void The_functions_are_those_that_the_documentation_lists()
    {
        Assert.Equal(
            ["GetBriefing", "Health", "ListBriefings", "ParseSeed", "PoisonSeed", "RenderBriefing", "UploadSeed"],
            Functions.Keys.Order(StringComparer.Ordinal));
        Assert.All(Functions, pair => Assert.Contains($"[Function(nameof({pair.Key}))]", pair.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_function_has_one_binding_and_under_forty_lines()
    {
        foreach (var (name, source) in Functions)
        {
            Assert.Single(BindingAttributes().Matches(source));
            var declaration = source[source.IndexOf("internal sealed class", StringComparison.Ordinal)..];
            Assert.True(declaration.Count(character => character == '\n') < 40, $"{name} is too long");
        }
    }

    [Theory]
    [InlineData("ParseSeed", "Bindings.Seeds")]
    [InlineData("RenderBriefing", "Bindings.Records")]
    public void Blob_triggers_bind_a_client_so_that_the_host_defers_the_binding(string function, string path)
    {
        var trigger = Regex.Match(Functions[function], @"\[BlobTrigger\((?<path>[\w.]+), (?<rest>[^\]]*)\)\] (?<type>\w+) \w+");
        Assert.Equal(path, trigger.Groups["path"].Value);
        Assert.Equal("BlobClient", trigger.Groups["type"].Value);
        Assert.Contains("Connection = PipelineOptions.ConnectionName", trigger.Groups["rest"].Value, StringComparison.Ordinal);
        Assert.Contains("Source = Bindings.Source", trigger.Groups["rest"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_name_the_containers_by_setting_and_the_blob_by_expression()
    {
        var bindings = Sources["Bindings"];
        Assert.Contains("Seeds = $\"%{PipelineOptions.SectionName}:Containers:Seeds%/{{name}}\"", bindings, StringComparison.Ordinal);
        Assert.Contains("Records = $\"%{PipelineOptions.SectionName}:Containers:Records%/{{name}}\"", bindings, StringComparison.Ordinal);
        Assert.Contains("PoisonQueue = \"webjobs-blobtrigger-poison\"", bindings, StringComparison.Ordinal);
        Assert.Matches(@"#if BLOB_TRIGGER_EVENT_GRID\s+public const BlobTriggerSource Source = BlobTriggerSource.EventGrid;\s+#else", bindings);
    }

    [Fact]
    public void Debug_polls_and_every_other_configuration_takes_events()
    {
        var project = File.ReadAllText(Path.Combine(Folder, "Reports.Functions.csproj"));
        Assert.Contains("'$(Configuration)' == 'Debug'\">Polling</BlobTriggerSource>", project, StringComparison.Ordinal);
        Assert.Contains("<BlobTriggerSource Condition=\"'$(BlobTriggerSource)' == ''\">EventGrid</BlobTriggerSource>", project, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ListBriefings", "get", "briefings")]
    [InlineData("GetBriefing", "get", "briefings/{*name}")]
    [InlineData("UploadSeed", "post", "seeds/{*name}")]
    [InlineData("Health", "get", "health")]
    public void Every_address_asks_for_a_key(string function, string method, string route) =>
        Assert.Contains($"[HttpTrigger(AuthorizationLevel.Function, \"{method}\", Route = \"{route}\")]", Functions[function], StringComparison.Ordinal);

    [Fact]
    public void Host_settings_hold_what_the_documentation_says()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "host.json")));
        var blobs = host.RootElement.GetProperty("extensions").GetProperty("blobs");
        Assert.Equal("2.0", host.RootElement.GetProperty("version").GetString());
        Assert.Equal(5, blobs.GetProperty("poisonBlobThreshold").GetInt32());
        Assert.InRange(blobs.GetProperty("maxDegreeOfParallelism").GetInt32(), 1, 8);
        Assert.Equal("api", host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
    }

    [Fact]
    public void The_sample_has_every_setting_with_its_default_and_no_secret()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("local.settings.sample.json")));
        var values = sample.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetString()!);
        var defaults = new PipelineOptions();
        Assert.Equal(new Dictionary<string, string>
        {
            ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
            ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",
            [PipelineOptions.ConnectionName] = "UseDevelopmentStorage=true",
            ["Reports__Containers__Seeds"] = defaults.Containers.Seeds,
            ["Reports__Containers__Records"] = defaults.Containers.Records,
            ["Reports__Containers__Briefings"] = defaults.Containers.Briefings,
            ["Reports__Containers__Rejected"] = defaults.Containers.Rejected,
            ["Reports__MaximumSeedBytes"] = defaults.MaximumSeedBytes.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Reports__Renderer"] = defaults.Renderer.ToString(),
            ["Reports__QuestPdfLicence"] = defaults.QuestPdfLicence.ToString(),
            ["Reports__PageFormat"] = defaults.PageFormat.ToString(),
            ["Reports__HandlingMarking"] = defaults.HandlingMarking ?? "",
        }, values);
    }

    [Fact]
    public void Every_setting_that_the_options_have_is_in_the_sample()
    {
        var sample = File.ReadAllText(Repository.PathOf("local.settings.sample.json"));
        var settings = typeof(PipelineOptions).GetProperties().Where(property => property.Name != nameof(PipelineOptions.Containers))
            .Select(property => $"Reports__{property.Name}")
            .Concat(typeof(ContainerNames).GetProperties().Where(property => property.Name != nameof(ContainerNames.All))
                .Select(property => $"Reports__Containers__{property.Name}"));
        Assert.All(settings, setting => Assert.Contains($"\"{setting}\"", sample, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[(BlobTrigger|BlobInput|BlobOutput|QueueTrigger|QueueOutput|HttpTrigger)\(")]
    private static partial Regex BindingAttributes();
}
