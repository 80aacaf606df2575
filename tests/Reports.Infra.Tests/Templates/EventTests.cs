using System.Text.Json.Nodes;

namespace Reports.Infra.Tests.Templates;

public sealed class EventTests
{
    [BicepFact]
    public void There_is_a_subscription_for_each_blob_trigger()
    {
        var subscriptions = Bicep.Subscriptions.Json["variables"]!["subscriptions"]!.AsArray()
            .Select(subscription => (subscription!["function"]!.GetValue<string>(), subscription["container"]!.GetValue<string>()));

        Assert.Equal([("ParseSeed", "[parameters('seedsContainer')]"), ("RenderBriefing", "[parameters('recordsContainer')]")], subscriptions);
    }

    [BicepFact]
    public void Events_go_to_the_blob_extension_with_its_key()
    {
        var url = Properties()["destination"]!["properties"]!["endpointUrl"]!.GetValue<string>();

        Assert.Contains("/runtime/webhooks/blobs?functionName=Host.Functions.{1}&code={2}", url, StringComparison.Ordinal);
        Assert.Contains(".systemKeys.blobs_extension", url, StringComparison.Ordinal);
    }

    [BicepFact]
    public void Only_the_end_of_an_upload_counts()
    {
        var filter = Properties()["filter"]!;

        Assert.Equal(["Microsoft.Storage.BlobCreated"], filter["includedEventTypes"]!.AsArray().Select(type => type!.GetValue<string>()));
        var api = Assert.Single(filter["advancedFilters"]!.AsArray())!;
        Assert.Equal(("StringIn", "data.api"), (api["operatorType"]!.GetValue<string>(), api["key"]!.GetValue<string>()));
        Assert.Equal(["PutBlob", "PutBlockList", "CopyBlob", "FlushWithClose"], api["values"]!.AsArray().Select(value => value!.GetValue<string>()));
    }

    [BicepFact]
    public void Only_one_container_counts_and_none_that_shares_its_prefix()
    {
        var filter = Properties()["filter"]!;

        Assert.Contains("'/blobServices/default/containers/{0}/blobs/'", filter["subjectBeginsWith"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(filter["isSubjectCaseSensitive"]!.GetValue<bool>());
    }

    [BicepFact]
    public void What_cannot_be_delivered_is_tried_again_and_then_kept()
    {
        var retry = Properties()["retryPolicy"]!;
        var deadLetter = Properties()["deadLetterWithResourceIdentity"]!;

        Assert.Equal("[parameters('maximumDeliveryAttempts')]", retry["maxDeliveryAttempts"]!.GetValue<string>());
        Assert.Equal(30, Bicep.Subscriptions.Parameters["maximumDeliveryAttempts"]!["defaultValue"]!.GetValue<int>());
        Assert.Equal(1440, Bicep.Subscriptions.Parameters["timeToLiveMinutes"]!["defaultValue"]!.GetValue<int>());
        Assert.Equal("SystemAssigned", deadLetter["identity"]!["type"]!.GetValue<string>());
        Assert.Equal("[parameters('deadLetterContainer')]", deadLetter["deadLetterDestination"]!["properties"]!["blobContainerName"]!.GetValue<string>());
    }

    [BicepFact]
    public void The_topic_has_an_identity_to_write_dead_letters_with()
    {
        var topic = Assert.Single(Bicep.Main.OfType("Microsoft.EventGrid/systemTopics"));

        Assert.Equal("SystemAssigned", topic.Body["identity"]!["type"]!.GetValue<string>());
        Assert.Equal("Microsoft.Storage.StorageAccounts", topic.Properties["topicType"]!.GetValue<string>());
    }

    private static JsonNode Properties() =>
        Assert.Single(Bicep.Subscriptions.OfType("Microsoft.EventGrid/systemTopics/eventSubscriptions")).Properties;
}
