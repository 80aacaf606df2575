using Reports.Pipeline.Steps;
using Reports.Pipeline.Tests.Support;

namespace Reports.Pipeline.Tests.Steps;

[Collection(AzuriteCollection.Name)]
public sealed class PoisonStepTests(AzuriteServer azurite)
{
    [Theory]
    [InlineData("seeds", "2015/mali.txt")]
    [InlineData("records", "2015/mali.txt.json")]
    public async Task A_poisoned_seed_or_record_gets_an_error_record(string container, string blob)
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await harness.DropAsync("2015/mali.txt", Articles.Number(1));
        var name = container == "seeds" ? harness.Options.Containers.Seeds : harness.Options.Containers.Records;
        var message = $$"""{"Type":"BlobTrigger","FunctionId":"Host.Functions.X","BlobType":"BlockBlob","ContainerName":"{{name}}","BlobName":"{{blob}}","ETag":"\"0x1\""}""";

        var result = await harness.Pipeline.Poison.RunAsync(message, default);

        Assert.Equal((StepOutcome.Rejected, "gaveUp"), (result.Outcome, result.Code));
        await harness.AssertRejectedAsync("2015/mali.txt", "gaveUp");
        Assert.Contains("reports replay", (await harness.FailureAsync("2015/mali.txt")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_message_about_a_seed_that_came_out_after_all_is_ignored()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await harness.DropAsync("a.txt", Articles.Number(1));
        await harness.RunAsync("a.txt");
        var message = $$"""{"ContainerName":"{{harness.Options.Containers.Seeds}}","BlobName":"a.txt"}""";
        Assert.Equal(StepOutcome.Unchanged, (await harness.Pipeline.Poison.RunAsync(message, default)).Outcome);
        await harness.AssertBriefedAsync("a.txt", Articles.Number(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("{\"ContainerName\":1,\"BlobName\":2}")]
    [InlineData("{\"ContainerName\":\"elsewhere\",\"BlobName\":\"a.txt\"}")]
    public async Task A_message_that_names_nothing_is_put_aside(string message)
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        Assert.Equal("gaveUp", (await harness.Pipeline.Poison.RunAsync(message, default)).Code);
        Assert.StartsWith("poison-messages/", Assert.Single(await harness.NamesInAsync(harness.Options.Containers.Rejected)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seed_that_was_given_up_comes_out_when_it_is_dropped_again()
    {
        using var harness = await Harness.CreateAsync(azurite, StoreKind.Folder);
        await harness.DropAsync("a.txt", Articles.Number(1));
        await harness.Pipeline.Parse.RunAsync("a.txt", default);
        await harness.Pipeline.Poison.GiveUpAsync("a.txt", "It failed.", default);
        await harness.DropAsync("a.txt", Articles.Number(1));
        Assert.Equal(StepOutcome.Recorded, (await harness.Pipeline.Parse.RunAsync("a.txt", default)).Outcome);
        await harness.Pipeline.Render.RunAsync("a.txt.json", default);
        await harness.AssertBriefedAsync("a.txt", Articles.Number(1));
    }
}
