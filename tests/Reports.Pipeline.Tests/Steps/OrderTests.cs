using Reports.Pipeline.Steps;
using Reports.Pipeline.Tests.Support;

namespace Reports.Pipeline.Tests.Steps;

/// <summary>Deliveries that overtake each other: one is held right before it writes, and a newer one runs through.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class OrderTests(AzuriteServer azurite)
{
    private const string Seed = "a.txt";

    [Theory, EveryStore]
    public async Task An_older_record_does_not_overwrite_a_newer_one(StoreKind kind)
    {
        InterruptedStore? held = null;
        using var harness = await Harness.CreateAsync(
            azurite, kind, store => held = new InterruptedStore(store, address => address.Name == "a.txt.json"));
        await harness.DropAsync(Seed, Articles.Number(1));
        held!.InterruptWith(async () =>
        {
            await harness.DropAsync(Seed, Articles.Number(2));
            await harness.RunAsync(Seed);
        });

        await harness.RunAsync(Seed);
        await harness.AssertBriefedAsync(Seed, Articles.Number(2));
    }

    [Theory, EveryStore]
    public async Task An_older_refusal_does_not_stand_beside_a_newer_record(StoreKind kind)
    {
        InterruptedStore? held = null;
        using var harness = await Harness.CreateAsync(
            azurite, kind, store => held = new InterruptedStore(store, address => address.Name == "a.txt.error.json"));
        await harness.DropAsync(Seed, "");
        held!.InterruptWith(async () =>
        {
            await harness.DropAsync(Seed, Articles.Number(2));
            await harness.RunAsync(Seed);
        });

        await harness.RunAsync(Seed);
        await harness.AssertBriefedAsync(Seed, Articles.Number(2));
    }

    [Theory, EveryStore]
    public async Task An_older_record_does_not_stand_beside_a_newer_refusal(StoreKind kind)
    {
        InterruptedStore? held = null;
        using var harness = await Harness.CreateAsync(
            azurite, kind, store => held = new InterruptedStore(store, address => address.Name == "a.txt.json"));
        await harness.DropAsync(Seed, Articles.Number(1));
        held!.InterruptWith(async () =>
        {
            await harness.DropAsync(Seed, "");
            await harness.RunAsync(Seed);
        });

        await harness.RunAsync(Seed);
        await harness.AssertRejectedAsync(Seed, "empty");
    }

    [Theory]
    [InlineData(StoreKind.Folder, "a.txt.pdf")]
    [InlineData(StoreKind.Folder, "a.txt.html")]
    public async Task An_older_briefing_does_not_overwrite_a_newer_one(StoreKind kind, string file)
    {
        InterruptedStore? held = null;
        using var harness = await Harness.CreateAsync(azurite, kind, store => held = new InterruptedStore(store, address => address.Name == file));
        await harness.DropAsync(Seed, Articles.Number(1));
        held!.InterruptWith(async () =>
        {
            await harness.DropAsync(Seed, Articles.Number(2));
            await harness.RunAsync(Seed);
        });

        await harness.RunAsync(Seed);
        await harness.AssertBriefedAsync(Seed, Articles.Number(2));
    }

    [Theory, EveryStore]
    public async Task A_briefing_of_a_seed_refused_meanwhile_is_taken_back(StoreKind kind)
    {
        InterruptedStore? held = null;
        using var harness = await Harness.CreateAsync(azurite, kind, store => held = new InterruptedStore(store, address => address.Name == "a.txt.pdf"));
        await harness.DropAsync(Seed, Articles.Number(1));
        held!.InterruptWith(async () =>
        {
            await harness.DropAsync(Seed, "");
            await harness.Pipeline.Parse.RunAsync(Seed, default);
        });

        await harness.RunAsync(Seed);
        await harness.AssertRejectedAsync(Seed, "empty");
    }

    [Theory, EveryStore]
    public async Task Many_updates_and_many_late_deliveries_end_with_the_last_update(StoreKind kind)
    {
        using var harness = await Harness.CreateAsync(azurite, kind);
        var deliveries = new List<Task>();
        for (var number = 0; number < 12; number++)
        {
            await harness.DropAsync(Seed, number % 3 == 1 ? "" : Articles.Number(number));
            deliveries.Add(Task.Run(() => DeliverAsync(harness)));
        }

        await Task.WhenAll(deliveries);
        await harness.RunAsync(Seed);
        await harness.AssertBriefedAsync(Seed, Articles.Number(11));
    }

    private static async Task DeliverAsync(Harness harness)
    {
        try
        {
            await harness.RunAsync(Seed);
        }
        catch (ContentionException)
        {
            // What the host answers with another try, as the last line of the test does.
        }
    }
}
