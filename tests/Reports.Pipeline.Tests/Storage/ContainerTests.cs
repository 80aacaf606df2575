using Reports.Pipeline.Tests.Support;

namespace Reports.Pipeline.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class ContainerTests(AzuriteServer azurite)
{
    [Theory, EveryStore]
    public async Task What_is_prepared_exists_and_nothing_else_does(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        Assert.Empty(await harness.Pipeline.MissingAsync(default));
        Assert.True(await harness.Store.ExistsAsync(harness.Options.Containers.Seeds, default));
        Assert.False(await harness.Store.ExistsAsync("never-made", default));
    }

    [Theory, EveryStore]
    public async Task The_address_of_a_container_names_it(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        Assert.EndsWith(harness.Options.Containers.Seeds, harness.Store.AddressOf(harness.Options.Containers.Seeds), StringComparison.Ordinal);
    }
}
