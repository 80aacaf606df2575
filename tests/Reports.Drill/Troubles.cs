using Reports.Drill.Storage;

namespace Reports.Drill;

/// <summary>Kills, faults on the way, full disks and clock jumps, each in its own time, so that they meet.</summary>
internal sealed class Troubles(IArena arena, WatchKeeper watch, SmallDisk disk, Tally tally, int seed)
{
    /// <summary>Goes on until told to stop; afterwards all is as it should be, but for the watch.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await Task.WhenAll(
            RepeatAsync(10, 40, EndWatchAsync, seed + 10, stop),
            RepeatAsync(5, 30, DisturbAsync, seed + 11, stop),
            RepeatAsync(30, 120, FillDiskAsync, seed + 12, stop),
            RepeatAsync(20, 90, JumpAsync, seed + 13, stop),
            RepeatAsync(1, 2, CareAsync, seed + 14, stop));
        await arena.ReviveAsync();
    }

    private static async Task RepeatAsync(int atLeast, int atMost, Func<Random, Task> trouble, int seed, CancellationToken stop)
    {
        var chance = new Random(seed);
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(chance.Next(atLeast, atMost)), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stop.IsCancellationRequested)
                await trouble(chance);
        }
    }

    private async Task EndWatchAsync(Random chance)
    {
        if (chance.Next(4) == 0)
            await watch.InterruptAsync();
        else
            await watch.KillAsync();
        await Task.Delay(TimeSpan.FromSeconds(chance.Next(0, 6)));
        watch.Start();
    }

    private async Task DisturbAsync(Random chance)
    {
        var outage = chance.Next(3) == 0;
        if (!arena.Disturb(outage ? 1 : 0.3))
            return;
        tally.Add(outage ? "outages of the storage" : "times of faults on the way");
        await Task.Delay(TimeSpan.FromSeconds(chance.Next(4, 20)));
        arena.Disturb(0);
    }

    private async Task FillDiskAsync(Random chance)
    {
        if (!disk.CanBeFilled)
            return;
        disk.Fill();
        tally.Add("times that the disk was full");
        await Task.Delay(TimeSpan.FromSeconds(chance.Next(4, 15)));
        disk.Free();
    }

    private Task JumpAsync(Random chance)
    {
        if (!FakedClock.Works || !arena.HasClock)
            return Task.CompletedTask;
        FakedClock.Jump(TimeSpan.FromMinutes(chance.Next(-3000, 3000)));
        tally.Add("jumps of the clock");
        return Task.CompletedTask;
    }

    private async Task CareAsync(Random chance)
    {
        watch.CheckAlive();
        await arena.ReviveAsync();
    }
}
