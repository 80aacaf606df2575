namespace Reports.Infra.Tests.Templates;

public sealed class StorageTests
{
    [BicepFact]
    public void Both_accounts_come_from_one_module()
    {
        Assert.Equal(["hostStorage", "dataStorage"], Accounts().Select(account => account.Module));
    }

    [BicepTheory]
    [InlineData("allowSharedKeyAccess", "false")]
    [InlineData("allowBlobPublicAccess", "false")]
    [InlineData("allowCrossTenantReplication", "false")]
    [InlineData("isLocalUserEnabled", "false")]
    [InlineData("supportsHttpsTrafficOnly", "true")]
    [InlineData("minimumTlsVersion", "\"TLS1_2\"")]
    public void Every_account_refuses_keys_strangers_and_old_ciphers(string property, string expected)
    {
        Assert.All(Accounts(), account => Assert.Equal(expected, account.Properties[property]!.ToJsonString()));
    }

    [BicepFact]
    public void Every_account_lets_Event_Grid_through_its_firewall()
    {
        Assert.All(Accounts(), account =>
        {
            var rules = account.Properties["networkAcls"]!;
            Assert.Equal("AzureServices", rules["bypass"]!.GetValue<string>());
            Assert.Equal("[if(parameters('firewallEnabled'), 'Deny', 'Allow')]", rules["defaultAction"]!.GetValue<string>());
        });
    }

    [BicepFact]
    public void No_container_is_public()
    {
        var containers = Bicep.Main.OfType("Microsoft.Storage/storageAccounts/blobServices/containers");

        Assert.NotEmpty(containers);
        Assert.All(containers, container => Assert.Equal("None", container.Properties["publicAccess"]!.GetValue<string>()));
    }

    [BicepFact]
    public void Seeds_records_briefings_rejections_packages_and_dead_letters_have_containers_of_their_own()
    {
        var variables = Bicep.Main.Json["variables"]!;
        var names = Bicep.Main.Parameters["pipeline"]!["defaultValue"]!["containers"]!.AsObject()
            .Select(container => container.Value!.GetValue<string>())
            .Append(variables["packageContainer"]!.GetValue<string>())
            .Append(variables["deadLetterContainer"]!.GetValue<string>()).ToList();

        Assert.Equal(["seeds", "records", "briefings", "rejected", "deployment", "dead-letters"], names);
        Assert.Equal(4, variables["dataContainers"]!.AsArray().Count);
    }

    [BicepFact]
    public void Deleted_blobs_and_containers_can_be_brought_back()
    {
        var services = Bicep.Main.OfType("Microsoft.Storage/storageAccounts/blobServices");

        Assert.Equal(2, services.Count);
        Assert.All(services, service =>
        {
            Assert.True(service.Properties["deleteRetentionPolicy"]!["enabled"]!.GetValue<bool>());
            Assert.True(service.Properties["containerDeleteRetentionPolicy"]!["enabled"]!.GetValue<bool>());
            Assert.True(service.Properties["isVersioningEnabled"]!.GetValue<bool>());
        });
    }

    [BicepFact]
    public void Lifecycle_rules_cool_documents_and_delete_rejections_and_old_versions()
    {
        var policies = Bicep.Main.OfType("Microsoft.Storage/storageAccounts/managementPolicies");

        Assert.Equal(2, policies.Count);
        Assert.All(policies, policy =>
        {
            // What is conditional stands in variables, what always applies in the policy.
            var text = policy.Properties.ToJsonString() + policy.Template["variables"]!.ToJsonString();
            Assert.Contains("cool-after-30-days", text, StringComparison.Ordinal);
            Assert.Contains("delete-after-90-days", text, StringComparison.Ordinal);
            Assert.Contains("delete-old-versions", text, StringComparison.Ordinal);
        });
    }

    private static IReadOnlyList<TemplateResource> Accounts() => Bicep.Main.OfType("Microsoft.Storage/storageAccounts");
}
