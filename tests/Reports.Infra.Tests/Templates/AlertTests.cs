using System.Text.RegularExpressions;

namespace Reports.Infra.Tests.Templates;

public sealed class AlertTests
{
    [BicepTheory]
    [InlineData("poisonQueueDepth", "QueueMessageCount")]
    [InlineData("deadLetters", "DeadLetteredCount")]
    [InlineData("deadLetters", "DroppedEventCount")]
    [InlineData("poisonedSeeds", "PoisonSeed")]
    [InlineData("failures", "success == false")]
    [InlineData("late", "lateBriefings")]
    public void There_is_an_alert_on(string name, string measure)
    {
        var alert = Assert.Single(Bicep.Main.Resources, resource => (resource.Module, resource.Name) == ("alerts", name));

        Assert.Contains(measure, alert.Body.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Microsoft.Insights/actionGroups", alert.Properties["actions"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.True(alert.Properties["enabled"]!.GetValue<bool>());
    }

    [BicepFact]
    public void Every_blank_of_the_query_for_late_briefings_is_filled_in()
    {
        var query = File.ReadAllText(Repository.PathOf("infra", "modules", "late-briefings.kql"));
        var template = Assert.Single(Bicep.Main.Resources, resource => resource is { Module: "alerts", Name: "late" }).Template;
        var values = template["variables"]!["lateBriefings"]!.GetValue<string>();

        var blanks = Regex.Matches(query, @"\{\{(\w+)\}\}").Select(match => match.Groups[1].Value).Distinct();
        var filled = Regex.Matches(values, @"(?:createObject\(|, )'(\w+)', (?:parameters|string)").Select(match => match.Groups[1].Value);
        Assert.Equal(blanks.Order(StringComparer.Ordinal), filled.Order(StringComparer.Ordinal));
    }

    [BicepFact]
    public void Blob_writes_are_logged_for_that_query()
    {
        var settings = Bicep.Main.OfType("Microsoft.Insights/diagnosticSettings");

        Assert.Equal(2, settings.Count);
        Assert.All(settings, setting => Assert.Equal("StorageWrite", setting.Properties["logs"]![0]!["category"]!.GetValue<string>()));
    }

    [BicepFact]
    public void The_workbook_names_its_resources()
    {
        var workbook = Assert.Single(Bicep.Main.OfType("Microsoft.Insights/workbooks"));
        var data = workbook.Properties["serializedData"]!.GetValue<string>();

        Assert.Contains("'COMPONENT_ID', parameters('componentId')", data, StringComparison.Ordinal);
        Assert.Contains("'WORKSPACE_ID', parameters('workspaceId')", data, StringComparison.Ordinal);
    }
}
