using System.Text.Json.Nodes;

namespace Reports.Infra.Tests.Templates;

public sealed class FunctionAppTests
{
    [BicepFact]
    public void The_plan_is_Flex_Consumption_on_Linux()
    {
        var plan = Assert.Single(Bicep.Main.OfType("Microsoft.Web/serverfarms"));

        Assert.Equal("FC1", plan.Body["sku"]!["name"]!.GetValue<string>());
        Assert.Equal("FlexConsumption", plan.Body["sku"]!["tier"]!.GetValue<string>());
        Assert.True(plan.Properties["reserved"]!.GetValue<bool>());
    }

    [BicepFact]
    public void Code_is_deployed_to_a_container_with_the_apps_identity()
    {
        var storage = Configuration()["deployment"]!["storage"]!;

        Assert.Equal("blobContainer", storage["type"]!.GetValue<string>());
        Assert.Equal("UserAssignedIdentity", storage["authentication"]!["type"]!.GetValue<string>());
        Assert.Null(storage["authentication"]!["storageAccountConnectionStringName"]);
    }

    [BicepFact]
    public void The_runtime_is_the_one_the_app_targets()
    {
        var runtime = Configuration()["runtime"]!;
        var target = File.ReadAllText(Repository.PathOf("Directory.Build.props"));

        Assert.Equal("dotnet-isolated", runtime["name"]!.GetValue<string>());
        Assert.Contains($"<TargetFramework>net{runtime["version"]!.GetValue<string>()}</TargetFramework>", target, StringComparison.Ordinal);
    }

    [BicepFact]
    public void Memory_maximum_and_always_ready_instances_are_parameters()
    {
        var scale = Configuration()["scaleAndConcurrency"]!;

        Assert.Equal("[parameters('instanceMemoryMB')]", scale["instanceMemoryMB"]!.GetValue<string>());
        Assert.Equal("[parameters('maximumInstanceCount')]", scale["maximumInstanceCount"]!.GetValue<string>());
        Assert.Contains("parameters('alwaysReadyInstances')", scale["alwaysReady"]!.ToJsonString().Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([512, 2048, 4096], Bicep.Main.Parameters["instanceMemoryMB"]!["allowedValues"]!.AsArray().Select(value => value!.GetValue<int>()));
    }

    [BicepFact]
    public void The_app_speaks_https_alone_and_has_no_publishing_password()
    {
        Assert.True(App().Properties["httpsOnly"]!.GetValue<bool>());
        Assert.Equal("1.2", App().Properties["siteConfig"]!["minTlsVersion"]!.GetValue<string>());
        Assert.Equal("Disabled", App().Properties["siteConfig"]!["ftpsState"]!.GetValue<string>());
        var policies = Bicep.Main.OfType("Microsoft.Web/sites/basicPublishingCredentialsPolicies");
        Assert.Equal(2, policies.Count);
        Assert.All(policies, policy => Assert.False(policy.Properties["allow"]!.GetValue<bool>()));
    }

    [BicepFact]
    public void Telemetry_is_accepted_from_identities_alone()
    {
        var component = Assert.Single(Bicep.Main.OfType("Microsoft.Insights/components"));
        var workspace = Assert.Single(Bicep.Main.OfType("Microsoft.OperationalInsights/workspaces"));

        Assert.True(component.Properties["DisableLocalAuth"]!.GetValue<bool>());
        Assert.True(workspace.Properties["features"]!["disableLocalAuth"]!.GetValue<bool>());
        Assert.NotNull(component.Properties["WorkspaceResourceId"]);
    }

    [BicepFact]
    public void No_output_tells_a_secret()
    {
        var outputs = Bicep.Main.Outputs.Concat(Bicep.Subscriptions.Outputs).ToList();

        Assert.NotEmpty(outputs);
        Assert.All(outputs, output =>
        {
            Assert.DoesNotContain("secure", output.Value!["type"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("(?i)listKeys|listSecrets|connectionString|password|systemKeys", output.Value!["value"]?.ToJsonString() ?? "");
        });
    }

    [BicepFact]
    public void Keys_are_read_in_one_place_only()
    {
        var calls = Bicep.Main.Resources.Concat(Bicep.Subscriptions.Resources)
            .Where(resource => resource.Body.ToJsonString().Contains("listKeys", StringComparison.Ordinal));

        Assert.Equal("Microsoft.EventGrid/systemTopics/eventSubscriptions", Assert.Single(calls).Type);
    }

    private static TemplateResource App() => Assert.Single(Bicep.Main.OfType("Microsoft.Web/sites"));

    private static JsonNode Configuration() => App().Properties["functionAppConfig"]!;
}
