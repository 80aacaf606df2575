namespace Reports.Infra.Tests.Templates;

public sealed class NetworkTests
{
    [BicepFact]
    public void The_network_is_optional()
    {
        var module = Bicep.Main.Json["resources"]!["network"]!;

        Assert.Equal("[parameters('virtualNetworkEnabled')]", module["condition"]!.GetValue<string>());
        Assert.Equal("[equals(parameters('profile'), 'prod')]", Bicep.Main.Parameters["virtualNetworkEnabled"]!["defaultValue"]!.GetValue<string>());
    }

    [BicepFact]
    public void The_apps_subnet_is_delegated_to_Flex_Consumption()
    {
        var network = Assert.Single(Bicep.Main.OfType("Microsoft.Network/virtualNetworks"));
        var services = CompiledTemplate.Values(network.Properties, "serviceName").Select(service => service!.GetValue<string>());

        Assert.Equal(["Microsoft.App/environments"], services);
    }

    [BicepFact]
    public void Blob_and_queue_are_reached_and_resolved_privately()
    {
        var endpoint = Assert.Single(Bicep.Main.OfType("Microsoft.Network/privateEndpoints"));

        Assert.Equal(["blob", "queue"], endpoint.Template["variables"]!["services"]!.AsArray().Select(service => service!.GetValue<string>()));
        Assert.Single(Bicep.Main.OfType("Microsoft.Network/privateDnsZones"));
        Assert.Single(Bicep.Main.OfType("Microsoft.Network/privateDnsZones/virtualNetworkLinks"));
        Assert.Single(Bicep.Main.OfType("Microsoft.Network/privateEndpoints/privateDnsZoneGroups"));
    }
}
